"""A runner's side of the talk with the bench: make the document, once or as often as asked, and tell what it took.

    python -m peers.with_… FOLDER ROWS OUTPUT [--once]

FOLDER holds the template of each engine and `du_lieu-ROWS.json`. With `--once` the runner makes one document and ends,
as a program called for one document does. Without, it makes one, writes it to OUTPUT, says hello, and then answers each
line `SECONDS LEAST` with what the documents of that turn took. `node/serving.js` is the same in JavaScript.
"""

import json
import resource
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

Make = Callable[[], bytes]
Prepare = Callable[[Path, dict[str, Any]], Make]
Processor = Callable[[], float]


def serve(package: str, prepare: Prepare, processor: Processor = time.process_time, found: str = "") -> None:
    """Run one engine.

    Args:
        package: the distribution whose version is told, unless `found` says it.
        prepare: takes the folder of templates and the data, returns what makes one document; not timed when warm.
        processor: seconds of a core used so far.
        found: the version of a program that is no Python package.
    """
    folder, rows, output = Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3])
    make = prepare(folder, json.loads((folder / f"du_lieu-{rows}.json").read_text(encoding="utf-8")))
    output.write_bytes(make())
    if "--once" in sys.argv:
        return
    from importlib.metadata import version  # a cold process does without it

    _say({"version": found or version(package), "memory": peak_memory()})
    for line in sys.stdin:
        seconds, least = line.split()
        _say(turn(make, processor, float(seconds), int(least)) | {"memory": peak_memory()})


def turn(make: Make, processor: Processor, seconds: float, least: int) -> dict[str, list[float]]:
    """Make documents for this many seconds, and not fewer than `least`; the seconds of each, by clock and by core."""
    clocks: list[float] = []
    cores: list[float] = []
    end = time.perf_counter() + seconds
    while len(clocks) < least or time.perf_counter() < end:
        clock, core = time.perf_counter(), processor()
        make()
        clocks.append(time.perf_counter() - clock)
        cores.append(processor() - core)
    return {"clock": clocks, "core": cores}


def peak_memory() -> int:
    """The most bytes that this process, or the largest of those it started, has held at once."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    own = next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM"))
    return max(own, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss) * 1024


def _say(answer: dict[str, Any]) -> None:
    print(json.dumps(answer), flush=True)
