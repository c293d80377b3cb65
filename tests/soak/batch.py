"""A part of the made country built under fire: `make soak`; prints how many processes were killed, and how it ended."""

import sys
import tempfile
from pathlib import Path

from tests.batch.kills import all_whole, finish, run_under_fire
from tools.country.writing import write_country

UNITS = 200
EVERY = 3.0  # seconds between two kills


def main() -> None:
    """Build, kill, retry what was lost, look at every document."""
    with tempfile.TemporaryDirectory(prefix="vanban-") as name:
        folder, path = Path(name, "country"), Path(name, "run_results.json")
        folder.mkdir()
        write_country(folder, units=UNITS)
        kills, results = run_under_fire(folder, path, every=EVERY, seed=1, most=10 * UNITS)
        lost = sum(row["status"] == "lost" for row in results["units"])
        tries = sum(row["tries"] > 1 for row in results["units"])
        _tell(f"{UNITS} agencies: {kills} processes killed, {tries} agencies begun again, {lost} left for --retry")
        all_whole(folder, finish(folder, path) if lost else results)
        _tell(f"{2 * UNITS} documents: each there once, each whole, each with the hash that is told of it")


def _tell(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
