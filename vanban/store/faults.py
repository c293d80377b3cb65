"""What SQLite says of the disk under its file, told in Vietnamese with the remedy."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from vanban.core.errors import OutputError

_READ_ONLY = ("Không có quyền ghi vào {called} “{place}”.", "Bỏ thuộc tính chỉ đọc hoặc xin quyền ghi")
_BROKEN = (
    "Tệp “{place}” bị hỏng, hoặc không phải là {called}.",
    "Không sửa tệp ấy bằng tay: đưa bản sao gần nhất về đúng chỗ",
)
_TELLING = {
    sqlite3.SQLITE_FULL: (
        "Ổ đĩa chứa {called} “{place}” đã đầy hoặc hết hạn mức.",
        "Xóa bớt tệp không cần trên ổ đĩa ấy",
    ),
    sqlite3.SQLITE_IOERR: (
        "Ổ đĩa không nhận dữ liệu của {called} “{place}” (đĩa đầy, tệp quá lớn hoặc đĩa hỏng).",
        "Kiểm tra chỗ trống và tình trạng ổ đĩa ấy",
    ),
    sqlite3.SQLITE_READONLY: _READ_ONLY,
    sqlite3.SQLITE_PERM: _READ_ONLY,
    sqlite3.SQLITE_CANTOPEN: (
        "Không mở được {called} “{place}”.",
        "Kiểm tra thư mục có thật, có quyền ghi và còn chỗ trống",
    ),
    sqlite3.SQLITE_BUSY: (
        "Tệp {called} “{place}” đang do một chương trình khác ghi lâu.",
        "Chờ chương trình ấy xong (hoặc đóng phần mềm đang mở tệp)",
    ),
    sqlite3.SQLITE_CORRUPT: _BROKEN,
    sqlite3.SQLITE_NOTADB: _BROKEN,
}
_OTHER = ("Không ghi được vào {called} “{place}” ({cause}).", "Kiểm tra ổ đĩa ấy")
_PRIMARY = 0xFF  # SQLite's extended codes carry the plain one in their lowest byte


@contextmanager
def telling(place: Path, called: str, then: str) -> Iterator[None]:
    """Turn what SQLite raises inside into OutputError.

    Args:
        place: the file of the database.
        called: what the file is to a clerk, as it stands in a sentence.
        then: what to do after the remedy, a clause that ends the sentence without its dot.
    """
    try:
        yield
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", 0) & _PRIMARY
        message, remedy = _TELLING.get(code, _OTHER)
        raise OutputError(message.format(place=place, called=called, cause=error), f"{remedy}, {then}.") from error
