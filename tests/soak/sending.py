"""Hundreds of kills of the sender: `make soak`; prints what was killed, and that nothing went twice."""

import itertools
import sys
import tempfile
from pathlib import Path

from tests.send.postbox import postbox
from tests.send.test_once import check_taken, scenario

PROCESSES = (1, 2, 8)
CHANNELS = ("folder", "mail", "edxml")


def main() -> None:
    """Every step of every channel first, then one, two and eight processes at random moments."""
    kills = 0
    with tempfile.TemporaryDirectory(prefix="vanban-") as folder:
        places = (_made(Path(folder, str(number))) for number in itertools.count())
        for channel in CHANNELS:
            done = _run(next(places), channel, "every_step")
            kills += done
            _tell(f"{channel}: killed at each of its {done} steps")
        for seed, (processes, channel) in enumerate(itertools.product(PROCESSES, CHANNELS)):
            done = _run(next(places), channel, "at_random", 20, processes, seed)
            kills += done
            _tell(f"{channel}, {processes} processes at once: {done} kills")
    _tell(f"{kills} kills: nothing sent twice, nothing half written, no state untrue")


def _run(place: Path, channel: str, name: str, *words: object) -> int:
    with postbox(place) as (box, server):
        told = scenario(name, place, {"folder": 0, "mail": server.cong, "edxml": -1}[channel], *words)
    if channel == "mail":
        check_taken(box, told["final"])
    return int(told["kills"])


def _made(folder: Path) -> Path:
    folder.mkdir()
    return folder


def _tell(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
