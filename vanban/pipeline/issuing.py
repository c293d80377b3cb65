"""Cấp số: a number, the document that carries it, its proof and its frozen copy; what fails takes nothing or is held.

The register is the only source of numbers. The data file gets the number after the register has it: other documents
cite it from there, and every command reads the same data whether there is a register or not. A run that was killed in
between is made up for by the next one.
"""

from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path

from vanban.core.chu import gan_nhat
from vanban.core.dataclass import dataclass
from vanban.core.errors import UsageError, VanbanError
from vanban.core.finding import Finding, Level
from vanban.core.ngay import ngay_ngan
from vanban.pipeline.build import Progress
from vanban.pipeline.data import Loaded
from vanban.pipeline.issuing_attached import attached_files
from vanban.pipeline.issuing_data import catch_up, data_key, number_in, write_number
from vanban.pipeline.issuing_document import entry_of, finished, numbered_document
from vanban.pipeline.jobs import Job, Selection, find_jobs
from vanban.pipeline.making import refuse_warnings
from vanban.pipeline.noticing import illustrative
from vanban.pipeline.pdf_targets import Asked
from vanban.pipeline.registering import agency, numbered, opened
from vanban.pipeline.registering_issued import issued_jobs, put_copies
from vanban.pipeline.workspace import Workspace
from vanban.publish.build_lock import build_lock
from vanban.publish.ledger import Ledger
from vanban.publish.published import Published
from vanban.register.entry import Entry
from vanban.register.errors import RegisterError
from vanban.register.events import IN_FORCE, TrangThai
from vanban.register.issuing import Finished
from vanban.register.register import Register
from vanban.register.settling import Settled
from vanban.register.states import KieuThayDoi, VanBanDi
from vanban.store.clock import vietnam_time

_TRIAL = 1  # what can go wrong with the data shows with any number


@dataclass(frozen=True)
class Change:
    """An issued document that the new one replaces, corrects or withdraws: its number, the year of its book, why."""

    kieu: KieuThayDoi
    so: str
    nam: int
    ly_do: str


@dataclass(frozen=True)
class Issued:
    """What a run issued: the line of the register, where the frozen files are, the copies, what to know."""

    document: VanBanDi
    folder: Path
    published: tuple[Published, ...]
    settled: tuple[Settled, ...]
    findings: tuple[Finding, ...]


def issue(
    workspace: Workspace,
    name: str,
    ngay: date | None,
    progress: Progress,
    asked: Asked,
    change: Change | None = None,
    held_number: tuple[str, int] | None = None,
    *,
    strict: bool = False,
) -> Issued:
    """Issue the document of this name (`ke_hoach-2023`); without a date, that of the number held for it, or today.

    `held_number` is a held number to be used, and the year of its book. Everything but the PDF is made and judged once
    before a number is taken; with `strict` a warning, of illustrative data too, then stops the run. Raises UsageError,
    DataError, TemplateError, Nonconforming, WarningsAsErrors, EngineMissing, PdfError, RegisterError, OutputError.
    """
    job = job_named(workspace, name)
    with build_lock(workspace.root), opened(workspace, agency(workspace), create=True) as register:
        settled = catch_up(workspace, register)
        job = job_named(workspace, name)  # with what the register knows by now
        known = register.of_key(job.target.stem)
        held = _held(register, known, held_number)
        _refuse_issued(job, known, change)
        ngay = ngay or (held.so.ngay if held else vietnam_time().date())
        trial = numbered_document(workspace, job, held.so.so if held else _TRIAL, ngay)
        _refuse_typed(trial.loaded, job, known)
        warned = illustrative([trial.loaded], Level.WARNING)
        if strict:
            refuse_warnings([*warned, *trial.findings])
        attached = attached_files(workspace, register, job, trial.loaded.dataset)
        entry = entry_of(job, trial.loaded.dataset, ngay)
        making = _Making(workspace, job, ngay, attached, asked, progress)
        try:
            document = _take(register, entry, making, held, change)
        except VanbanError as error:
            _tell_held(error, register.of_key(job.target.stem))
            raise
        write_number(workspace, job, (document,))
        ledger = Ledger.of(workspace.root)
        published = put_copies(issued_jobs(workspace, [job]), workspace, ledger)
        ledger.write()
        return Issued(document, register.folder(document), published, settled, (*warned, *making.findings))


def _held(register: Register, known: Iterable[VanBanDi], held_number: tuple[str, int] | None) -> VanBanDi | None:
    """The number that waits for the document; the register refuses one that may not be used."""
    if held_number:
        return numbered(register, *held_number)
    return next((document for document in known if document.trang_thai is TrangThai.GIU_SO), None)


def job_named(workspace: Workspace, name: str) -> Job:
    """The document that a clerk names as its file is named. Raises UsageError."""
    jobs = find_jobs(workspace, Selection())
    for job in jobs:
        if name in (job.target.stem, job.target.name):
            return job
    stems = [job.target.stem for job in jobs]
    without_year = [job.target.stem for job in jobs if job.ten == name]
    near = without_year[-1] if without_year else gan_nhat(name, stems)
    hint = f"Có phải ý là {near}? " if near else ""
    raise UsageError(f"Không có văn bản tên {name}.", f"{hint}Các văn bản: {', '.join(stems)}.")


@dataclass
class _Making:
    """The document made with the number that the register took for it."""

    workspace: Workspace
    job: Job
    ngay: date
    attached: Mapping[str, bytes]
    asked: Asked
    progress: Progress
    findings: tuple[Finding, ...] = ()

    def __call__(self, document: VanBanDi) -> Finished:
        made = numbered_document(self.workspace, self.job, document.so.so, self.ngay)
        self.findings = made.findings
        return finished(self.workspace, self.job, made.data, self.attached, self.asked, self.progress)


def _take(register: Register, entry: Entry, make: _Making, held: VanBanDi | None, change: Change | None) -> VanBanDi:
    key = held.so.id if held else None
    if change is None:
        return register.issue(entry, make, held=key)
    old = numbered(register, change.so, change.nam)
    ways = {
        KieuThayDoi.THAY_THE: register.replace,
        KieuThayDoi.DINH_CHINH: register.correct,
        KieuThayDoi.THU_HOI: register.withdraw,
    }
    return ways[change.kieu](old.so.id, change.ly_do, entry, make, held=key)


def _tell_held(error: VanbanError, known: Iterable[VanBanDi]) -> None:
    """A number that was taken before something failed is held: the next try takes it up."""
    for document in known:
        if document.trang_thai is TrangThai.GIU_SO:
            so, ngay = document.so_ky_hieu, ngay_ngan(document.so.ngay)
            error.remedy += (
                f" Số {so} ngày {ngay} được giữ cho văn bản này: chạy lại lệnh là dùng tiếp, hoặc hủy (void)."
            )


def _refuse_issued(job: Job, known: Iterable[VanBanDi], change: Change | None) -> None:
    """Say it before anything is made; the register refuses it again, whatever happens meanwhile."""
    if change and change.kieu is KieuThayDoi.THAY_THE:
        return
    for document in known:
        if document.trang_thai in IN_FORCE:
            raise RegisterError(
                f"{job.title} đã có số {document.so_ky_hieu} ({document.trang_thai}).",
                "Văn bản đã cấp số không soạn lại được: nội dung sai thì cấp số cho bản thay thế (--replace); thể thức "
                "sai thì đính chính (--correct).",
            )


def _refuse_typed(loaded: Loaded, job: Job, known: Iterable[VanBanDi]) -> None:
    """A number that the register did not give would be lost without a word."""
    so = number_in(loaded, job)
    if so is not None and so not in {document.so.so for document in known}:
        place = loaded.place(data_key(job), "phat_hanh", "so")
        raise RegisterError(
            f"{place}: dữ liệu đã ghi số {so:02d}, không do sổ cấp.", "Để trống số rồi chạy lại lệnh: số do sổ cấp."
        )
