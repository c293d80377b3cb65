"""Stands for a process that converts one document after another: `worker.py STORE`."""

import json
import sys
from pathlib import Path
from urllib.parse import unquote, urlparse

import faults


def main() -> None:
    """Answer every request."""
    store = Path(sys.argv[1])
    faults.note(store)
    if (store / "never ready").exists():
        faults._hang(store, store)
    answer()
    for line in sys.stdin:
        asked = json.loads(line)
        faults.convert(*(Path(unquote(urlparse(asked[key]).path)) for key in ("source", "target")), store)
        answer()


def answer() -> None:
    """Say that it went well, as they all do."""
    sys.stdout.write('{"ok": true, "error": ""}\n')
    sys.stdout.flush()


main()
