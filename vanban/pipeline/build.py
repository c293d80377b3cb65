"""Build what has changed: find, compare, read everything, fill everything, and only then write."""

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING

from vanban.core.dataclass import dataclass, field, replace
from vanban.core.finding import Finding
from vanban.pdf.converter import converter_mark
from vanban.pipeline.jobs import Job, Selection, find_jobs
from vanban.pipeline.pdf_targets import NO_PDFS, Asked, Pdfs, outdated, pdf_key, pdf_target, without_pdf
from vanban.pipeline.registering_issued import Frozen, drafts_after_withdrawal, issued_jobs, put_copies, told_of_copies
from vanban.pipeline.workspace import Workspace
from vanban.publish.atomic import publish
from vanban.publish.build_lock import build_lock
from vanban.publish.ledger import Ledger
from vanban.publish.published import Published

if TYPE_CHECKING:
    from vanban.pipeline.document import Document
    from vanban.pipeline.making import Made

Progress = Callable[[int, int, str], None]


@dataclass(frozen=True)
class Built:
    """A document of this run: what was made in how many seconds, and where it is now."""

    job: Job
    published: Published
    paragraphs: int
    tables: int
    seconds: float


@dataclass(frozen=True)
class BuildResult:
    """What a run did: documents built, left as they were, frozen because they have a number; what to know."""

    built: tuple[Built, ...]
    skipped: tuple[Job, ...]
    findings: tuple[Finding, ...]
    pdfs: Pdfs = NO_PDFS
    issued: Mapping[Job, Frozen] = field(default_factory=dict)


def build(
    workspace: Workspace,
    selection: Selection,
    progress: Progress,
    *,
    force: bool = False,
    strict: bool = False,
    pdf: Asked | None = None,
) -> BuildResult:
    """Build the selected documents that are not current; with `force` all of them. `pdf` asks for PDF beside them.

    With `strict`, a warning stops the run before anything is written, and current documents are read again so that
    their warnings count too. A document that has a number is never built again: its frozen copy stays, or is put back,
    in the output folder. Raises UsageError, DataError, TemplateError, OutputError, WarningsAsErrors,
    RegisterError.
    """
    found = find_jobs(workspace, selection)
    with build_lock(workspace.root):
        ledger = Ledger.of(workspace.root)
        issued = issued_jobs(workspace, found)
        copies = told_of_copies(put_copies(issued, workspace, ledger))
        ledger.write()
        jobs = tuple(job for job in found if job not in issued)
        stale = stale_jobs(jobs, ledger, force=force)
        lacking = without_pdf(jobs, ledger, pdf.options, force=force) if pdf else ()
        if not stale and not strict and not lacking:
            return BuildResult((), jobs, (*copies, *outdated(jobs, ledger)), issued=issued)
        marks = {} if force or strict else {job: ledger.mark(job.target) for job in stale}
        made = _make(workspace, jobs if strict else tuple(stale), progress, strict=strict, marks=marks)
        for job in made.same:
            ledger.renew(job.target, stale.pop(job))
        wanted = [document for document in made.documents if document.job in stale]
        pdfs = _turn(workspace, wanted, lacking, pdf, progress, strict=strict) if pdf else NO_PDFS
        built, pdfs = _publish(workspace, wanted, stale, pdfs, ledger)
        fresh = drafts_after_withdrawal(workspace, (one.job for one in built))
        findings = (*copies, *made.findings, *pdfs.findings, *fresh, *outdated(jobs, ledger))
    skipped = tuple(job for job in jobs if job not in stale)
    return BuildResult(built, skipped, findings, pdfs, issued)


def stale_jobs(jobs: Iterable[Job], ledger: Ledger, *, force: bool) -> dict[Job, str]:
    """The jobs whose file is missing, changed, or built from something else, with their build keys."""
    keys = {job: job.key() for job in jobs}
    return {job: key for job, key in keys.items() if force or not ledger.is_current(job.target, key)}


def _make(
    workspace: Workspace, jobs: tuple[Job, ...], progress: Progress, *, strict: bool, marks: Mapping[Job, str]
) -> "Made":
    from vanban.pipeline.making import Made, make  # loads lxml, yaml and the rules: only when there is work

    return make(workspace, jobs, progress, strict=strict, marks=marks) if jobs else Made((), ())


def _turn(
    workspace: Workspace,
    made: list["Document"],
    lacking: tuple[Job, ...],
    asked: Asked,
    progress: Progress,
    *,
    strict: bool,
) -> Pdfs:
    """The PDF of each document that was made, and of those that are current themselves but lack one; looked at."""
    from vanban.pipeline.agency_profile import agency_profile
    from vanban.pipeline.laying_out import printed_jobs  # loads the reader of PDF

    documents = {document.job: document.data for document in made}
    documents |= {job: job.target.read_bytes() for job in lacking if job not in documents}
    views, profile = {document.job: document.view for document in made}, agency_profile(workspace)
    return printed_jobs(documents, views, asked, profile, workspace.root, progress, strict=strict)


def _publish(
    workspace: Workspace, documents: list["Document"], keys: Mapping[Job, str], pdfs: Pdfs, ledger: Ledger
) -> tuple[tuple[Built, ...], Pdfs]:
    """Documents and their PDF in one batch, whole or not at all."""
    by_name = {document.job.target.name: document for document in documents}
    pdf_jobs = {pdf_target(job).name: job for job in pdfs.made}
    relaid = {job.target.name: job for job in pdfs.relaid}
    files = {name: document.data for name, document in by_name.items()}
    files |= {name: pdfs.relaid[job] for name, job in relaid.items()}
    files |= {name: pdfs.made[job] for name, job in pdf_jobs.items()}
    results = publish(files, workspace.output, root=workspace.root, ledger=ledger) if files else ()
    for result in results:
        if result.name in pdf_jobs:
            continue
        job = by_name[result.name].job if result.name in by_name else relaid[result.name]
        mark = by_name[result.name].mark if result.name in by_name else ledger.mark(job.target)
        ledger.record(result, key=keys.get(job) or job.key(), sources=sorted(job.inputs), mark=mark)
    hashes = {result.name: result.sha256 for result in results}
    for result in results:
        if result.name in pdf_jobs:
            job = pdf_jobs[result.name]
            of = hashes.get(job.target.name) or ledger.sha256(job.target)
            key = pdf_key(of, pdfs.options)
            ledger.record(result, key=key, sources=[job.target.name], mark=converter_mark())
    ledger.write()
    built = tuple(_built(by_name[result.name], result) for result in results if result.name in by_name)
    return built, replace(pdfs, published=tuple(result for result in results if result.name in pdf_jobs))


def _built(document: "Document", published: Published) -> Built:
    return Built(document.job, published, document.paragraphs, document.tables, document.seconds)
