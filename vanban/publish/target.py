"""What stands where a file shall go, and whether it may be replaced."""

import errno
import os
import stat
from enum import Enum, auto
from pathlib import Path

from vanban.core.errors import OutputError
from vanban.publish.disk import is_link, sha256_of
from vanban.publish.faults import output_error
from vanban.publish.ledger import Ledger

_CHOOSE = "Chọn thư mục khác bằng --out, hoặc đổi tên, xóa vật ấy rồi chạy lại lệnh."


class Standing(Enum):
    """What stands at the target before anything is moved."""

    ABSENT = auto()
    SAME = auto()  # the very bytes that shall be put there
    OURS = auto()  # what an earlier run put there
    EDITED = auto()  # anything else: a person's work
    OPEN = auto()  # in use by Word or LibreOffice


def check_folder(folder: Path) -> Path:
    """The output folder with its links resolved; it may be missing, its parent may not.

    Raises OutputError when the folder itself is a link, no folder or read-only, or its parent is missing.
    """
    if is_link(folder):
        raise OutputError(f"Thư mục kết quả “{folder}” là liên kết sang nơi khác.", _CHOOSE)
    folder = folder.resolve()
    if folder.exists() and not folder.is_dir():
        raise OutputError(f"“{folder}” không phải là thư mục.", _CHOOSE)
    if not folder.parent.is_dir():
        raise OutputError(
            f"Không có thư mục “{folder.parent}” để tạo thư mục kết quả trong đó.",
            "Tạo thư mục ấy trước, hoặc chọn thư mục khác bằng --out, rồi chạy lại lệnh.",
        )
    if not os.access(folder if folder.exists() else folder.parent, os.W_OK | os.X_OK):
        raise output_error(PermissionError(errno.EACCES, ""), folder)
    return folder


def look(target: Path, sha256: str, ledger: Ledger) -> tuple[Standing, str]:
    """What stands at `target`, for new bytes with hash `sha256`; and its hash when it is ours, else "".

    Raises OutputError for a link, a folder, a device or a file marked read-only.
    """
    try:
        mode = target.lstat().st_mode
    except FileNotFoundError:
        return Standing.ABSENT, ""
    if not stat.S_ISREG(mode):
        raise OutputError(f"“{target}” không phải là tệp thường (là liên kết hoặc thư mục).", _CHOOSE)
    try:
        standing = sha256_of(target)
    except PermissionError as error:
        if not os.access(target, os.R_OK):
            raise output_error(error, target) from error
        return Standing.OPEN, ""  # Windows: another program allows nobody else to read
    ours = standing if ledger.owns(target, standing) else ""
    if standing == sha256:
        return Standing.SAME, ours
    if not mode & stat.S_IWUSR:
        raise OutputError(
            f"Tệp “{target}” được đặt chỉ đọc.",
            "Bỏ thuộc tính chỉ đọc nếu được phép thay tệp ấy, hoặc chọn thư mục khác bằng --out, rồi chạy lại lệnh.",
        )
    if lock_beside(target):
        return Standing.OPEN, ours
    return (Standing.OURS if ours else Standing.EDITED), ours


def lock_beside(target: Path) -> str:
    """The name of the lock file that Word or LibreOffice keeps beside an open file, or "".

    Word puts `~$` before a short name and in place of the first one or two letters of a long one.
    """
    name = target.name
    candidates = (f".~lock.{name}#", f"~${name[2:]}", f"~${name[1:]}", f"~${name}")
    return next((lock for lock in candidates if target.with_name(lock).exists()), "")
