"""The printed pages of a build: mended where the documents can meet a rule, refused where they break one."""

from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from vanban.core.errors import Nonconforming, WarningsAsErrors
from vanban.core.finding import Finding, Level, Place
from vanban.inspect.docview import DocView
from vanban.pdf.proof.proof import Proved
from vanban.pipeline.build import Progress
from vanban.pipeline.jobs import Job
from vanban.pipeline.judging import findings_of
from vanban.pipeline.pagination import Laid, lay_out, look_at_pages
from vanban.pipeline.pdf import make_pdfs, pdfs_of_jobs
from vanban.pipeline.pdf_targets import Asked, Pdfs
from vanban.rules.profile import Profile
from vanban.rules.report import Report

_CODE = "ngat-trang"


class FirstLook:
    """Judges the pages of each document as soon as it is printed, while the next one is; `found` by name."""

    def __init__(self, profile: Profile) -> None:
        self.found: dict[str, Report] = {}
        self._profile = profile

    def __call__(self, name: str, proved: Proved) -> None:
        """Look at a PDF that was proved."""
        if proved.pages is not None:
            with suppress(Exception):  # a crash is raised where the pages are looked at again, not in the converter
                self.found[name] = look_at_pages(proved.view, proved.pages, self._profile)


def printed_jobs(
    documents: Mapping[Job, bytes],
    views: Mapping[Job, DocView],
    asked: Asked,
    profile: Profile,
    root: Path,
    progress: Progress,
    *,
    strict: bool = False,
) -> Pdfs:
    """The proved PDF of each document of a run, laid out as the rules about pages ask.

    `views` holds what a reader sees of those documents that were read before. Raises UsageError, OutputError and what
    `lay_out_jobs` raises.
    """
    look = FirstLook(profile)
    pdfs = pdfs_of_jobs(documents, views, asked, root, progress, look)
    return lay_out_jobs(documents, pdfs, asked, profile, look.found, strict=strict)


def lay_out_jobs(
    documents: Mapping[Job, bytes],
    pdfs: Pdfs,
    asked: Asked,
    profile: Profile,
    seen: Mapping[str, Report],
    *,
    strict: bool = False,
) -> Pdfs:
    """The PDF of a run after a look at their pages; what was laid out anew, and the findings, are in the result.

    `seen` is what was found on the pages already, by the name of the document. Raises Nonconforming when pages break a
    rule, with `strict` WarningsAsErrors when there is a warning.
    """
    jobs = {job.target.name: job for job in pdfs.made}
    laid = lay_out(
        {name: documents[job] for name, job in jobs.items()},
        {name: pdfs.made[job] for name, job in jobs.items()},
        lambda changed: make_pdfs(changed, asked),
        dict.fromkeys(jobs, profile),
        seen,
    )
    findings = [finding for name, one in laid.items() for finding in _findings(one, jobs[name])]
    _refuse(findings, strict=strict)
    return replace(
        pdfs,
        made={jobs[name]: one.pdf for name, one in laid.items()},
        relaid={jobs[name]: one.data for name, one in laid.items() if one.done},
        findings=tuple(findings),
    )


def _findings(laid: Laid, job: Job) -> Iterator[Finding]:
    todo = "không phải làm gì; xem lại bản in nếu cần"
    for done in laid.done:
        yield Finding(_CODE, Place(job.target.name), f"khi dàn trang, chương trình {done}", todo, Level.NOTE)
    of_pages = [issue for issue in laid.report.issues if issue.rule.on_paper]
    yield from findings_of(replace(laid.report, issues=tuple(of_pages)), job.target)


def _refuse(findings: list[Finding], *, strict: bool) -> None:
    errors = [finding for finding in findings if finding.level is Level.ERROR]
    if errors:
        raise Nonconforming(
            f"Có {len(errors)} chỗ trái thể thức trên trang in; chưa ghi tệp nào.",
            "Sửa mẫu hoặc dữ liệu theo chỉ dẫn; phải để như vậy thì ghi ngoại lệ kèm lý do vào data/ngoai_le.yaml.",
            errors,
        )
    if strict and any(finding.level is Level.WARNING for finding in findings):
        raise WarningsAsErrors(findings)
