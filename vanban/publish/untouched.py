"""What was worked out of many files, remembered beside the compiled program as long as nobody has touched one of them.

A file counts as untouched when its name, size, inode and times are what they were, above all the time at which the
system last changed anything about it: no program can set that one back. It is not believed of a file touched so shortly
before that a second change might carry the same time, nor where it means something else (Windows) or is another
machine's word (network drives): there every file is read.
"""

import hashlib
import os
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

_TELLS_CHANGES = os.name != "nt"
_SETTLED = 3_000_000_000  # nanoseconds; the coarsest local disks count in steps of two seconds


def remembered(memory: Path, files: Sequence[os.DirEntry[str]], known: str, work: Callable[[], str]) -> str:
    """What `work` says of these files, from memory when each of them is untouched since it was asked.

    Args:
        memory: where it is written down; where that cannot be done nothing is remembered.
        files: what `work` reads.
        known: what else its result depends on.
        work: gives a line of ASCII.
    """
    if not _TELLS_CHANGES:
        return work()
    now = time.time_ns()
    seen = [(file.path, *_state(file)) for file in files]
    state = hashlib.sha256(f"{known}\n{seen}".encode("utf-8", "surrogatepass")).hexdigest()
    with suppress(OSError, ValueError):
        told, result = memory.read_text("ascii").splitlines()
        if told == state:
            return result
    result = work()
    if all(max(one[-2:]) < now - _SETTLED for one in seen):
        _remember(memory, f"{state}\n{result}\n")
    return result


def _state(file: os.DirEntry[str]) -> tuple[int, int, int, int]:
    info = file.stat()
    return info.st_size, info.st_ino, info.st_mtime_ns, info.st_ctime_ns


def _remember(memory: Path, text: str) -> None:
    """As Python keeps compiled modules: only where it may, and only where the folder of the program is on a disk."""
    if sys.dont_write_bytecode or not memory.parent.is_dir():
        return
    from vanban.store.network import probe_disk  # asked once an installation

    if probe_disk(memory.parent):
        return
    fresh = memory.with_name(f"{memory.name}.{os.getpid()}")
    with suppress(OSError):
        fresh.write_text(text, "ascii")
        fresh.replace(memory)
