"""One sender at a time: a lock beside the outbox that the operating system releases when its holder dies."""

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from vanban.publish.faults import output_error
from vanban.publish.oslock import try_lock
from vanban.send.errors import SendError

_PAUSE = 0.05  # seconds


@contextmanager
def sender_lock(outbox: Path, wait: float) -> Iterator[None]:
    """Hold the right to send; waits up to `wait` seconds for another sender to end.

    While it is held, a message that is left in “đang gửi” was left by a process that died. Raises SendError.
    """
    lock = _open(outbox)
    try:
        until = time.monotonic() + wait
        while not try_lock(lock):
            if time.monotonic() >= until:
                raise SendError(
                    "Một lần gửi khác của hộp gửi này đang chạy.",
                    "Chờ lần gửi ấy xong rồi chạy lại lệnh; nếu nó bị treo, đóng cửa sổ lệnh của nó trước.",
                )
            time.sleep(_PAUSE)
        yield
    finally:
        os.close(lock)


def sender_lives(outbox: Path) -> bool:
    """Whether some process is sending now."""
    lock = _open(outbox)
    try:
        return not try_lock(lock)
    finally:
        os.close(lock)


def _open(outbox: Path) -> int:
    path = outbox.with_name(f"{outbox.name}.khoa")
    try:
        return os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        raise output_error(error, path) from error
