"""Build what has changed: find, compare, read everything, fill everything, and only then write."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from vanban.core.finding import Finding
from vanban.pipeline.jobs import Job, Selection, find_jobs
from vanban.pipeline.workspace import Workspace
from vanban.publish.atomic import publish
from vanban.publish.build_lock import build_lock
from vanban.publish.ledger import Ledger
from vanban.publish.published import Published

if TYPE_CHECKING:
    from vanban.pipeline.making import Document, Made

Progress = Callable[[int, int, str], None]


@dataclass(frozen=True)
class Built:
    """A document of this run: what was made, and where it is now."""

    job: Job
    published: Published
    paragraphs: int
    tables: int


@dataclass(frozen=True)
class BuildResult:
    """What a run did: documents built, documents left as they were, and what the clerk should know."""

    built: tuple[Built, ...]
    skipped: tuple[Job, ...]
    findings: tuple[Finding, ...]


def build(
    workspace: Workspace,
    selection: Selection,
    progress: Progress,
    *,
    force: bool = False,
    strict: bool = False,
) -> BuildResult:
    """Build the selected documents that are not current; with `force` all of them.

    With `strict`, a warning stops the run before anything is written, and current documents are read again so that
    their warnings count too. Raises UsageError, DataError, TemplateError, OutputError, WarningsAsErrors.
    """
    jobs = find_jobs(workspace, selection)
    with build_lock(workspace.root):
        ledger = Ledger.of(workspace.root)
        stale = stale_jobs(jobs, ledger, force=force)
        if not stale and not strict:
            return BuildResult((), jobs, ())
        made = _make(workspace, jobs if strict else tuple(stale), progress, strict=strict)
        wanted = [document for document in made.documents if document.job in stale]
        built = _publish(workspace, wanted, stale, ledger)
    skipped = tuple(job for job in jobs if job not in stale)
    return BuildResult(built, skipped, made.findings)


def stale_jobs(jobs: Iterable[Job], ledger: Ledger, *, force: bool) -> dict[Job, str]:
    """The jobs whose file is missing, changed, or built from something else, with their build keys."""
    keys = {job: job.key() for job in jobs}
    return {job: key for job, key in keys.items() if force or not ledger.is_current(job.target, key)}


def _make(workspace: Workspace, jobs: tuple[Job, ...], progress: Progress, *, strict: bool) -> "Made":
    from vanban.pipeline.making import make  # loads pydantic, lxml and docxtpl: only when there is something to do

    return make(workspace, jobs, progress, strict=strict)


def _publish(
    workspace: Workspace, documents: list["Document"], keys: Mapping[Job, str], ledger: Ledger
) -> tuple[Built, ...]:
    by_name = {document.job.target.name: document for document in documents}
    files = {name: document.data for name, document in by_name.items()}
    results = publish(files, workspace.output, root=workspace.root, ledger=ledger) if files else ()
    for result in results:
        job = by_name[result.name].job
        ledger.record(result, key=keys[job], sources=sorted(job.inputs))
    ledger.write()
    return tuple(Built(by_name[r.name].job, r, by_name[r.name].paragraphs, by_name[r.name].tables) for r in results)
