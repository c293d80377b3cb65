"""What sending refuses, and what SQLite says of the disk under the outbox, told in Vietnamese with the remedy."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import ClassVar

from vanban.core.errors import OutputError, VanbanError

_FULL = (
    "Ổ đĩa chứa hộp gửi “{place}” đã đầy hoặc hết hạn mức.",
    "Xóa bớt tệp không cần trên ổ đĩa ấy rồi chạy lại lệnh; thư nào đang gửi dở được ghi là không rõ.",
)
_READ_ONLY = ("Không có quyền ghi vào hộp gửi “{place}”.", "Bỏ thuộc tính chỉ đọc hoặc xin quyền ghi, rồi chạy lại.")
_BROKEN = (
    "Tệp “{place}” bị hỏng, hoặc không phải là hộp gửi.",
    "Không sửa tệp ấy bằng tay: đưa bản sao gần nhất về đúng chỗ rồi chạy lại lệnh.",
)
_TELLING = {
    sqlite3.SQLITE_FULL: _FULL,
    sqlite3.SQLITE_IOERR: _FULL,
    sqlite3.SQLITE_READONLY: _READ_ONLY,
    sqlite3.SQLITE_PERM: _READ_ONLY,
    sqlite3.SQLITE_CANTOPEN: (
        "Không mở được hộp gửi “{place}”.",
        "Kiểm tra thư mục có thật, có quyền ghi và còn chỗ trống, rồi chạy lại lệnh.",
    ),
    sqlite3.SQLITE_BUSY: (
        "Hộp gửi “{place}” đang do một chương trình khác ghi lâu.",
        "Chờ chương trình ấy xong rồi chạy lại lệnh.",
    ),
    sqlite3.SQLITE_CORRUPT: _BROKEN,
    sqlite3.SQLITE_NOTADB: _BROKEN,
}
_OTHER = ("Không ghi được vào hộp gửi “{place}” ({cause}).", "Kiểm tra ổ đĩa ấy rồi chạy lại lệnh.")
_PRIMARY = 0xFF  # SQLite's extended codes carry the plain one in their lowest byte


class SendError(VanbanError):
    """The outbox or a channel refuses: a value, a step out of order, a server that cannot be spoken to."""

    exit_code: ClassVar[int] = 11
    title: ClassVar[str] = "Không gửi được"


@contextmanager
def telling(place: Path) -> Iterator[None]:
    """Turn what SQLite raises inside into OutputError; `place` is the file of the outbox."""
    try:
        yield
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", 0) & _PRIMARY
        message, remedy = _TELLING.get(code, _OTHER)
        raise OutputError(message.format(place=place, cause=error), remedy) from error
