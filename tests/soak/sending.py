"""Hundreds of kills of the sender: `make soak`; prints what was killed, and that nothing went twice."""

import itertools
import tempfile
from pathlib import Path

from tests.send.postbox import postbox
from tests.send.test_once import check_taken, scenario
from tests.soak.telling import places, tell

PROCESSES = (1, 2, 8)
CHANNELS = ("folder", "mail", "edxml")


def main() -> None:
    """Every step of every channel first, then one, two and eight processes at random moments."""
    kills = 0
    with tempfile.TemporaryDirectory(prefix="vanban-") as folder:
        fresh = places(Path(folder))
        for channel in CHANNELS:
            done = _run(next(fresh), channel, "every_step")
            kills += done
            tell(f"{channel}: killed at each of its {done} steps")
        for seed, (processes, channel) in enumerate(itertools.product(PROCESSES, CHANNELS)):
            done = _run(next(fresh), channel, "at_random", 20, processes, seed)
            kills += done
            tell(f"{channel}, {processes} processes at once: {done} kills")
    tell(f"{kills} kills: nothing sent twice, nothing half written, no state untrue")


def _run(place: Path, channel: str, name: str, *words: object) -> int:
    with postbox(place) as (box, server):
        told = scenario(name, place, {"folder": 0, "mail": server.cong, "edxml": -1}[channel], *words)
    if channel == "mail":
        check_taken(box, told["final"])
    return int(told["kills"])


if __name__ == "__main__":
    main()
