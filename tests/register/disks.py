"""Disks without room for the register, in processes of their own: `python -m tests.register.disks`."""

import json
import os
import resource
import subprocess
import sys
from pathlib import Path

from tests.publish.scenario import fill
from tests.register.kills import check_after_kill, check_settled
from tests.register.making import make, new_register, opened, plan
from vanban.core.errors import VanbanError

REPOSITORY = Path(__file__).parents[2]


def run(scenario: str, path: Path) -> list[str]:
    """Run a function of this module; the errors a clerk was told."""
    return _told([sys.executable, "-m", "tests.register.disks", scenario, str(path)])


def run_mounted(options: str, place: Path, scenario: str, path: Path) -> list[str]:
    """Run it where a small disk is mounted at `place`, for it alone."""
    script = f'mount -t tmpfs -o {options} none "$0" && exec "$@"'
    words = [sys.executable, "-m", "tests.register.disks", scenario, str(path)]
    return _told(["unshare", "-rm", "sh", "-c", script, str(place), *words])


def small_disk(place: Path) -> list[str]:
    """Issue with every amount of free space from none to plenty."""
    path, ballast, told = new_register(place), place / "ballast", set[str]()
    for free in range(0, 120_000, 4096):
        fill(ballast, free)
        told.add(attempt(path, f"v{free}"))
        ballast.unlink()
        settled(path)
    return sorted(told)


def with_file_limits(path: Path) -> list[str]:
    """Issue where no file may grow beyond so much, from next to nothing to plenty."""
    told = set[str]()
    hard = resource.getrlimit(resource.RLIMIT_FSIZE)[1]
    for limit in range(500, 120_000, 4000):
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, hard))
        told.add(attempt(path, f"v{limit}"))
        resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
        settled(path)
    return sorted(told)


def with_file_limit(path: Path) -> list[str]:
    """Issue where no file may grow beyond what the register holds."""
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))
    return [attempt(path, "v")]


def attempt(path: Path, ma: str) -> str:
    """Hold a number and issue two documents, the second in place of the first; the error told, "" for none."""
    try:
        with opened(path) as register:
            held = register.reserve("KH", "KH-SLĐTBXH", plan().ngay, "chờ ký", ma=ma)
            old = register.issue(plan(ma), make, held=held.so.id)
            register.replace(old.so.id, "sai nội dung", plan(ma), make)
    except VanbanError as error:
        return str(error)
    return ""


def settled(path: Path) -> None:
    """With room again: whole, and settled by `recover`."""
    with opened(path) as register:
        check_after_kill(path, register)
        register.recover()
        check_settled(register)


def _told(words: list[str]) -> list[str]:
    done = subprocess.run(words, cwd=REPOSITORY, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


if __name__ == "__main__":
    sys.stdout.write(json.dumps(globals()[sys.argv[1]](Path(sys.argv[2]))))
    sys.stdout.flush()
    os._exit(0)
