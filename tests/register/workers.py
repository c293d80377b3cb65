"""Processes that issue at the same time, and what is known of them afterwards: `python -m tests.register.workers`."""

import random
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

from tests.register.kills import check_settled
from tests.register.making import DAY, make, opened, plan
from vanban.register.archive import is_whole
from vanban.register.errors import RegisterError
from vanban.register.events import ISSUED
from vanban.register.register import Register

REPOSITORY = Path(__file__).parents[2]


def work(path: Path, name: str, rounds: int) -> None:
    """Issue, hold and void by turns; say every number that this process was given."""
    sys.stdout.write("begun\n")
    sys.stdout.flush()
    with opened(path) as register:
        for turn in range(rounds):
            one_turn(register, name, turn)


def one_turn(register: Register, name: str, turn: int) -> None:
    if turn % 4 == 3:
        held = register.reserve("KH", "KH-SLĐTBXH", DAY, "chờ ký")
        document = register.void(held.so.id, "không ký nữa")
    elif turn % 4 == 2:
        held = register.reserve("KH", "KH-SLĐTBXH", DAY, "chờ ký", ma=f"{name}-{turn}")
        document = register.issue(plan(f"{name}-{turn}"), make, held=held.so.id)
    else:
        document = register.issue(plan(f"{name}-{turn}"), make)
    sys.stdout.write(f"{document.so.id} {document.so.so} {document.ma}\n")
    sys.stdout.flush()


@dataclass
class Crew:
    """Processes at work on one register; `said` is what they told before they ended or were killed."""

    path: Path
    said: list[str] = field(default_factory=list)
    running: list["subprocess.Popen[str]"] = field(default_factory=list)
    started: int = 0

    def start(self, rounds: int, held_for: str = "") -> None:
        """One process more; `held_for` lets it hold a number for this document, and nothing else."""
        self.started += 1
        name = f"p{self.started}"
        words = [sys.executable, "-m", "tests.register.workers", str(self.path), name, str(rounds), held_for]
        process = subprocess.Popen(words, cwd=REPOSITORY, stdout=subprocess.PIPE, text=True)
        assert process.stdout is not None
        assert process.stdout.readline() == "begun\n"
        self.running.append(process)

    def kill(self, order: int) -> None:
        """End one of them as a power cut does."""
        process = self.running.pop(order)
        process.kill()
        self._hear(process)

    def wait(self) -> None:
        """Let all of them come to their end, which is a good one."""
        for process in self.running:
            self._hear(process)
            assert process.returncode == 0
        self.running.clear()

    def _hear(self, process: "subprocess.Popen[str]") -> None:
        assert process.stdout is not None
        self.said += [line for line in process.stdout.read().split("\n") if line]
        process.stdout.close()
        process.wait()


def kill_at_random(path: Path, *, processes: int, kills: int, seed: int) -> tuple[int, int]:
    """Keep so many processes at work and kill one after the other; the kills, and the numbers given."""
    crew, dice = Crew(path), random.Random(seed)
    for _ in range(processes):
        crew.start(10_000)
    for _ in range(kills):
        time.sleep(dice.uniform(0, 0.25))
        crew.kill(dice.randrange(processes))
        if dice.random() < 0.2:
            with opened(path) as register:
                register.recover()  # those at work are left alone
        crew.start(10_000)
    while crew.running:
        crew.kill(0)
    with opened(path) as register:
        register.recover()
        return kills + processes, check_said(register, crew.said)


def check_said(register: Register, said: list[str]) -> int:
    """Every number that a process was given is in the register once, as it was given, its archive whole."""
    documents = {document.so.id: document for document in check_settled(register)}
    given = [line.split(" ") for line in said]
    assert len({so for _, so, _ in given}) == len(given)
    for key, so, ma in given:
        document = documents[int(key)]
        assert (document.so.so, document.ma) == (int(so), ma)
        assert not ma or (document.trang_thai in ISSUED and is_whole(register.folder(document), document.tep))
    return len(documents)


def hold(path: Path, ma: str) -> None:
    """Hold a number for the document that others hold one for; say which, or that it was refused."""
    sys.stdout.write("begun\n")
    sys.stdout.flush()
    with opened(path) as register:
        try:
            held = register.reserve("KH", "KH-SLĐTBXH", DAY, "chờ ký", ma=ma)
        except RegisterError as error:
            sys.stdout.write(f"{error.message}\n")
        else:
            sys.stdout.write(f"{held.so.id} {held.so.so} {held.ma}\n")


if __name__ == "__main__":
    if sys.argv[4]:
        hold(Path(sys.argv[1]), sys.argv[4])
        sys.exit()
    work(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]))
