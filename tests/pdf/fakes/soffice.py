"""Stands for soffice: `soffice.py STORE … --outdir FOLDER FILE…`."""

import sys
from pathlib import Path

import faults


def main() -> None:
    """Convert the files one after another."""
    store = Path(sys.argv[1])
    if "--version" in sys.argv:
        sys.stdout.write("LibreOffice 7.4.7.2 40(Build:2)\n")
        return
    faults.note(store)
    at = sys.argv.index("--outdir")
    for name in sys.argv[at + 2 :]:
        faults.convert(Path(name), Path(sys.argv[at + 1]) / f"{Path(name).stem}.pdf", store)


main()
