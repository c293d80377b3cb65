"""Where things are: the folder a clerk works in, with data/, templates/ and output/."""

import shlex
from pathlib import Path

import vanban
from vanban.core.dataclass import dataclass
from vanban.core.errors import NoData, UsageError

_PACKAGE = Path(vanban.__file__).parent
SHIPPED_TEMPLATES = (_PACKAGE / "templates", _PACKAGE.parent / "templates")


@dataclass(frozen=True)
class Workspace:
    """The folders of one agency. `templates` are its own, or those that come with the program."""

    root: Path
    data: Path
    templates: Path
    output: Path

    @property
    def option(self) -> str:
        """` --root so_y_te`, to end a command that is to be run here; "" where the folder is the one one stands in."""
        named = self.root.as_posix()
        return "" if self.root.resolve() == Path.cwd() else f" --root {shlex.quote(named)}"

    def years(self) -> tuple[int, ...]:
        """The years that have a data folder, oldest first."""
        if not self.data.is_dir():
            return ()
        names = (entry.name for entry in self.data.iterdir() if entry.is_dir())
        return tuple(sorted(int(name) for name in names if len(name) == 4 and name.isdecimal()))


def open_workspace(root: Path, output: Path | None = None) -> Workspace:
    """The workspace in `root`. Raises NoData, UsageError when no template can be found."""
    if not (root / "data").is_dir():
        raise no_data(
            f"Thư mục {root.resolve()} không có thư mục data/.",
            "Chuyển đến thư mục làm việc, hoặc chỉ ra bằng --root",
        )
    own = root / "templates"
    templates = own if own.is_dir() else shipped_templates()
    return Workspace(root, root / "data", templates, output or root / "output")


def no_data(message: str, remedy: str) -> NoData:
    """The error for a folder without data; the remedy goes on with how a new one is made."""
    from vanban.source.layout import INIT_AGENCY  # loads what data files hold: not for who has some

    return NoData(message, f"{remedy}; chưa có thì tạo bộ mẫu ở thư mục mới: {INIT_AGENCY}.")


def shipped_templates() -> Path:
    """The templates that come with the program. Raises UsageError when the installation lacks them."""
    for folder in SHIPPED_TEMPLATES:
        if folder.is_dir():
            return folder
    raise UsageError(
        "Không tìm thấy các mẫu Word của chương trình.",
        "Cài lại chương trình, hoặc chép templates/ vào thư mục làm việc.",
    )
