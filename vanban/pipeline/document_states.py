"""Where every document of a year stands: drafted, looked at in print, numbered, sent, received, changed.

It is told, not kept: what has a number from the register, what has none from what stands in the output folder.
"""

from collections.abc import Iterable, Mapping
from pathlib import Path

from vanban.core.dataclass import dataclass
from vanban.pdf.options import Options
from vanban.pipeline.draft_place import draft_target
from vanban.pipeline.jobs import Job, Selection, find_jobs
from vanban.pipeline.pdf_targets import pdf_key, pdf_target
from vanban.pipeline.registering_place import standing_register
from vanban.pipeline.unchanged import unchanged
from vanban.pipeline.workspace import Workspace
from vanban.publish.ledger import Ledger
from vanban.register.events import IN_FORCE, ISSUED, TrangThai
from vanban.register.states import VanBanDi

_KINDS = (Options(), Options(pdfa=True))


@dataclass(frozen=True)
class DocumentState:
    """One document of the data at a glance.

    `trang_thai` is None while nothing of it stands; `van_ban` its number in the register, the latest in force first;
    `du_thao` the state of a draft that stands beside a number, for what is to replace it; `da_cu` whether what a build
    left there would come out different now.
    """

    job: Job
    trang_thai: TrangThai | None
    van_ban: VanBanDi | None = None
    du_thao: TrangThai | None = None
    da_cu: bool = False


def document_states(workspace: Workspace, nam: int) -> tuple[DocumentState, ...]:
    """Every document of the year's data. Raises UsageError for a year without data, RegisterError, OutputError."""
    jobs = find_jobs(workspace, Selection(years=(nam,)))
    ledger, numbered = Ledger.of(workspace.root), _numbered(workspace, jobs)
    same = unchanged(workspace, jobs, ledger)
    return tuple(_state(job, ledger, numbered.get(job.target.stem), same=job in same) for job in jobs)


def _state(job: Job, ledger: Ledger, document: VanBanDi | None, *, same: bool) -> DocumentState:
    beside = draft_target(job)
    drafted = ledger.is_current(beside, job.key())
    draft = _looked_at(ledger, {beside.with_suffix(".pdf"): (job.key(),)}, stands=drafted)
    if document and document.trang_thai in ISSUED:
        return DocumentState(job, document.trang_thai, document, draft)
    stands = same or ledger.is_current(job.target, job.key())
    made = _looked_at(
        ledger, {pdf_target(job): [pdf_key(ledger.sha256(job.target), kind) for kind in _KINDS]}, stands=stands
    )
    old = not stands and bool(ledger.mark(job.target))
    states = [state for state in (made, draft) if state]
    best = TrangThai.DA_KIEM_TRA if TrangThai.DA_KIEM_TRA in states else states[0] if states else None
    return DocumentState(job, document.trang_thai if document else best, document, best if document else None, old)


def _looked_at(ledger: Ledger, pdfs: Mapping[Path, Iterable[str]], *, stands: bool) -> TrangThai | None:
    """A build publishes only what the rule book lets pass; with its PDF the printed pages were judged too."""
    if not stands:
        return None
    proved = any(ledger.is_current(pdf, one) for pdf, keys in pdfs.items() for one in keys)
    return TrangThai.DA_KIEM_TRA if proved else TrangThai.DU_THAO


def _numbered(workspace: Workspace, jobs: tuple[Job, ...]) -> dict[str, VanBanDi]:
    """The number of each document that has one: the one in force, else the last that was not given up."""
    path = standing_register(workspace)
    if path is None:
        return {}
    from vanban.register.numbers import Scheme
    from vanban.register.register import open_register  # no database is loaded where there is no register

    found: dict[str, VanBanDi] = {}
    with open_register(path, Scheme("")) as register:
        for job in jobs:
            known = [one for one in register.of_key(job.target.stem) if one.trang_thai is not TrangThai.HUY_SO]
            if known:
                found[job.target.stem] = next((one for one in reversed(known) if one.trang_thai in IN_FORCE), known[-1])
    return found
