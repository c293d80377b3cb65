"""Bytes on the disk: written, flushed, read back; and what the disk says about its folders."""

import contextlib
import errno
import hashlib
import os
import stat
from pathlib import Path

_JUNCTION = 0xA0000003  # IO_REPARSE_TAG_MOUNT_POINT, Windows' other kind of link


def sha256_of(path: Path) -> str:
    """The SHA-256 of a file's bytes, in hex."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def write_whole(path: Path, data: bytes) -> None:
    """Write a file that does not exist yet, push it to the disk and read it back.

    Raises OSError when it cannot be written, or when what is read back is not what was written.
    """
    with path.open("xb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    if read_back(path) != data:
        raise OSError(errno.EIO, "đọc lại không đúng với đã ghi", str(path))


def read_back(path: Path) -> bytes:
    """What stands on the disk, as far as the system tells."""
    return path.read_bytes()


def sync_folder(folder: Path) -> None:
    """Push the names in a folder to the disk; Windows and some network drives have no such call."""
    with contextlib.suppress(OSError):
        opened = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)


def is_link(path: Path) -> bool:
    """Whether the path itself is a symbolic link or a Windows junction (False when there is nothing)."""
    try:
        info = path.lstat()
    except FileNotFoundError:
        return False
    return stat.S_ISLNK(info.st_mode) or getattr(info, "st_reparse_tag", 0) == _JUNCTION


def same_file_system(source: Path, target: Path) -> bool:
    """Whether a file of folder `source` can be moved into folder `target` (or where it will stand) in one step.

    Two mounts of one device look alike but refuse such moves. Linux says so even when the file to move does
    not exist, so moving a file that does not exist is the question that changes nothing.
    """
    target = target if target.is_dir() else target.parent
    if source.stat().st_dev != target.stat().st_dev:
        return False
    nothing = os.urandom(8).hex()
    try:
        os.rename(source / nothing, target / nothing)  # noqa: PTH104
    except OSError as error:
        return error.errno != errno.EXDEV
    return True
