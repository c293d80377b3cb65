"""Many agencies at once, on a made country: documents a second, CPU a document, memory, a pass that changes nothing.

`.venv/bin/python bench/batch.py [--units N] [--jobs N] [--pdf] [--dask]`; 4035 units are the whole country. What is
told for 8070 documents is the rate of this run on this machine, as busy as it was. With `--dask`, one worker
against two.
"""

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from tests.batch.dask_cluster import dask_cluster
from tools.country.writing import write_country

ROOT = Path(__file__).parents[1]
COUNTRY = 8070  # documents


@dataclass(frozen=True)
class Run:
    """One run of `batch`: seconds on the clock and on the processors, megabytes of its largest process, its counts."""

    wall: float
    cpu: float
    peak: int
    counts: dict[str, int]

    @property
    def documents(self) -> int:
        """How many documents it looked at."""
        return sum(self.counts.values())

    def told(self, name: str) -> str:
        """A line with the rate."""
        each = self.cpu / self.documents * 1000
        country = self.wall / self.documents * COUNTRY
        return (
            f"{name:34} {self.documents / self.wall:7.1f} documents/s  {each:6.1f} ms CPU each  {self.peak:4} MB  "
            f"{country:6.0f} s for {COUNTRY}"
        )


def run(folder: Path, *words: str) -> Run:
    """Run `batch` in a process of its own, which is waited for with all its children."""
    results = folder.parent / "run_results.json"
    command = [sys.executable, str(ROOT / "build.py"), "batch", str(folder), "--results", str(results), *words]
    script = "import resource,subprocess,sys,json;subprocess.run(sys.argv[1:],stdout=2);" + (
        "u=resource.getrusage(resource.RUSAGE_CHILDREN);print(json.dumps([u.ru_utime+u.ru_stime,u.ru_maxrss//1024]))"
    )
    started = time.perf_counter()
    done = subprocess.run([sys.executable, "-c", script, *command], capture_output=True, text=True, check=True)
    wall = time.perf_counter() - started
    cpu, peak = json.loads(done.stdout)
    return Run(wall, cpu, peak, json.loads(results.read_bytes())["counts"])


def measure(folder: Path, asked: argparse.Namespace) -> None:
    """A first run over a tenth and over everything, a run without a change, one after one change in a hundred."""
    words = [*(["--jobs", str(asked.jobs)] if asked.jobs else []), *(["--pdf"] if asked.pdf else [])]
    print(run(folder, "--shard", "1/10", *words).told("a tenth of the agencies, first build"))
    print(run(folder, *words).told("the others, and a tenth unchanged"))
    print(run(folder, "--force", *words).told("everything anew"))
    print(run(folder, *words).told("nothing changed"))
    plans = sorted(folder.rglob("ket_qua/quy_1.yaml"))[::100]
    for path in plans:
        path.write_text(path.read_text("utf-8") + "# xem lại\n", "utf-8")
    print(run(folder, *words).told(f"a comment added in {len(plans)}"))


def compare(folder: Path, made: Path) -> None:
    """One Dask worker against two, in the same minutes; then two of which one dies."""
    rates = {}
    for workers in (1, 2, 1, 2):
        with dask_cluster(fresh(made / f"dask-{len(rates)}-{time.monotonic_ns()}"), workers) as cluster:
            run(folder, "--dask", cluster.address, "--force")  # every worker loads the program
            rates.setdefault(workers, []).append(run(folder, "--dask", cluster.address, "--force"))
    one, two = (max(run.documents / run.wall for run in rates[workers]) for workers in (1, 2))
    print(f"{'Dask: one worker, two':34} {one:.1f} and {two:.1f} documents/s: {two / one:.2f} times, "
          f"{os.getloadavg()[0]:.1f} processes waiting for {os.cpu_count()} cores")  # fmt: skip


def fresh(folder: Path) -> Path:
    """A new folder."""
    folder.mkdir()
    return folder


def main() -> None:
    """Write the country, measure, tell."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--units", type=int, default=40)
    parser.add_argument("--jobs", type=int, default=0)
    parser.add_argument("--pdf", action="store_true")
    parser.add_argument("--dask", action="store_true")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="vanban-") as name:
        folder = fresh(Path(name, "country"))
        write_country(folder, units=asked.units)
        limit = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        print(f"{asked.units} agencies, {2 * asked.units} documents; {limit} MB to write them")
        measure(folder, asked)
        if asked.dask:
            compare(folder, Path(name))


if __name__ == "__main__":
    main()
