"""What a faulty converter does with a file, by the hash of the file's bytes; it stands for a real program."""

import hashlib
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

BLANK_PAGE = (
    b"%PDF-1.6\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
    b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
)


def name_of(data: bytes) -> str:
    """The name that a file is known by in the store."""
    return hashlib.sha256(data).hexdigest()


def convert(source: Path, target: Path, store: Path) -> None:
    """Do to the file what the store says; else give the PDF that is kept for it."""
    name = name_of(source.read_bytes())
    fault = store / f"{name}.fault"
    if fault.is_file():
        _FAULTS[fault.read_text()](target, store)
    elif (store / f"{name}.pdf").is_file():
        target.write_bytes((store / f"{name}.pdf").read_bytes())


def note(store: Path) -> None:
    """Leave the number of this process, so that a test can see that it is gone."""
    with (store / "processes").open("a") as file:
        file.write(f"{os.getpid()}\n")


def _hang(target: Path, store: Path) -> None:
    child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"])
    with (store / "processes").open("a") as file:
        file.write(f"{child.pid}\n")
    time.sleep(600)


def _crash(target: Path, store: Path) -> None:
    sys.stderr.write("Fatal exception: Signal 6\n")
    sys.stderr.flush()
    os.kill(os.getpid(), signal.SIGABRT)


def _killed_midway(target: Path, store: Path) -> None:
    target.write_bytes(next(store.glob("*.pdf")).read_bytes()[:2000])
    os.kill(os.getpid(), signal.SIGKILL)


def _talks(target: Path, store: Path) -> None:
    for _ in range(400):
        os.write(1, b"warning: all is well\n" * 1000)
    target.write_bytes(b"not a PDF")


_FAULTS = {
    "hang": _hang,
    "crash": _crash,
    "killed midway": _killed_midway,
    "nothing": lambda target, store: None,
    "blank page": lambda target, store: target.write_bytes(BLANK_PAGE) and None,
    "garbage": lambda target, store: target.write_bytes(b"\x00garbage\xff" * 500) and None,
    "half a file": lambda target, store: target.write_bytes(next(store.glob("*.pdf")).read_bytes()[:2000]) and None,
    "talks": _talks,
}
