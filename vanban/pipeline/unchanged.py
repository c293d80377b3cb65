"""Documents that a build would leave as they stand though their files have changed: they show the same as before."""

from collections.abc import Iterable, Sequence

from vanban.core.errors import DataError
from vanban.pipeline.jobs import Job
from vanban.pipeline.workspace import Workspace
from vanban.publish.ledger import Ledger


def unchanged(workspace: Workspace, jobs: Iterable[Job], ledger: Ledger) -> frozenset[Job]:
    """The jobs of one year whose key differs, but whose mark is that of the document which stands there.

    A document whose data have errors is not among them. Nothing is read where no key differs.
    """
    waiting = [job for job in jobs if ledger.mark(job.target) and not ledger.is_current(job.target, job.key())]
    marks = _marks(workspace, waiting) if waiting else {}
    return frozenset(job for job, mark in marks.items() if mark == ledger.mark(job.target))


def _marks(workspace: Workspace, jobs: Sequence[Job]) -> dict[Job, str]:
    from vanban.pipeline.agency_profile import profile_or_faults
    from vanban.pipeline.showing import mark_of_today, read_for  # loads yaml and the rules: only when files changed

    profile, faults = profile_or_faults(workspace)
    if faults:
        return {}
    try:
        loaded = read_for(workspace, jobs, profile)
    except DataError:
        return {} if len(jobs) == 1 else {job: mark for one in jobs for job, mark in _marks(workspace, [one]).items()}
    return {job: mark_of_today(job, loaded, profile) for job in jobs}
