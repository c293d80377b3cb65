"""Which exceptions a checked file rests on: those named, else the agency's and those that its own data make."""

from collections.abc import Callable, Iterable, Mapping
from functools import cache
from pathlib import Path

from vanban.core.errors import DataError
from vanban.pipeline.agency_profile import agency_profile, named_profile, with_data
from vanban.pipeline.draft_place import draft_target
from vanban.pipeline.jobs import Job, Selection, find_jobs
from vanban.pipeline.workspace import Workspace, open_workspace
from vanban.rules.profile import STRICT, Profile


def exceptions_for(paths: Iterable[Path], named: str | None, root: Path) -> Mapping[Path, Profile]:
    """The exceptions of each file.

    Args:
        paths: the files.
        named: the profile the clerk named, for every file; None: that of the workspace, where there is one.
        root: the folder the clerk works in, a workspace or not.

    Raises UsageError when there is no such profile, DataError when a profile has faults.
    """
    if named or not (root / "data").is_dir():
        return dict.fromkeys(paths, named_profile(named) if named else STRICT)
    workspace = open_workspace(root)
    agency = agency_profile(workspace)
    found = find_jobs(workspace, Selection()) if workspace.years() else ()
    jobs = {place.resolve(): job for job in found for place in (job.target, draft_target(job))}
    of_plan = _of_plan(workspace, agency)
    made = {path: jobs.get(path.resolve()) for path in paths}
    plans = {path: job for path, job in made.items() if job and not (job.doc.periodic or job.doc.named)}
    return {path: of_plan(plans[path]) if path in plans else agency for path in made}


def _of_plan(workspace: Workspace, agency: Profile) -> Callable[[Job], Profile]:
    """The exceptions for a plan of ours; other documents have none of their own, so their data need not be read."""

    @cache
    def found(job: Job) -> Profile:
        from vanban.pipeline.data import load  # loads yaml and the rules about data

        try:
            return with_data(
                agency, job, load(workspace.data, job.nam, periods=(), documents=(), profile=agency).dataset
            )
        except DataError:  # data with faults make no exception; they are told when documents are built
            return agency

    return found
