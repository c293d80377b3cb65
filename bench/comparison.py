"""The A4 report made by every engine on its own template with the same data, side by side, in turns.

Warm: each engine runs in a process of its own; all are started, make documents that do not count, and take turns.
Cold: a whole process for one document. Documents are read back: who leaves out a line of the data is named and has no
figures. Prints medians and how many times ours each takes.

    python bench/comparison.py [rows …]
"""

import contextlib
import itertools
import json
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import a4_report
from peers import templates
from peers.conversing import Absent, Conversation, Place, once, start, times
from peers.listing import OURS, PEERS
from peers.results import Measured
from peers.validating import faults


@dataclass(frozen=True)
class Turns:
    """How many turns a peer takes, their seconds, their fewest documents, and seconds before them that do not count."""

    rounds: int
    seconds: float
    least: int
    warming: float


TURNS = {40: Turns(10, 0.4, 3, 1), 400: Turns(6, 0.4, 2, 1), 4000: Turns(4, 0, 1, 0)}  # by the rows of the appendix
SHORT = Turns(3, 0.4, 2, 1)  # with any other number of rows
ENOUGH = 30.0  # seconds for one peer with one number of rows
COLD_ROUNDS = 9


def measure(counts: tuple[int, ...] = tuple(TURNS)) -> list[Measured]:
    """Measure all peers: warm with each number of rows, then cold with the least."""
    found = [Measured(peer) for peer in PEERS]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        a4_report.write(folder, counts)
        templates.write(folder)
        for rows in counts:
            _warm(found, Place(folder, rows))
        _cold([one for one in found if not one.reason], Place(folder, min(counts)))
    return found


def _warm(found: list[Measured], place: Place) -> None:
    """Let all peers take their turns; who has used its time up takes no more than two."""
    turns = TURNS.get(place.rows, SHORT)
    readings: dict[str, list[tuple[float, float]]] = {}
    with contextlib.ExitStack() as stack:
        talks = [(one, talk) for one in found if (talk := _started(one, place, stack))]
        for one, talk in talks:
            with _absent_when_lost(one):
                talk.turn(turns.warming, 0)
        for number, (one, talk) in itertools.product(range(turns.rounds), talks):
            taken = readings.setdefault(one.peer.name, [])
            if number < 2 or sum(clock for clock, _ in taken) < ENOUGH:
                with _absent_when_lost(one):
                    answer = talk.turn(turns.seconds, turns.least)
                    one.memory[place.rows] = answer["memory"]
                    taken += zip(answer["clock"], answer["core"], strict=True)
    for one, _ in talks:
        if not one.absent:
            one.warm[place.rows] = times(readings[one.peer.name])


def _started(one: Measured, place: Place, stack: contextlib.ExitStack) -> Conversation | None:
    """The runner of a peer, its first document judged; None when it cannot be measured."""
    if one.reason:
        return None
    with _absent_when_lost(one):
        talk = start(one.peer, place)
        stack.callback(talk.close)
        one.version = talk.hello["version"]
        document = place.output(one.peer).read_bytes()
        one.size = one.size or len(document)
        one.wrong = faults(document, _data(place), own_look=one.peer.own_look)
        return None if one.wrong else talk
    return None


@contextlib.contextmanager
def _absent_when_lost(one: Measured) -> Iterator[None]:
    """Take a peer out with its reason when it fails; what a peer that is out has to do is passed over."""
    try:
        yield
    except (Absent, OSError, ValueError) as error:
        one.absent = one.absent or str(error)


def _data(place: Place) -> dict[str, Any]:
    text = (place.folder / f"du_lieu-{place.rows}.json").read_text("utf-8")
    data: dict[str, Any] = json.loads(text)
    return data


def _cold(found: list[Measured], place: Place) -> None:
    """Whole processes, in turns."""
    readings: dict[str, list[tuple[float, float]]] = {}
    for number, one in itertools.product(range(COLD_ROUNDS + 1), found):
        with _absent_when_lost(one):
            taken = once(one.peer, place)
            readings.setdefault(one.peer.name, []).extend([taken] if number else [])
    for one in found:
        if not one.absent:
            one.cold = times(readings[one.peer.name])


def main() -> None:
    """Print a line a peer; numbers of rows may be named."""
    counts = tuple(map(int, sys.argv[1:])) or tuple(TURNS)
    found = measure(counts)
    ours = next(one for one in found if one.peer.name == OURS)
    for one in found:
        if not one.complete:
            print(f"{one.peer.name:22} not measured: {one.reason}")
            continue
        figures = [(one.warm[rows], ours.warm[rows]) for rows in counts] + [(one.cold, ours.cold)]
        told = [f"{mine.clock * 1000:8.1f} ms ({mine.clock / base.clock:5.2f})" for mine, base in figures]
        print(f"{one.peer.name:22} {one.version:8} {' '.join(told)} {one.memory[max(counts)] / 2**20:6.0f} MB")


if __name__ == "__main__":
    main()
