"""What a test runs in a process of its own: to be killed, to lose its rights, to fill a disk."""

import itertools
import json
import os
import resource
import signal
import sys
import time
from pathlib import Path

from tests.publish.project import build, contents, sealed, version_of, work_folders
from vanban.core.errors import OutputError
from vanban.publish.build_lock import build_lock
from vanban.publish.work import Home, work_folder

NOBODY = 65534
TOUCHES = {"open", "os.rename", "os.link", "os.mkdir", "os.remove", "os.rmdir", "os.scandir", "os.truncate"}


def rebuild(root: str, count: str, version: str, rounds: str) -> None:
    """Publish a batch of sealed files again and again, each time one version further."""
    tell("begun")
    for number in range(int(version), int(version) + int(rounds)):
        build(Path(root), {f"van-ban-{n}.docx": sealed(number) for n in range(int(count))})


def hold_lock(root: str) -> None:
    """Hold the project's lock until killed."""
    with build_lock(Path(root)):
        tell("begun")
        time.sleep(600)


def hold_work(folder: str, prefix: str) -> None:
    """Hold a work folder with a file in it until killed."""
    with work_folder([Home(Path(folder), prefix)], Path(folder)) as work:
        (work / "a.docx").write_bytes(b"half")
        tell("begun")
        time.sleep(600)


def as_nobody(root: str, out: str) -> None:
    """Publish without the rights of root."""
    if os.getuid() == 0:
        os.setgroups([])
        os.setgid(NOBODY)
        os.setuid(NOBODY)
    attempt(root, out)


def with_file_limit(root: str, out: str) -> None:
    """Publish where no file may grow beyond 100 KB."""
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))
    attempt(root, out)


def attempt(root: str, out: str) -> None:
    """Publish one batch and tell what a clerk and a folder listing would show."""
    error = None
    before = contents(Path(out))
    try:
        build(Path(root), {f"van-ban-{n}.docx": sealed(2) for n in range(3)}, Path(out))
    except OutputError as caught:
        error = str(caught)
    same = contents(Path(out)) == before
    listed = sorted(contents(Path(out)))
    tell(json.dumps({"error": error, "same": same, "work": work_folders(Path(root)), "output": listed}))


def die_at_every_step(root: str) -> None:
    """Kill a build at its first call that touches the disk, the next one at its second, until one lives."""
    seen: set[str] = set()
    for step in range(1, 1000):
        folder = Path(root, str(step))
        folder.mkdir()
        build(folder, {"a.docx": sealed(1, 999), "b.docx": sealed(1, 999), "sua.docx": sealed(1, 999)})
        (folder / "output/sua.docx").write_bytes(b"sua tay")
        if not died(folder, step):
            break
        found = contents(folder / "output")
        assert b"sua tay" in found.values()
        assert {"a.docx", "b.docx"} <= set(found) <= {"a.docx", "b.docx", "moi.docx", "sua.docx", "sua-sua-tay-1.docx"}
        versions = {name: version_of(data) for name, data in found.items() if data != b"sua tay"}
        seen.add("new" if versions["a.docx"] == 2 else "old")
        build(folder, {name: sealed(3, 999) for name in ("a.docx", "b.docx", "moi.docx", "sua.docx")})
        repaired = contents(folder / "output")
        assert repaired.pop("sua-sua-tay-1.docx") == b"sua tay"
        assert {name: version_of(data) for name, data in repaired.items()} == dict.fromkeys(
            ("a.docx", "b.docx", "moi.docx", "sua.docx"), 3
        )
        assert not work_folders(folder)
    tell(json.dumps({"steps": step, "seen": sorted(seen)}))


def died(folder: Path, step: int) -> bool:
    """Whether a child that builds version 2 was killed at that step before it was done."""
    child = os.fork()
    if child == 0:
        calls = itertools.count(1)

        def watch(event: str, _: object) -> None:
            if event in TOUCHES and next(calls) == step:
                os.kill(os.getpid(), signal.SIGKILL)

        sys.addaudithook(watch)
        build(folder, {name: sealed(2, 999) for name in ("a.docx", "b.docx", "moi.docx", "sua.docx")})
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) != 0


def small_disk(root: str) -> None:
    """Publish with every amount of free space from none to plenty; tell the errors met, check the rest here."""
    folder, ballast = Path(root), Path(root, "ballast")
    build(folder, {f"van-ban-{n}.docx": sealed(1, 20_000) for n in range(3)})
    told: set[str] = set()
    for free in range(0, 180_000, 4096):
        fill(ballast, free)
        before = contents(folder / "output")
        try:
            build(folder, {f"van-ban-{n}.docx": sealed(2, 40_000) for n in range(3)})
            told.add("")
        except OutputError as error:
            told.add(str(error))
            assert contents(folder / "output") == before
        assert not work_folders(folder)
        assert len(contents(folder / "output")) == 3
        ballast.unlink()
    tell(json.dumps(sorted(told)))


def few_files(root: str) -> None:
    """Publish where only so many more files may be made, from none to plenty."""
    folder, ballast = Path(root), Path(root, "ballast")
    build(folder, {"van-ban-0.docx": sealed(1, 100)})
    ballast.mkdir()
    told: set[str] = set()
    for free in range(12):
        for number in range(os.statvfs(folder).f_ffree - free):
            (ballast / f"{free}-{number}").touch()
        before = contents(folder / "output")
        try:
            build(folder, {f"van-ban-{n}.docx": sealed(2, 100) for n in range(2)})
            told.add("")
        except OutputError as error:
            told.add(str(error))
            assert contents(folder / "output") == before
        assert not work_folders(folder)
        (folder / "output/van-ban-1.docx").unlink(missing_ok=True)
        for path in ballast.iterdir():
            path.unlink()
    tell(json.dumps(sorted(told)))


def tell(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def fill(ballast: Path, free: int) -> None:
    """Write a file that leaves only `free` bytes on the disk."""
    disk = os.statvfs(ballast.parent)
    with ballast.open("wb") as file:
        os.posix_fallocate(file.fileno(), 0, max(1, disk.f_bavail * disk.f_frsize - free))


if __name__ == "__main__":
    globals()[sys.argv[1]](*sys.argv[2:])
