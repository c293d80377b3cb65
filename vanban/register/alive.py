"""Who is still at work: a mark on the disk whose lock the operating system releases when its process dies."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from vanban.publish.oslock import try_lock


@contextmanager
def at_work(folder: Path) -> Iterator[str]:
    """Hold a mark of this name in the folder, which is made when missing. Raises OSError."""
    folder.mkdir(exist_ok=True)
    name = os.urandom(16).hex()
    lock = os.open(folder / name, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        if not try_lock(lock):  # nobody else knows the name yet
            raise OSError(f"không khóa được {folder / name}")
        yield name
    finally:
        os.close(lock)  # Windows removes no open file
        with suppress(OSError):
            (folder / name).unlink()


def is_at_work(folder: Path, name: str) -> bool:
    """Whether the process that holds this mark lives; the mark of a dead one is removed."""
    try:
        lock = os.open(folder / name, os.O_RDWR)
    except FileNotFoundError:
        return False
    try:
        if not try_lock(lock):
            return True
    finally:
        os.close(lock)
    with suppress(OSError):
        (folder / name).unlink()
    return False
