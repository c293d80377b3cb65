"""Dự thảo: a document without number and day under a name of its own, of an issued document too: its replacement.

A build leaves issued documents alone, so what a clerk corrected in the data could be seen only with a number on it. The
draft is made from the same data by the same steps as an issue, and judged as strictly; only the number is not taken.
"""

import hashlib
from collections.abc import Mapping

from vanban.core.dataclass import dataclass, replace
from vanban.core.finding import Finding
from vanban.pipeline.build import Progress
from vanban.pipeline.draft_place import draft_target
from vanban.pipeline.issuing import job_named
from vanban.pipeline.issuing_document import finished, numbered_document
from vanban.pipeline.jobs import Job
from vanban.pipeline.pdf_targets import Asked
from vanban.pipeline.registering import agency, opened
from vanban.pipeline.registering_issued import issued_jobs
from vanban.pipeline.registering_place import standing_register
from vanban.pipeline.workspace import Workspace
from vanban.publish.atomic import publish
from vanban.publish.build_lock import build_lock
from vanban.publish.ledger import Ledger
from vanban.publish.published import Published
from vanban.register.events import Viec
from vanban.store.clock import vietnam_time


@dataclass(frozen=True)
class Drafted:
    """A draft: where it is, what is to be known of it, the number in force that it would replace ("" for none)."""

    job: Job
    published: tuple[Published, ...]
    findings: tuple[Finding, ...]
    so_ky_hieu: str


def draft(workspace: Workspace, name: str, progress: Progress, asked: Asked | None) -> Drafted:
    """Make the draft of this document; `asked` adds its PDF, and the printed pages are judged too.

    Raises UsageError, DataError, TemplateError, Nonconforming, EngineMissing, PdfError, RegisterError, OutputError.
    """
    job = job_named(workspace, name)
    with build_lock(workspace.root):
        issued = issued_jobs(workspace, [job])
        made = numbered_document(workspace, job, None, vietnam_time().date() if issued else None)
        target = draft_target(job)
        named = replace(job, target=target)
        files = {target.name: made.data}
        if asked:
            files = dict(finished(workspace, named, made.data, {}, asked, progress).tep)
        published = _publish(workspace, job, files)
        _record(workspace, job, files, pages=bool(asked))
    number = issued[job].so_ky_hieu if issued else ""
    return Drafted(job, published, made.findings, number)


def _publish(workspace: Workspace, job: Job, files: Mapping[str, bytes]) -> tuple[Published, ...]:
    ledger = Ledger.of(workspace.root)
    results = publish(files, workspace.output, root=workspace.root, ledger=ledger)
    for result in results:
        ledger.record(result, key=job.key(), sources=sorted(job.inputs))
    ledger.write()
    return results


def _record(workspace: Workspace, job: Job, files: Mapping[str, bytes], *, pages: bool) -> None:
    """Where there is a register, it keeps which bytes were drafted, and whether their pages were looked at too."""
    if standing_register(workspace) is None:
        return
    word = next(data for name, data in files.items() if name.endswith(".docx"))
    with opened(workspace, agency(workspace)) as register:
        for event in (Viec.DU_THAO, Viec.DA_KIEM_TRA) if pages else (Viec.DU_THAO,):
            register.record_draft(event, job.target.stem, sha256=hashlib.sha256(word).hexdigest())
