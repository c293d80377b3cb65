"""The bench's side of the talk with a runner; what `serving.py` answers."""

import contextlib
import json
import os
import resource
import shutil
import statistics
import subprocess
import tempfile
import threading
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from peers.listing import BENCH, NODE, NPM, ROOT, Peer

PATIENCE = 180  # seconds for the answer to one question
_LONGEST = 200  # letters of a reason


class Absent(Exception):
    """A peer that cannot be measured, with the reason."""


@dataclass(frozen=True)
class Place:
    """Where templates, data and documents lie, and how many rows the appendix has."""

    folder: Path
    rows: int

    def output(self, peer: Peer) -> Path:
        """The document that a peer makes."""
        return self.folder / f"{peer.name}-{self.rows}.docx"


class Conversation:
    """A runner that is at work. Raises Absent when it cannot start or breaks off."""

    def __init__(self, peer: Peer, place: Place) -> None:
        self.peer = peer
        self._errors = tempfile.TemporaryFile()  # noqa: SIM115 - open as long as the runner
        self._process = subprocess.Popen(
            command(peer, place),
            cwd=BENCH,
            env=surroundings(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._errors,
        )
        self.hello = self._answer()

    def turn(self, seconds: float, least: int) -> dict[str, Any]:
        """Ask for documents for so many seconds, `least` at the least."""
        assert self._process.stdin is not None
        with contextlib.suppress(BrokenPipeError):
            self._process.stdin.write(f"{seconds} {least}\n".encode())
            self._process.stdin.flush()
        return self._answer()

    def close(self) -> None:
        """End the runner; a second time does nothing."""
        if not self._errors.closed:
            with contextlib.suppress(BrokenPipeError):
                self._process.communicate()
            self._errors.close()

    def _answer(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        watch = threading.Timer(PATIENCE, self._process.kill)
        watch.start()
        line = self._process.stdout.readline()
        watch.cancel()
        if not line:
            code = self._process.wait()
            self._errors.seek(0)
            reason = last_line(self._errors.read())
            self.close()
            raise Absent(reason or f"ended with code {code}, or took longer than {PATIENCE} s")
        answer: dict[str, Any] = json.loads(line)
        return answer


def command(peer: Peer, place: Place) -> list[str]:
    """The command of a runner at a place."""
    return [*peer.command, str(place.folder), str(place.rows), str(place.output(peer))]


def surroundings() -> dict[str, str]:
    """The environment of runners: the package of this tree, and the packages of npm."""
    return os.environ | {
        "PYTHONPATH": os.pathsep.join([str(BENCH), str(ROOT)]),
        "NODE_PATH": str(NODE / "node_modules"),
    }


def start(peer: Peer, place: Place) -> Conversation:
    """Start a runner; where it is not installed, install it first. Raises Absent with the reason."""
    try:
        return Conversation(peer, place)
    except (Absent, OSError):
        if not peer.install:
            raise
    install(peer)
    try:
        return Conversation(peer, place)
    except OSError as error:
        raise Absent(str(error)) from None


def install(peer: Peer) -> None:
    """Install what a peer needs, without running scripts of packages. Raises Absent with the installer's last word."""
    NODE.mkdir(parents=True, exist_ok=True)
    if peer.install == NPM:
        for name in ("package.json", "package-lock.json"):
            shutil.copy(BENCH / "peers" / "node" / name, NODE)
    try:
        done = subprocess.run(peer.install, capture_output=True, check=False)
    except OSError as error:
        raise Absent(f"{peer.install[0]} is not there: {error.strerror}") from None
    if done.returncode:
        raise Absent(last_line(done.stderr))


def last_line(stderr: bytes) -> str:
    """What a program said in the end, without the folders of this machine; the line of an error before others."""
    lines = [line.strip() for line in stderr.decode(errors="replace").splitlines() if line.strip()]
    telling = [line for line in lines if "Error" in line or "error" in line] or lines
    return telling[-1].replace(str(ROOT), "…")[:_LONGEST] if telling else ""


def once(peer: Peer, place: Place) -> tuple[float, float]:
    """Seconds by the clock and of a core for a whole process that makes one document. Raises Absent when it fails."""
    before, clock = _children(), time.perf_counter()
    done = subprocess.run([*command(peer, place), "--once"], cwd=BENCH, env=surroundings(), capture_output=True)
    if done.returncode:
        raise Absent(last_line(done.stderr))
    return time.perf_counter() - clock, _children() - before


def _children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


@dataclass(frozen=True)
class Times:
    """Medians over all documents of all rounds, in seconds; half of the clock's readings lie within `spread`."""

    clock: float
    core: float
    spread: tuple[float, float]
    count: int


def times(readings: list[tuple[float, float]]) -> Times:
    """The medians of readings, each of the clock and of a core."""
    clocks, cores = zip(*readings, strict=True)
    low, _, high = statistics.quantiles(clocks, n=4)
    return Times(statistics.median(clocks), statistics.median(cores), (low, high), len(clocks))
