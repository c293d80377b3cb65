"""The made country built under fire, one agency in a hundred wrong, and once more in peace: `make soak`.

`python -m tests.soak.batch [UNITS]`; the whole country without a number. Prints how many processes were killed, how
it ended, and how the memory of processes goes that are left alone.
"""

import sys
import tempfile
import time
from pathlib import Path
from statistics import median
from typing import Any

from tests.batch.kills import all_whole, command_of, finish, run_under_fire, wrong_alone
from tests.soak.telling import tell
from tools.country.writing import ALL, write_country

EVERY = 3.0  # seconds between two kills
POISONED = 0.01


class Memory:
    """Megabytes of the processes at work, looked at again and again."""

    def __init__(self) -> None:
        self.seen: list[int] = []

    def look(self, at_work: list[int]) -> None:
        """Note what each process holds that has begun to build."""
        self.seen += [held for pid in at_work if (held := _megabytes(pid)) and "spawn_main" in command_of(pid)]

    @property
    def told(self) -> str:
        """The middle of the first and of the last fifth, and the most."""
        fifth = max(1, len(self.seen) // 5)
        first, last = median(self.seen[:fifth]), median(self.seen[-fifth:])
        return f"{first:.0f} MB in the first fifth of the time, {last:.0f} MB in the last, never over {max(self.seen)}"


def main(units: int) -> None:
    """Build, kill, retry what was lost, look at every document; build again and look at the memory."""
    with tempfile.TemporaryDirectory(prefix="vanban-") as name:
        folder, path = Path(name, "country"), Path(name, "run_results.json")
        folder.mkdir()
        made = write_country(folder, units=units, poisoned=POISONED)
        wrong = [unit for unit, kind in made.items() if kind]
        started = time.monotonic()
        kills, results = run_under_fire(folder, path, every=EVERY, seed=1, most=10 * units)
        lost = sum(row["status"] == "lost" for row in results["units"])
        tries = sum(row["tries"] > 1 for row in results["units"])
        tell(f"{units} agencies in {time.monotonic() - started:.0f} s: {kills} processes killed")
        tell(f"{tries} agencies begun again, {lost} left for --retry")
        _look(folder, finish(folder, path, wrong=len(wrong)) if lost else results, wrong)
        memory, started = Memory(), time.monotonic()
        _, results = run_under_fire(folder, path, "--force", every=1.0, seed=1, most=0, look=memory.look)
        tell(f"in peace {time.monotonic() - started:.0f} s; a process holds {memory.told}")
        _look(folder, results, wrong)


def _look(folder: Path, results: dict[str, Any], wrong: list[str]) -> None:
    all_whole(folder, results, wrong)
    wrong_alone(folder, results, wrong)
    tell(f"{2 * (len(results['units']) - len(wrong))} documents: each once, each whole, each with the hash told of it")
    tell(f"{len(wrong)} agencies with wrong data: failed alone, each with the places in its own files")


def _megabytes(pid: int) -> int:
    """What a process holds, 0 when it is gone."""
    try:
        lines = Path(f"/proc/{pid}/status").read_text("utf-8").splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) // 1024 for line in lines if line.startswith("VmRSS")), 0)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else ALL)
