"""Many agencies at once: documents a second, with PDF, on a Dask cluster; memory; passes that change nothing.

`.venv/bin/python bench/batch.py [--units N] [--parts docx pdf dask]`, on a made country of which 4035 units are the
whole. What is told for 8070 documents is the rate of this run on this machine, starts included, as busy as it was.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from tests.batch.dask_cluster import DaskCluster, dask_cluster
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

    def beyond(self, few: "Run") -> "Run":
        """What this run did more than one of fewer documents: what starting costs is in both."""
        more = {name: count - few.counts[name] for name, count in self.counts.items()}
        return Run(self.wall - few.wall, self.cpu - few.cpu, self.peak, more)

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


def docx(folder: Path) -> None:
    """A first build of a tenth and of everything, a pass without a change, one after one change in a hundred."""
    print(run(folder, "--shard", "1/10").told("a tenth of the agencies, first build"))
    print(run(folder).told("the others, and a tenth unchanged"))
    print(run(folder, "--force").told("everything anew"))
    print(run(folder, "--force", "--jobs", "1").told("everything anew, one process"))
    print(run(folder).told("nothing changed"))
    outcomes = sorted(folder.rglob("ket_qua/quy_1.yaml"))[::100]
    for path in outcomes:
        path.write_text(path.read_text("utf-8") + "# xem lại\n", "utf-8")
    print(run(folder).told(f"a comment added in {len(outcomes)}"))


def pdf(folder: Path) -> None:
    """Word files with their proved PDF, a few and several times as many: what starts cost is in both."""
    few = run(folder, "--pdf", "--force", "--shard", "1/5")
    print(few.told("with PDF, a fifth of them"))
    every = run(folder, "--pdf", "--force")
    print(every.told("with PDF, all"))
    print(every.beyond(few).told("with PDF, starts left out"))
    print(run(folder, "--pdf").told("with PDF, nothing changed"))


def dask(folder: Path) -> None:
    """One Dask worker against two, and own processes likewise: the ceiling of this machine in the same minutes.

    Each least time counts, for a busy machine only adds; what starting costs is in runs of a fifth as well.
    """
    runs: dict[tuple[str, int, str], list[Run]] = {}
    parts = {"few": ("--shard", "1/5"), "every": ()}
    for number in (1, 2, 1, 2, 1, 2):
        with tempfile.TemporaryDirectory(prefix="vanban-") as logs, dask_cluster(Path(logs), number) as cluster:
            accounted(folder, cluster, parts["few"])  # every worker loads the program
            for part, words in parts.items():
                made, spent = accounted(folder, cluster, words)
                runs.setdefault(("Dask", number, part), []).append(made)
        print(f"  {number} workers: {spent}")
        for part, words in parts.items():
            made = run(folder, "--force", "--jobs", str(number), *words)
            runs.setdefault(("processes", number, part), []).append(made)
    least = {what: min(found, key=lambda run: run.wall) for what, found in runs.items()}
    for name in ("Dask", "processes"):
        few, every = ([least[name, number, part] for number in (1, 2)] for part in parts)
        one, two = (run.documents / run.wall for run in every)
        bare = [run.documents / run.wall for run in map(Run.beyond, every, few)]
        print(f"{name}: one {one:.1f} documents/s, two {two:.1f}: {two / one:.2f} times; "
              f"starts left out {bare[0]:.1f} and {bare[1]:.1f}: {bare[1] / bare[0]:.2f} times")  # fmt: skip


def accounted(folder: Path, cluster: DaskCluster, words: Sequence[str]) -> tuple[Run, str]:
    """A run on a cluster, and the seconds on the processors by process."""
    before = [processor_seconds(process.pid) for process in cluster.processes]
    made = run(folder, "--dask", cluster.address, "--force", *words)
    scheduler, *workers = (processor_seconds(one.pid) - was for one, was in zip(cluster.processes, before, strict=True))
    told = f"{made.wall:.1f} s; on the processors: command {made.cpu:.2f} s, scheduler {scheduler:.2f} s, workers "
    return made, told + " + ".join(f"{worker:.2f}" for worker in workers) + " s"


def processor_seconds(pid: int) -> float:
    """What a process that is alive has used so far."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


PARTS = {"docx": (docx, 1), "pdf": (pdf, 4), "dask": (dask, 1)}  # and what share of the agencies it takes


def main() -> None:
    """Write a country for each part, measure, tell."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--units", type=int, default=200)
    parser.add_argument("--parts", nargs="+", choices=PARTS, default=list(PARTS))
    asked = parser.parse_args()
    for name in asked.parts:
        part, share = PARTS[name]
        units = asked.units // share
        with tempfile.TemporaryDirectory(prefix="vanban-") as place:
            folder = Path(place, "country")
            write_country(folder, units=units)
            print(
                f"{name}: {units} agencies, {2 * units} documents; {os.getloadavg()[0]:.1f} programs at work or waiting"
            )
            part(folder)


if __name__ == "__main__":
    main()
