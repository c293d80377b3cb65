"""One document with its number and date: made from the same data, judged with its pages, ready to be frozen."""

from collections.abc import Callable, Mapping
from datetime import date
from types import MappingProxyType

from vanban.core.dataclass import dataclass, replace
from vanban.core.errors import PdfError, TemplateError
from vanban.core.finding import Finding
from vanban.core.ngay import NgayVanBan
from vanban.doctypes import the_thuc
from vanban.doctypes.the_van_ban import the_van_ban
from vanban.model.dataset import Dataset
from vanban.model.van_ban import PhatHanh
from vanban.pages.reading import read_pages
from vanban.pipeline.agency_profile import agency_profile
from vanban.pipeline.build import Progress
from vanban.pipeline.data import Loaded
from vanban.pipeline.jobs import Job
from vanban.pipeline.laying_out import printed_jobs
from vanban.pipeline.making import compile_templates, judge_all, make_one
from vanban.pipeline.pdf_targets import Asked, pdf_target
from vanban.pipeline.showing import read_for
from vanban.pipeline.workspace import Workspace
from vanban.register.entry import Entry, NoiNhan
from vanban.register.issuing import Finished


@dataclass(frozen=True)
class Numbered:
    """A document that carries its number: its bytes, the data they were made from, what is to be known."""

    data: bytes
    loaded: Loaded
    findings: tuple[Finding, ...]


def numbered_document(workspace: Workspace, job: Job, so: int | None, ngay: date | None) -> Numbered:
    """Make and judge the document; without a number it is a draft (see `drafting`).

    Raises DataError, TemplateError, Nonconforming.
    """
    profile = agency_profile(workspace)
    loaded = read_for(workspace, (job,), profile, _numbering(job, so, ngay))
    templates, faults = compile_templates((job,), {job.nam: loaded})
    if faults:
        raise TemplateError(faults)
    document = make_one(job, loaded, templates)
    judged = judge_all([document], {job.nam: loaded}, profile)
    return Numbered(document.data, loaded, (*loaded.warnings, *judged))


def _numbering(job: Job, so: int | None, ngay: date | None) -> Callable[[Dataset], Dataset]:
    def change(dataset: Dataset) -> Dataset:
        phat_hanh = the_van_ban(dataset, job.ten).phat_hanh
        with_number = {"so": so, "ngay": _day(phat_hanh, so, ngay)}
        numbered = {"phat_hanh": phat_hanh.model_copy(update=with_number)}
        if job.ky:
            report = dataset.ket_qua[job.ky].model_copy(update=numbered)
            return replace(dataset, ket_qua=MappingProxyType({**dataset.ket_qua, job.ky: report}))
        if job.doc.named:
            own = dataset.van_ban[job.ten].model_copy(update=numbered)
            return replace(dataset, van_ban=MappingProxyType({**dataset.van_ban, job.ten: own}))
        return replace(dataset, ke_hoach=dataset.ke_hoach.model_copy(update=numbered))

    return change


def _day(phat_hanh: PhatHanh, so: int | None, ngay: date | None) -> NgayVanBan:
    """The whole date of a number; of a draft only the month, that of the data where none is given."""
    if ngay is None:
        return NgayVanBan(phat_hanh.ngay.nam, phat_hanh.ngay.thang)
    return NgayVanBan(ngay.year, ngay.month, ngay.day if so is not None else None)


def finished(
    workspace: Workspace, job: Job, data: bytes, attached: Mapping[str, bytes], asked: Asked, progress: Progress
) -> Finished:
    """The files to freeze: the document, its proved PDF, after a look at the printed pages, and what is attached.

    Raises EngineMissing, PdfError, Nonconforming.
    """
    pdfs = printed_jobs({job: data}, {}, asked, agency_profile(workspace), workspace.root, progress)
    if pdfs.error:
        raise pdfs.error
    for _, problem, _log in pdfs.problems:
        raise PdfError(f"Chưa có PDF của {job.target.name}: {problem}", problem.remedy)
    files = {job.target.name: pdfs.relaid.get(job, data), pdf_target(job).name: pdfs.made[job]}
    return Finished({**attached, **files}, len(read_pages(pdfs.made[job]).pages))


def entry_of(job: Job, dataset: Dataset, ngay: date) -> Entry:
    """The line of the register for the document."""
    co_quan, the = dataset.co_quan, the_van_ban(dataset, job.ten)
    phat_hanh = the.phat_hanh
    person = the_thuc.tim_nguoi_ky(co_quan, phat_hanh.nguoi_ky)
    codes = {noi.ten: noi.ma_dinh_danh or "" for noi in (co_quan.gui.noi_gui if co_quan.gui else ())}
    listed = the_thuc.tim_noi_nhan(co_quan, phat_hanh.noi_nhan)
    places = dict.fromkeys((*the.kinh_gui, *(place for place in listed if place != the_thuc.NHU_TREN)))
    return Entry(
        ma=job.target.stem,
        loai=job.doc.viet_tat,
        ten_loai=job.doc.ten_loai,
        ky_hieu=the.ky_hieu,
        ngay=ngay,
        co_quan=co_quan.ten,
        trich_yeu=the.trich_yeu,
        nguoi_ky=person.ho_ten,
        chuc_vu=person.chuc_vu,
        noi_nhan=tuple(NoiNhan(ten, codes.get(ten, "")) for ten in places),
        luu=the_thuc.dong_luu(phat_hanh.luu).removeprefix("Lưu: "),
        ma_dinh_danh=co_quan.ma_dinh_danh or "",
    )
