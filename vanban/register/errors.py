"""What the register refuses, and what SQLite says of the disk, told in Vietnamese with the remedy."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import ClassVar

from vanban.core.errors import OutputError, VanbanError

_FULL = ("Ổ đĩa chứa sổ “{place}” đã đầy hoặc hết hạn mức.", "Xóa bớt tệp không cần trên ổ đĩa ấy rồi chạy lại lệnh.")
_READ_ONLY = ("Không có quyền ghi vào sổ “{place}”.", "Bỏ thuộc tính chỉ đọc hoặc xin quyền ghi, rồi chạy lại lệnh.")
_BROKEN = (
    "Tệp “{place}” bị hỏng, hoặc không phải là sổ văn bản đi.",
    "Không sửa tệp ấy bằng tay: đưa bản sao gần nhất về đúng chỗ, rồi chạy lệnh kiểm tra sổ.",
)
_TELLING = {
    sqlite3.SQLITE_FULL: _FULL,
    sqlite3.SQLITE_IOERR: (
        "Ổ đĩa không nhận dữ liệu của sổ “{place}” (đĩa đầy, tệp quá lớn hoặc đĩa hỏng).",
        "Kiểm tra chỗ trống và tình trạng ổ đĩa ấy rồi chạy lại lệnh.",
    ),
    sqlite3.SQLITE_READONLY: _READ_ONLY,
    sqlite3.SQLITE_PERM: _READ_ONLY,
    sqlite3.SQLITE_CANTOPEN: (
        "Không mở được sổ “{place}”.",
        "Kiểm tra thư mục có thật, có quyền ghi và còn chỗ trống, rồi chạy lại lệnh.",
    ),
    sqlite3.SQLITE_BUSY: (
        "Sổ “{place}” đang do một chương trình khác ghi lâu.",
        "Chờ chương trình ấy xong (hoặc đóng phần mềm đang mở tệp sổ) rồi chạy lại lệnh.",
    ),
    sqlite3.SQLITE_CORRUPT: _BROKEN,
    sqlite3.SQLITE_NOTADB: _BROKEN,
}
_OTHER = ("Không ghi được vào sổ “{place}” ({cause}).", "Chạy lệnh kiểm tra sổ; nếu sổ lành thì chạy lại lệnh.")
_PRIMARY = 0xFF  # SQLite's extended codes carry the plain one in their lowest byte


class RegisterError(VanbanError):
    """The register refuses: a number, a date, a step out of order, a place where it may not live."""

    exit_code: ClassVar[int] = 10
    title: ClassVar[str] = "Sổ văn bản đi không nhận"


@contextmanager
def telling(place: Path) -> Iterator[None]:
    """Turn what SQLite raises inside into OutputError; `place` is the file of the register."""
    try:
        yield
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", 0) & _PRIMARY
        message, remedy = _TELLING.get(code, _OTHER)
        raise OutputError(message.format(place=place, cause=error), remedy) from error
