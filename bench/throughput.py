"""What one document of an agency costs in a warm process, step by step: from YAML to judged and published bytes.

`python bench/throughput.py [FOLDER…]`: workspaces, or folders that hold them at any depth; twelve agencies of the made
country where none is named. Every step is timed in turn for every document of every workspace, in milliseconds
of the processor, the least of several runs; beside it its share of the whole and its ratio to filling the template,
so that figures of two machines can be compared. What belongs to an agency (its files, the rules about data, writing)
is counted in equal parts to its documents.
"""

import shutil
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from one_document import ROOT

from vanban.core.collector import paused_collector
from vanban.pipeline.data import Loaded
from vanban.pipeline.jobs import Job, Selection, find_jobs
from vanban.pipeline.judging import findings_of
from vanban.pipeline.making import Templates, compile_templates
from vanban.pipeline.origins import origin_of
from vanban.pipeline.workspace import Workspace, open_workspace
from vanban.provenance.stamping import sealed
from vanban.publish.atomic import publish
from vanban.publish.build_lock import build_lock
from vanban.publish.ledger import Ledger
from vanban.render.filling import fill
from vanban.roles.reading import read_roles
from vanban.rules.data_engine import judge_data
from vanban.rules.engine import judge
from vanban.source.dataset import read_year

sys.path.append(str(ROOT))  # tools/ is no part of what is installed
from tools.country.writing import write_country

RUNS = 5
UNITS = 12
FILLING = "filling the template"


class Clock:
    """Seconds of the processor by step, of one run."""

    def __init__(self) -> None:
        self.spent: Counter[str] = Counter()
        self.documents = 0

    @contextmanager
    def __call__(self, step: str) -> Iterator[None]:
        """Count what happens inside to a step."""
        start = time.process_time()
        yield
        self.spent[step] += time.process_time() - start


def workspaces(folders: list[Path]) -> list[Workspace]:
    """Every workspace in the folders."""
    found = (data.parent for folder in folders for data in sorted(folder.rglob("data")) if data.is_dir())
    return [open_workspace(root) for root in found if (root / "data" / "co_quan.yaml").is_file()]


def run(workspace: Workspace, templates: dict[tuple[str, str], Templates], output: Path, clock: Clock) -> None:
    """Every step of a build of one workspace, except that nothing is looked up that an earlier build left."""
    with clock("finding the documents, their keys"):
        jobs = find_jobs(workspace, Selection())
        for job in jobs:
            job.key()
    files: dict[str, bytes] = {}
    for nam in sorted({job.nam for job in jobs}):
        loaded = _load(workspace, nam, clock)
        compiled = _compiled(workspace, jobs, nam, loaded, templates)
        files |= {job.target.name: _make(job, loaded, compiled, clock) for job in jobs if job.nam == nam}
    with clock("publishing"), build_lock(output):
        publish(files, output, root=output, ledger=Ledger.of(output))
    clock.documents += len(files)


def _load(workspace: Workspace, nam: int, clock: Clock) -> Loaded:
    with clock("reading the data"):
        year = read_year(workspace.data, nam)
    with clock("rules about data"):
        judged = judge_data(year.dataset, year.place)
    if year.findings or not judged.conforms:
        raise SystemExit(f"{workspace.root}: {[*year.findings, *judged.issues][0]}")
    return Loaded(year.dataset, (), year.files)


def _compiled(
    workspace: Workspace, jobs: tuple[Job, ...], nam: int, loaded: Loaded, known: dict[tuple[str, str], Templates]
) -> Templates:
    """The templates, compiled once for all workspaces that use the same: a batch does the same."""
    key = (str(workspace.templates), loaded.dataset.co_quan.the_thuc.co_chu)
    if key not in known:
        known[key], faults = compile_templates(jobs, {nam: loaded})
        if faults:
            raise SystemExit(str(faults[0]))
    return known[key]


def _make(job: Job, loaded: Loaded, templates: Templates, clock: Clock) -> bytes:
    co_chu = loaded.dataset.co_quan.the_thuc.co_chu
    with clock("what the document shows"):
        context = job.doc.build(loaded.dataset, job.which)
        origin = origin_of(job, context, co_chu)
    with clock(FILLING):
        data = fill(templates[job.doc.id, co_chu], context)
    with paused_collector():
        with clock("reading the document back, its stamp"):
            data, view = sealed(data, origin)
        with clock("recognising its parts"):
            reading = read_roles(view)
        with clock("rules about documents"):
            report = judge(reading)
    with clock("telling what was found"):
        findings_of(report, job.target)
    return data


def main(folders: list[Path]) -> None:
    """Print a line a step, then the whole."""
    found = workspaces(folders)
    templates: dict[tuple[str, str], Templates] = {}
    runs: list[Clock] = []
    for _ in range(RUNS + 1):
        clock = Clock()
        for workspace in found:
            output = Path(tempfile.mkdtemp())
            run(workspace, templates, output, clock)
            shutil.rmtree(output)
        runs.append(clock)
    least = {step: min(one.spent[step] for one in runs[1:]) / runs[0].documents for step in runs[0].spent}
    whole, filling = sum(least.values()), least[FILLING]
    for step, seconds in [*least.items(), ("all", whole)]:
        print(f"{step:36} {seconds * 1000:7.2f} ms {seconds / whole:6.1%} {seconds / filling:7.2f} x filling")
    print(f"{runs[0].documents} documents of {len(found)} workspaces")


def made(folder: Path) -> Path:
    """The folder, with some agencies of the made country in it."""
    write_country(folder, units=UNITS)
    return folder


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as made_in:
        main([Path(name) for name in sys.argv[1:]] or [made(Path(made_in))])
