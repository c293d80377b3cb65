"""One build at a time in a project: a lock that the operating system releases when its holder dies."""

import getpass
import json
import os
import platform
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from functools import cache
from pathlib import Path

from vanban.core.errors import OutputError
from vanban.publish.faults import output_error
from vanban.publish.oslock import try_lock
from vanban.publish.work import state_folder

WAIT = 10.0  # seconds
_PAUSE = 0.05
_MAX_BYTES = 2000


@contextmanager
def build_lock(root: Path, *, wait: float = WAIT) -> Iterator[None]:
    """Hold the project's lock, `.vanban/lock`; waits up to `wait` seconds for another build to end.

    Raises OutputError that names the holder, or that says why the lock cannot be made.
    """
    path = state_folder(root) / "lock"
    try:
        lock = os.open(path, os.O_RDWR | os.O_CREAT, 0o666)
    except OSError as error:
        raise output_error(error, path) from error
    try:
        _take(lock, path, time.monotonic() + wait)
        yield
    finally:
        os.close(lock)


def _take(lock: int, path: Path, until: float) -> None:
    """Lock and sign, or raise when the time is over."""
    try:
        while not try_lock(lock):
            if time.monotonic() >= until:
                raise OutputError(
                    f"Một lần chạy khác đang ghi kết quả của thư mục này ({_holder(lock)}).",
                    "Chờ lần chạy ấy xong rồi chạy lại lệnh; nếu nó bị treo, đóng cửa sổ lệnh của nó trước.",
                )
            time.sleep(_PAUSE)
        if (size := os.fstat(lock).st_size) > _MAX_BYTES:
            os.ftruncate(lock, size := 0)
        os.write(lock, _signature().ljust(size))  # over the one before: cutting a file off costs more than a build
    except OSError as error:
        raise output_error(error, path) from error


def _signature() -> bytes:
    """Who holds the lock, for the one who waits."""
    who = {
        "nguoi": _user(),
        "may": os.environ.get("COMPUTERNAME") or _machine(),
        "tien_trinh": os.getpid(),
        "tu": f"{datetime.now():%H:%M:%S ngày %d/%m/%Y}",  # noqa: DTZ005  # the clerk's clock
    }
    return json.dumps(who, ensure_ascii=False).encode()


@cache
def _user() -> str:
    try:
        return getpass.getuser()
    except (ImportError, KeyError, OSError):
        return "không rõ"


@cache
def _machine() -> str:
    return platform.node()


def _holder(lock: int) -> str:
    """The signature in words; the holder may be just about to write it."""
    os.lseek(lock, 0, os.SEEK_SET)
    try:
        who = json.loads(os.read(lock, _MAX_BYTES))
        return f"người dùng {who['nguoi']}, máy {who['may']}, tiến trình {who['tien_trinh']}, từ {who['tu']}"
    except (ValueError, KeyError, TypeError):
        return "không rõ của ai"
