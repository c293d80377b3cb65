"""What sending refuses; what SQLite says of the file of the outbox."""

from contextlib import AbstractContextManager
from pathlib import Path
from typing import ClassVar

from vanban.core.errors import VanbanError
from vanban.store import faults


class SendError(VanbanError):
    """The outbox or a channel refuses: a value, a step out of order, a server that cannot be spoken to."""

    exit_code: ClassVar[int] = 11
    title: ClassVar[str] = "Không gửi được"


def telling(place: Path) -> AbstractContextManager[None]:
    """Turn what SQLite raises inside into OutputError; `place` is the file of the outbox."""
    return faults.telling(place, "hộp gửi", "rồi chạy lại lệnh; thư nào đang gửi dở được ghi là không rõ")
