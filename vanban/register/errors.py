"""What the register refuses; what SQLite says of its file."""

from contextlib import AbstractContextManager
from pathlib import Path
from typing import ClassVar

from vanban.core.errors import VanbanError
from vanban.store import faults


class RegisterError(VanbanError):
    """The register refuses: a number, a date, a step out of order, a place where it may not live."""

    exit_code: ClassVar[int] = 10
    title: ClassVar[str] = "Sổ văn bản đi không nhận"


def telling(place: Path) -> AbstractContextManager[None]:
    """Turn what SQLite raises inside into OutputError; `place` is the file of the register."""
    return faults.telling(place, "sổ văn bản đi", "rồi chạy lại lệnh; còn báo lỗi thì chạy lệnh kiểm tra sổ")
