"""Giữ số: a number and a date kept for a document of the data, or for one that is yet to come."""

from datetime import date

from vanban.core.errors import UsageError
from vanban.doctypes import khoi
from vanban.doctypes.the_van_ban import the_van_ban
from vanban.model.co_quan import CoQuan
from vanban.pipeline.agency_profile import agency_profile
from vanban.pipeline.issuing import job_named
from vanban.pipeline.issuing_data import catch_up
from vanban.pipeline.jobs import Job
from vanban.pipeline.registering import agency, opened
from vanban.pipeline.workspace import Workspace
from vanban.register.numbers import CONG_VAN
from vanban.register.states import VanBanDi
from vanban.store.clock import vietnam_time


def reserve_for(workspace: Workspace, name: str, ngay: date | None, reason: str | None) -> VanBanDi:
    """Keep the next number for the document of this name; `issue` takes it up by itself.

    Without a date it is today's. Raises UsageError, DataError, RegisterError, OutputError.
    """
    job, co_quan = job_named(workspace, name), agency(workspace)
    symbol = _symbol_of(workspace, job, co_quan)
    return _reserve(workspace, co_quan, job.doc.viet_tat, symbol, ngay, reason or f"Cho {job.title}", job.target.stem)


def _symbol_of(workspace: Workspace, job: Job, co_quan: CoQuan) -> str:
    """The ký hiệu of the job's document; that of a công văn stands in its data."""
    if job.doc.viet_tat:
        return khoi.ky_hieu(co_quan, job.doc.viet_tat)
    from vanban.pipeline.showing import read_for  # loads yaml and the rules

    return the_van_ban(read_for(workspace, (job,), agency_profile(workspace)).dataset, job.ten).ky_hieu


def reserve_symbol(workspace: Workspace, symbol: str, ngay: date | None, reason: str) -> VanBanDi:
    """Keep the next number under a ký hiệu such as `QĐ-SNV` or, for a công văn, `SNV-VP`.

    Raises UsageError, DataError, RegisterError, OutputError.
    """
    co_quan = agency(workspace)
    return _reserve(workspace, co_quan, _type_of(symbol, co_quan), symbol, ngay, reason, "")


def _reserve(
    workspace: Workspace, co_quan: CoQuan, loai: str, symbol: str, ngay: date | None, reason: str, ma: str
) -> VanBanDi:
    with opened(workspace, co_quan, create=True) as register:
        catch_up(workspace, register)
        return register.reserve(loai, symbol, ngay or vietnam_time().date(), reason, ma=ma)


def _type_of(symbol: str, co_quan: CoQuan) -> str:
    """The type that a ký hiệu names, "" for a công văn. Raises UsageError for one of another agency."""
    first, _, rest = symbol.partition("-")
    if first == co_quan.viet_tat and rest:
        return ""
    if rest == co_quan.viet_tat and first != CONG_VAN:
        return first
    raise UsageError(
        f"“{symbol}” không phải ký hiệu văn bản của {co_quan.ten}.",
        f"Ghi chữ viết tắt tên loại và cơ quan, như QĐ-{co_quan.viet_tat}; công văn thì cơ quan và đơn vị soạn "
        f"thảo, như {co_quan.viet_tat}-VP.",
    )
