"""Kills at every system call that changes the disk, those inside SQLite too, by strace."""

import itertools
import shutil
import signal
import subprocess
import sys
from pathlib import Path

from tests.register.kills import ACTIONS, begun, settle_and_go_on
from tests.register.making import opened

REPOSITORY = Path(__file__).parents[2]
CALLS = ("pwrite64", "write", "fsync", "fdatasync", "unlink", "rename", "mkdir", "chmod", "ftruncate")


def may_trace() -> bool:
    """Whether strace is there and may watch a process."""
    if not shutil.which("strace"):
        return False
    return subprocess.run(["strace", "-o", "/dev/null", "true"], capture_output=True, check=False).returncode == 0


def die_at_every_call(folder: Path, name: str) -> dict[str, int]:
    """Kill an action at each call of each kind until one lives; the kills by kind."""
    return {call: _die_at_every(folder / call, name, call) for call in CALLS}


def _die_at_every(folder: Path, name: str, call: str) -> int:
    folder.mkdir()
    for when in itertools.count(1):
        place = folder / str(when)
        place.mkdir()
        path = begun(place, name)
        if not _died(path, name, call, when):
            return when - 1
        settle_and_go_on(path, ACTIONS[name])
    raise AssertionError


def _died(path: Path, name: str, call: str, when: int) -> bool:
    words = ["strace", "-o", "/dev/null", "-e", f"inject={call}:signal=KILL:when={when}", sys.executable, "-B"]
    words += ["-m", "tests.soak.system_calls", str(path), name]
    done = subprocess.run(words, cwd=REPOSITORY, capture_output=True, text=True, check=False)
    assert done.returncode in (0, -signal.SIGKILL, 128 + signal.SIGKILL), done.stderr
    return done.returncode != 0


if __name__ == "__main__":
    with opened(Path(sys.argv[1])) as opened_register:
        ACTIONS[sys.argv[2]](opened_register)
