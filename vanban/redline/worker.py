"""Runs the engine of tracked changes in a process of its own: `python -m vanban.redline.worker OLD NEW TARGET DATE`."""

import sys
from pathlib import Path

from python_redlines.engines import DocxodusEngine

AUTHOR = "Vanban"


def run(old: str, new: str, target: str, date: str) -> None:
    """Compare two Word files; the new one with the changes marked goes to `target`."""
    redline, _said, _complaints = DocxodusEngine().run_redline(AUTHOR, Path(old), Path(new), date_time=date)
    Path(target).write_bytes(redline)


if __name__ == "__main__":
    run(*sys.argv[1:])
