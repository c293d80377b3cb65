"""Files that a run may always make again, such as reports: each written beside its place, then moved over it."""

import os
from pathlib import Path

from vanban.core.errors import OutputError
from vanban.publish.disk import sync_folder, write_whole
from vanban.publish.faults import output_error

RETRY = "Kiểm tra thư mục có thật, quyền ghi và chỗ trống, đóng chương trình đang mở tệp ấy, rồi chạy lại lệnh."


def make_folder(path: Path) -> Path:
    """Make the folder when it is not there; its parent must be. Raises OutputError."""
    try:
        path.mkdir(exist_ok=True)
    except OSError as error:
        raise OutputError(output_error(error, path).message, RETRY) from error
    return path


def write_over(path: Path, data: bytes) -> Path:
    """Write the file, whole or not at all, over what stands there; returns its path. Raises OutputError."""
    fresh = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        try:
            write_whole(fresh, data)
            fresh.replace(path)
        finally:
            fresh.unlink(missing_ok=True)
        sync_folder(path.parent)
    except OSError as error:
        raise OutputError(output_error(error, path).message, RETRY) from error
    return path
