"""Documents from data: read every year, compile every template, fill every document; all errors before any result."""

import time
from collections.abc import Iterable, Mapping, Sequence

from vanban.core.collector import paused_collector
from vanban.core.dataclass import dataclass
from vanban.core.errors import DataError, Nonconforming, TemplateError, WarningsAsErrors
from vanban.core.finding import Finding, Level
from vanban.pipeline.agency_profile import profile_or_faults
from vanban.pipeline.build import Progress
from vanban.pipeline.compiled_templates import compiled
from vanban.pipeline.data import Loaded
from vanban.pipeline.document import Document
from vanban.pipeline.jobs import Job
from vanban.pipeline.judging import judge_document
from vanban.pipeline.noticing import noticed
from vanban.pipeline.showing import Shown, read_years, shown_by
from vanban.pipeline.workspace import Workspace
from vanban.provenance.stamping import sealed
from vanban.render.compiled import CompiledTemplate
from vanban.render.filling import fill
from vanban.rules.profile import STRICT, Profile

Templates = Mapping[tuple[str, str], CompiledTemplate]


@dataclass(frozen=True)
class Made:
    """The documents of a run, what was noticed on the way, and the jobs whose documents would come out as they are."""

    documents: tuple[Document, ...]
    findings: tuple[Finding, ...]
    same: tuple[Job, ...] = ()


def make(
    workspace: Workspace, jobs: tuple[Job, ...], progress: Progress, *, strict: bool, marks: Mapping[Job, str]
) -> Made:
    """Make the documents of the jobs, but those whose mark is that of the document which stands there already.

    Raises DataError or TemplateError with every fault, Nonconforming, WarningsAsErrors.
    """
    profile, profile_faults = profile_or_faults(workspace)
    datasets, data_faults = read_years(workspace, jobs, profile)
    templates, template_faults = compile_templates(jobs, datasets)
    if profile_faults or data_faults:
        raise DataError([*profile_faults, *data_faults, *template_faults])
    if template_faults:
        raise TemplateError(template_faults)
    findings = noticed(workspace, datasets, templates.values())
    if strict:
        refuse_warnings(findings)
    documents, same = [], []
    for number, job in enumerate(jobs):
        progress(number, len(jobs), job.title)
        shown = shown_by(job, datasets[job.nam], profile)
        if marks.get(job) == shown.mark:
            same.append(job)
        else:
            documents.append(_filled(job, shown, templates))
    progress(len(jobs), len(jobs), "")
    findings += judge_all(documents, datasets, profile)
    if strict:
        refuse_warnings(findings)
    return Made(tuple(documents), tuple(findings), tuple(same))


def judge_all(documents: Iterable[Document], datasets: Mapping[int, Loaded], profile: Profile) -> list[Finding]:
    """The warnings and exceptions of the rule book. Raises Nonconforming when a document breaks a rule."""
    findings = [
        finding
        for document in documents
        for finding in judge_document(document.job, document.view, datasets[document.job.nam].dataset, profile)
    ]
    errors = [finding for finding in findings if finding.level is Level.ERROR]
    if errors:
        raise Nonconforming(
            f"Có {len(errors)} chỗ trái thể thức trong văn bản soạn ra; chưa ghi tệp nào.",
            "Sửa mẫu hoặc dữ liệu theo chỉ dẫn; phải để như vậy thì ghi ngoại lệ kèm lý do vào data/ngoai_le.yaml.",
            errors,
        )
    return findings


def refuse_warnings(findings: Sequence[Finding]) -> None:
    """Raise WarningsAsErrors when one of the findings is a warning."""
    if any(finding.level is Level.WARNING for finding in findings):
        raise WarningsAsErrors(findings)


def make_one(job: Job, loaded: Loaded, templates: Templates) -> Document:
    """Fill one document, and stamp it with what it was made from."""
    return _filled(job, shown_by(job, loaded, STRICT), templates)


def _filled(job: Job, shown: Shown, templates: Templates) -> Document:
    with paused_collector():
        data, view = sealed(fill(templates[job.doc.id, shown.co_chu], shown.context), shown.origin)
    return Document(job, data, view, round(time.perf_counter() - shown.since, 3), shown.mark)


def compile_templates(
    jobs: tuple[Job, ...], datasets: Mapping[int, Loaded]
) -> tuple[dict[tuple[str, str], CompiledTemplate], list[Finding]]:
    """Each template once for each set of sizes in use, and the faults of those that do not compile."""
    sizes = {loaded.dataset.co_quan.the_thuc.co_chu for loaded in datasets.values()} or {"13-14-14"}
    types = {job.doc.id: job for job in jobs}
    templates: dict[tuple[str, str], CompiledTemplate] = {}
    faults: dict[Finding, None] = {}
    for job in types.values():
        for co_chu in sorted(sizes):
            try:
                templates[job.doc.id, co_chu] = compiled(job.files, job.doc, co_chu)
            except TemplateError as error:
                faults |= dict.fromkeys(error.findings)
    return templates, list(faults)
