"""Engines that fail on order, and the real one to compare with."""

import os
import shutil
import sys
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path

import pytest

from tests.pdf.documents import letter, without_letters
from tests.pdf.fakes.faults import name_of
from vanban.pdf.engines.pool import Pool
from vanban.pdf.engines.soffice import Soffice
from vanban.pdf.options import DEFAULT, Limits
from vanban.pdf.process import Process
from vanban.pdf.proved import open_session, proved_pdfs

FAKES = Path(__file__).parent / "fakes"
SHORT = Limits(start=3, document=1, processes=2)


def run_of(program: str, store: Path) -> list[str]:
    return [sys.executable, str(FAKES / program), str(store)]


class Store:
    """A folder that tells the fakes what to do with which file."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def fail(self, data: bytes, fault: str) -> None:
        (self.folder / f"{name_of(data)}.fault").write_text(fault)

    def give(self, data: bytes, pdf: bytes) -> None:
        (self.folder / f"{name_of(data)}.pdf").write_bytes(pdf)

    def soffice(self) -> Path:
        program = self.folder / "soffice"
        program.write_text(f'#!/bin/sh\nexec {" ".join(run_of("soffice.py", self.folder))} "$@"\n')
        program.chmod(0o755)
        return program

    def start(self, folder: Path) -> Process:
        return Process(run_of("worker.py", self.folder), folder, os.environ, talks=True)

    def sessions(self, limits: Limits = SHORT) -> Mapping[str, Callable[[], object]]:
        return {
            "pool": lambda: Pool(self.start, lambda _: "", limits),
            "batches": lambda: Soffice(self.soffice()).session(DEFAULT, limits),
        }

    def started(self) -> list[int]:
        path = self.folder / "processes"
        return [int(line) for line in path.read_text().split()] if path.exists() else []

    def running(self) -> list[int]:
        """The processes of the fakes that still run, a moment after they were told to end."""
        until = time.monotonic() + 5
        while (left := [pid for pid in self.started() if alive(pid)]) and time.monotonic() < until:
            time.sleep(0.05)
        return left


def alive(pid: int) -> bool:
    """Whether a process runs; one that nobody has buried does not."""
    with suppress(OSError):
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    return False


@pytest.fixture(scope="session")
def letters() -> Mapping[str, bytes]:
    """Six letters."""
    return {f"cv-{number}.docx": letter(number) for number in range(6)}


@pytest.fixture(scope="session")
def pdfs(letters) -> Mapping[str, bytes]:
    """Their PDF, made by the real engine, and one of a letter without some letters of its table."""
    wanted = {**letters, "poor": without_letters(letters["cv-2.docx"])}
    with open_session() as session:
        made = proved_pdfs(wanted, session=session)
    assert all(isinstance(pdf, bytes) for pdf in made.values()), made
    return made


@pytest.fixture
def store(tmp_path, letters, pdfs):
    folder = tmp_path / "store"
    folder.mkdir()
    made = Store(folder)
    for name, data in letters.items():
        made.give(data, pdfs[name])
    yield made
    assert made.running() == []
    shutil.rmtree(folder)
