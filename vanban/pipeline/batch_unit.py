"""One agency of many: its documents built, each apart from its neighbours, whatever is wrong told in its row.

The function that processes and clusters run. It loads what makes documents only when there is something to make.
"""

import os
import time
import traceback
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from vanban.core.dataclass import dataclass
from vanban.core.errors import VanbanError
from vanban.core.finding import Finding
from vanban.pipeline.batch_rows import DocumentRow, PdfRow, Status, UnitRow, status_of, told, why
from vanban.pipeline.batch_session import warm
from vanban.pipeline.build import BuildResult, build
from vanban.pipeline.jobs import Job, Selection, find_jobs
from vanban.pipeline.pdf_targets import Asked, pdf_target
from vanban.pipeline.workspace import Workspace, open_workspace
from vanban.publish.ledger import Ledger

_CRASH = {"title": "Chương trình gặp lỗi", "remedy": "Gửi tệp kết quả này cho người phát triển."}


@dataclass(frozen=True)
class Order:
    """What to do for one agency. `output` is the folder for its documents, "" for its own."""

    unit: str
    folder: str
    output: str = ""
    pdf: Asked | None = None
    force: bool = False


def build_unit(order: Order) -> UnitRow:
    """Build the documents of an agency that are not current. Never raises: what is wrong is in the row."""
    started = time.perf_counter()
    row = UnitRow(order.unit, order.folder, Status.FAILED)
    try:
        workspace = open_unit(order)
        documents, findings = _documents(workspace, order)
        row = replace(row, status=status_of(documents), documents=documents, findings=findings)
    except VanbanError as error:
        row = replace(row, error=why(error))
    except Exception as error:  # a fault of ours on one agency must not stop the others
        row = replace(row, error={**_CRASH, "message": f"{error!r}\n{traceback.format_exc()}"})
    return replace(row, seconds=round(time.perf_counter() - started, 3), place=str(os.getpid()))


def open_unit(order: Order) -> Workspace:
    """The workspace of an agency, with a place for its documents. Raises UsageError, OSError."""
    output = Path(order.output) if order.output else None
    if output:
        output.parent.mkdir(parents=True, exist_ok=True)
    return open_workspace(Path(order.folder), output)


def _documents(workspace: Workspace, order: Order) -> tuple[tuple[DocumentRow, ...], tuple[dict[str, object], ...]]:
    """All at once; when one of them is wrong, each by itself, so that it stops none of the others."""
    try:
        return _built(workspace, Selection(), order)
    except VanbanError as error:
        jobs = find_jobs(workspace, Selection())
        if len(jobs) == 1:
            return (_failed(jobs[0], error),), ()
    rows: list[DocumentRow] = []
    findings: dict[str, dict[str, object]] = {}
    for job in jobs:
        selection = Selection(years=(job.nam,), names=(job.ten,))
        try:
            made, noticed = _built(workspace, selection, order)
        except VanbanError as error:
            made, noticed = (_failed(job, error),), ()
        rows += made
        findings |= {str(one): one for one in noticed}
    return tuple(rows), tuple(findings.values())


def _built(
    workspace: Workspace, selection: Selection, order: Order
) -> tuple[tuple[DocumentRow, ...], tuple[dict[str, object], ...]]:
    asked = order.pdf and replace(order.pdf, session=warm(order.pdf))
    result = build(workspace, selection, _silent, force=order.force, pdf=asked)
    return _rows(workspace, result, asked)


def _silent(done: int, total: int, title: str) -> None:
    """Progress is told by agency."""


def _rows(
    workspace: Workspace, result: BuildResult, asked: Asked | None
) -> tuple[tuple[DocumentRow, ...], tuple[dict[str, object], ...]]:
    own: dict[str, list[Finding]] = {}
    for finding in result.findings:
        own.setdefault(finding.place.file, []).append(finding)
    ledger = Ledger.of(workspace.root)
    rows = [*_made(result, ledger), *_left(result, ledger)]
    documents = tuple(
        replace(
            row,
            findings=tuple(map(told, own.pop(Path(row.file).name, ()))),
            pdf=_pdf(job, result, ledger) if asked and job not in result.issued else None,
        )
        for job, row in rows
    )
    return documents, tuple(told(finding) for found in own.values() for finding in found)


def _made(result: BuildResult, ledger: Ledger) -> Iterator[tuple[Job, DocumentRow]]:
    for one in result.built:
        path, published = str(one.published.path), one.published
        sha256 = ledger.sha256(one.job.target) or published.sha256
        yield one.job, DocumentRow(one.job.title, path, Status.BUILT, sha256, one.seconds, published.reason)


def _left(result: BuildResult, ledger: Ledger) -> Iterator[tuple[Job, DocumentRow]]:
    """What was current, and what is frozen."""
    for job in result.skipped:
        yield job, DocumentRow(job.title, str(job.target), Status.CURRENT, ledger.sha256(job.target))
    for job, frozen in result.issued.items():
        sha256 = frozen.files.get(job.target.name, "")
        yield job, DocumentRow(job.title, str(job.target), Status.ISSUED, sha256)


def _pdf(job: Job, result: BuildResult, ledger: Ledger) -> PdfRow:
    """What became of the PDF of a document."""
    target = pdf_target(job)
    problems: Mapping[Job, tuple[str, str]] = {
        job: (str(problem), problem.remedy) for job, problem, _ in result.pdfs.problems
    }
    if result.pdfs.error and job not in result.pdfs.made:
        return PdfRow(Status.FAILED, problem=result.pdfs.error.message, remedy=result.pdfs.error.remedy)
    if job in problems:
        return PdfRow(Status.FAILED, "", "", *problems[job])
    status = Status.BUILT if job in result.pdfs.made else Status.CURRENT
    return PdfRow(status, str(target), ledger.sha256(target))


def _failed(job: Job, error: VanbanError) -> DocumentRow:
    findings = tuple(map(told, getattr(error, "findings", ())))
    return DocumentRow(job.title, str(job.target), Status.FAILED, findings=findings, error=why(error))
