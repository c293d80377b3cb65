"""New files and folders of a project: made in a work folder, checked there, moved in one step, never over anything."""

import os
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path, PurePosixPath

from vanban.core.dataclass import dataclass
from vanban.core.errors import OutputError, UsageError
from vanban.publish.disk import sync_folder, write_whole
from vanban.publish.faults import output_error
from vanban.publish.place import PAUSES
from vanban.publish.work import Home, state_folder, work_folder

_EXISTS = "Không ghi đè phần đang có: chọn tên khác, hoặc đổi tên, chuyển phần ấy đi rồi chạy lại lệnh."
_RETRY = "Kiểm tra quyền ghi và chỗ trống của ổ đĩa, đóng chương trình đang mở thư mục ấy, rồi chạy lại lệnh."


@dataclass(frozen=True)
class Staging:
    """A work folder that mirrors the folder `root`, where its files shall go."""

    root: Path
    folder: Path

    def write(self, name: str, data: bytes) -> None:
        """Write a file of this name below the work folder; names are joined by `/`."""
        path = self.folder / PurePosixPath(name)
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, data)

    def move(self, *names: str) -> None:
        """Move files or folders to the same names below the root, all or none. Raises UsageError when one exists."""
        refuse_existing(*(self.root / name for name in names))
        with ExitStack() as undo:
            for name in names:
                source, target = self.folder / name, self.root / name
                _move(source, target)
                undo.callback(os.rename, target, source)
                sync_folder(target.parent)
            undo.pop_all()


@contextmanager
def staging(root: Path, into: Path | None = None) -> Iterator[Staging]:
    """A work folder for what is new in the folder `into` of the project `root`, or in a plain folder `root` itself.

    Raises OutputError when the operating system refuses to write.
    """
    try:
        homes = [Home(state_folder(root), "work-")] if into else []
        into = into or root
        with work_folder([*homes, Home(into, ".vanban-work-")], into) as folder:
            yield Staging(root, folder)
    except OSError as error:
        raise OutputError(output_error(error, root).message, _RETRY) from error


def refuse_existing(*paths: Path) -> None:
    """Raise UsageError that names what stands in the way."""
    taken: Sequence[Path] = [path for path in paths if os.path.lexists(path)]
    if taken:
        raise UsageError(f"Đã có {', '.join(map(str, taken))}.", _EXISTS)


def _move(source: Path, target: Path) -> None:
    """Rename; a scanner of viruses may hold a new file for a moment."""
    for pause in PAUSES:
        try:
            os.rename(source, target)  # noqa: PTH104
        except PermissionError:
            time.sleep(pause)
        else:
            return
    os.rename(source, target)  # noqa: PTH104
