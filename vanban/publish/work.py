"""Work folders: where files are made before they are moved, never seen in output/, cleaned when their maker died."""

import os
import re
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from vanban.core.dataclass import dataclass
from vanban.core.errors import OutputError
from vanban.publish.disk import is_link, same_file_system
from vanban.publish.faults import output_error
from vanban.publish.oslock import try_lock

STATE = ".vanban"
_LOCK = "khoa"
_OWN_NAME = re.compile(r"(?:\.vanban-)?work-\d+-[0-9a-f]{12}")
_CLAIMS = 5


@dataclass(frozen=True)
class Home:
    """A folder that may hold work folders, and how their names start there."""

    folder: Path
    prefix: str


class _Taken(Exception):
    """A cleaner holds the lock of a folder that is still being claimed."""


def state_folder(root: Path) -> Path:
    """`<root>/.vanban`, made when missing. Raises OutputError when it is a link or cannot be made."""
    folder = root / STATE
    if is_link(folder):
        raise OutputError(f"“{folder}” là liên kết sang nơi khác.", "Xóa liên kết ấy rồi chạy lại lệnh.")
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise output_error(error, folder) from error
    return folder


def homes(root: Path, target: Path) -> tuple[Home, ...]:
    """Where a batch for `target` may be made, best first.

    The project's own `.vanban`; when the target is on another disk, beside the target as a hidden sibling;
    when that is another disk too (the target is the top of a USB drive), hidden inside it.
    """
    return (
        Home(state_folder(root), "work-"),
        Home(target.parent, ".vanban-work-"),
        Home(target, ".vanban-work-"),
    )


@contextmanager
def work_folder(candidates: Sequence[Home], target: Path) -> Iterator[Path]:
    """A fresh folder from which files can be moved into `target`, removed with all it holds at the end.

    Raises OSError when none of the homes can hold one.
    """
    folder, lock = _claim_first(candidates, target)
    try:
        yield folder
    finally:
        _give_back(folder, lock)


def clean(home: Home) -> None:
    """Remove the work folders whose makers are dead; those of the living hold their lock."""
    for folder in home.folder.glob(f"{home.prefix}*"):
        if _OWN_NAME.fullmatch(folder.name) and folder.is_dir() and not is_link(folder):
            with suppress(OSError):
                _clean_one(folder)


def _clean_one(folder: Path) -> None:
    try:
        lock = os.open(folder / _LOCK, os.O_RDWR)
    except FileNotFoundError:
        folder.rmdir()  # empty: its maker died, or has just begun and will begin again
        return
    if try_lock(lock):
        _give_back(folder, lock)
    else:
        os.close(lock)


def _claim_first(candidates: Sequence[Home], target: Path) -> tuple[Path, int]:
    problem = OSError(f"không có chỗ làm việc cho {target}")
    for home in candidates:
        if not home.folder.is_dir():
            continue
        try:
            clean(home)
            folder, lock = _claim(home)
        except OSError as error:
            problem = error
            continue
        if same_file_system(folder, target):
            return folder, lock
        _give_back(folder, lock)
    raise problem


def _claim(home: Home) -> tuple[Path, int]:
    """A new folder and the lock held on it; begins again when a cleaner took the folder for a dead one."""
    for _ in range(_CLAIMS):
        folder = home.folder / f"{home.prefix}{os.getpid()}-{os.urandom(6).hex()}"
        folder.mkdir()
        try:
            return folder, _hold(folder)
        except (FileNotFoundError, _Taken):
            continue
        except OSError:
            shutil.rmtree(folder, ignore_errors=True)
            raise
    raise OSError(f"thư mục làm việc trong {home.folder} bị xóa liên tục")


def _hold(folder: Path) -> int:
    """Lock a folder that this process has just made; FileNotFoundError or _Taken when a cleaner came first."""
    lock = os.open(folder / _LOCK, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        if not try_lock(lock) or not os.path.samestat(os.fstat(lock), (folder / _LOCK).stat()):
            raise _Taken
    except (OSError, _Taken):
        os.close(lock)
        raise
    return lock


def _give_back(folder: Path, lock: int) -> None:
    """Remove a folder whose lock we hold; the lock goes last, so that a cleaner can finish what was cut short."""
    with suppress(OSError):
        for path in folder.iterdir():
            if path.name != _LOCK:
                path.unlink()
    os.close(lock)  # Windows removes no open file
    shutil.rmtree(folder, ignore_errors=True)
