"""What documents show of the data: each year read for them, and the mark by which a change is known."""

import time
from collections.abc import Callable, Iterable, Sequence
from types import MappingProxyType
from typing import Any

from vanban.core.dataclass import dataclass, replace
from vanban.core.errors import DataError
from vanban.core.finding import Finding
from vanban.model.dataset import Dataset
from vanban.pipeline.agency_profile import with_data
from vanban.pipeline.data import Loaded, load
from vanban.pipeline.jobs import Job
from vanban.pipeline.origins import mark_of, origin_of
from vanban.pipeline.workspace import Workspace
from vanban.provenance.origin import Origin
from vanban.rules.profile import Profile


@dataclass(frozen=True)
class Shown:
    """What a document shows of the data, with the set of its type sizes, and since when it is being made."""

    context: Any
    co_chu: str
    origin: Origin
    mark: str
    since: float


def shown_by(job: Job, loaded: Loaded, profile: Profile) -> Shown:
    """What the document of a job would show now; nothing is filled."""
    since = time.perf_counter()
    dataset = loaded.dataset
    co_chu = dataset.co_quan.the_thuc.co_chu
    context = job.doc.build(dataset, job.which)
    origin = origin_of(job, context, co_chu)
    return Shown(context, co_chu, origin, mark_of(origin, with_data(profile, job, dataset)), since)


def mark_of_today(job: Job, loaded: Loaded, profile: Profile) -> str:
    """The mark that the document would have if it were made now; nothing is filled."""
    return shown_by(job, loaded, profile).mark


def read_years(workspace: Workspace, jobs: Iterable[Job], profile: Profile) -> tuple[dict[int, Loaded], list[Finding]]:
    """The data of each year that is valid, and the faults of those that are not (shared files are told once).

    Only what the jobs show is read: an unfinished period does not stop the plan of its year.
    """
    of_year: dict[int, list[Job]] = {}
    for job in jobs:
        of_year.setdefault(job.nam, []).append(job)
    datasets: dict[int, Loaded] = {}
    faults: dict[Finding, None] = {}
    for nam, shown in sorted(of_year.items()):
        try:
            datasets[nam] = read_for(workspace, shown, profile)
        except DataError as error:
            faults |= dict.fromkeys(error.findings)
    return datasets, list(faults)


def read_for(
    workspace: Workspace, jobs: Sequence[Job], profile: Profile, change: Callable[[Dataset], Dataset] | None = None
) -> Loaded:
    """The data that jobs of one year show, with what the register knows; `change` as of `load`. Raises DataError."""
    known = {name: told for job in jobs for name, told in job.known.items()}

    def changed(dataset: Dataset) -> Dataset:
        dataset = replace(dataset, da_cap_so=MappingProxyType(known))
        return change(dataset) if change else dataset

    periods = {ky for job in jobs for ky in job.periods}
    documents = {name for job in jobs for name in job.documents}
    return load(workspace.data, jobs[0].nam, periods=periods, documents=documents, profile=profile, change=changed)
