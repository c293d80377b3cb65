"""Everything that is measured, in one run, and the page about it: `make bench`.

    python bench            the comparison with other engines, then every other file of this folder; writes the page

A file that fails, or prints nothing, is told on the page in its place.
"""

import ast
import datetime as dt
import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import comparison
from peers.conversing import last_line, surroundings
from peers.listing import BENCH, ROOT
from peers.machine import load, machine, programs
from peers.page import Printed, Surroundings, page

PAGE = ROOT / "docs" / "benchmarks.md"
LIMIT = 900  # seconds for one file
OWN = ("__main__.py", "comparison.py", "a4_data.py", "a4_report.py")  # the page tells of these itself


def others() -> list[Path]:
    """The benches that print what they find."""
    return [path for path in sorted(BENCH.glob("*.py")) if path.name not in OWN]


def run(path: Path) -> Printed:
    """Run a bench in a process of its own, for so long and no longer."""
    print(f"{path.name} …", flush=True)
    title = (ast.get_docstring(ast.parse(path.read_text("utf-8"))) or path.stem).split("\n\n")[0]
    start = time.perf_counter()
    output, failure = output_of([sys.executable, str(path)])
    print(f"  {time.perf_counter() - start:.0f} s", flush=True)
    text = "\n".join(filter(None, (output.strip().replace(str(ROOT), "…"), failure)))
    return Printed(path.name, title, text or "printed nothing")


def output_of(command: list[str]) -> tuple[str, str]:
    """What a program prints, and how it failed if it did. Past the limit it and all it started are ended."""
    with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as errors:
        process = subprocess.Popen(
            command, cwd=ROOT, env=surroundings(), stdout=output, stderr=errors, start_new_session=True
        )
        try:
            failure = "failed" if process.wait(LIMIT) else ""
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
            failure = f"stopped after {LIMIT} s"
        output.seek(0)
        errors.seek(0)
        reason = last_line(errors.read()) if failure else ""
        return output.read().decode(), ": ".join(filter(None, (failure, reason)))


def main() -> None:
    """Measure and write."""
    start = load()
    print("the engines …", flush=True)
    found = comparison.measure()
    printed = [run(path) for path in others()]
    today = dt.datetime.now(tz=dt.UTC).date().isoformat()
    where = Surroundings(today, machine(), programs(), (start, load()))
    PAGE.write_text(page(found, printed, where), encoding="utf-8")
    print(f"written: {PAGE.relative_to(ROOT)}")


if __name__ == "__main__":
    main()
