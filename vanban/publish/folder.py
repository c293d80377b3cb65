"""Folders that a run may always make again, such as pictures of pages: made beside their place, then moved there."""

import os
import shutil
from collections.abc import Mapping
from pathlib import Path

from vanban.core.errors import OutputError
from vanban.publish.disk import sync_folder
from vanban.publish.faults import output_error

_RETRY = "Kiểm tra quyền ghi và chỗ trống, đóng chương trình đang mở tệp trong thư mục ấy, rồi chạy lại lệnh."


def write_folder(path: Path, files: Mapping[str, bytes]) -> Path:
    """Put a folder with these files, by name, in the place of what stands there; returns its path.

    What stood there goes as a whole: pages that a shorter document no longer has do not stay. Raises OutputError.
    """
    fresh, old = (path.with_name(f".{path.name}.{os.getpid()}.{mark}") for mark in ("moi", "cu"))
    try:
        try:
            path.parent.mkdir(exist_ok=True)
            fresh.mkdir()
            for name, data in files.items():
                (fresh / name).write_bytes(data)
            if path.exists():
                path.rename(old)
            fresh.rename(path)
        finally:
            for folder in (fresh, old):
                shutil.rmtree(folder, ignore_errors=True)
        sync_folder(path.parent)
    except OSError as error:
        raise OutputError(output_error(error, path).message, _RETRY) from error
    return path
