"""`python -m tools.country FOLDER [--units N] [--seed S] [--poison 1%]`: write the made country."""

import argparse
import sys
from pathlib import Path

from tools.country.writing import ALL, SEED, write_country


def main() -> int:
    """Write it; tells how many workspaces there are and which of them are poisoned."""
    parser = argparse.ArgumentParser(prog="python -m tools.country", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--units", type=int, default=ALL, help="how many agencies, evenly from the country's 4035")
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--poison", type=_share, default=0.0, help="the share with wrong data, as 1%% or 0.01")
    asked = parser.parse_args()
    asked.folder.mkdir(parents=True, exist_ok=True)
    made = write_country(asked.folder, units=asked.units, seed=asked.seed, poisoned=asked.poison)
    for folder, kind in made.items():
        if kind:
            print(f"{kind}\t{folder}")  # noqa: T201
    print(f"{len(made)} workspaces in {asked.folder}")  # noqa: T201
    return 0


def _share(text: str) -> float:
    return float(text[:-1]) / 100 if text.endswith("%") else float(text)


if __name__ == "__main__":
    sys.exit(main())
