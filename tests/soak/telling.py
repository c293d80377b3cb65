"""What a soak says while it runs, and where it works."""

import itertools
import sys
from collections.abc import Iterator
from pathlib import Path


def tell(line: str) -> None:
    """Say a line at once."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def places(folder: Path) -> Iterator[Path]:
    """One new folder after the other, inside `folder`."""
    for number in itertools.count():
        place = folder / str(number)
        place.mkdir()
        yield place
