"""The files of the periods: named rightly, none missing in between, with windows and dates that follow each other."""

from calendar import monthrange
from collections.abc import Iterator
from datetime import date

from vanban.core.finding import Level
from vanban.core.ngay import ngay_ngan
from vanban.model.consistency import records
from vanban.model.consistency.check import Check, each, whole
from vanban.model.consistency.fault import Fault, Path
from vanban.model.consistency.ke_hoach import hai_lan, nguoc
from vanban.model.consistency.moc_thoi_gian import cua_so, ngay_muon_nhat
from vanban.model.consistency.records import BaoCao, ten_tep
from vanban.model.dataset import Dataset


@each(records.bao_cao)
def ten_tep_theo_ky(_: Dataset, path: Path, report: BaoCao) -> Iterator[Fault]:
    """A file is named after its period."""
    if report.ket_qua.ky != report.ky:
        found = f"tệp {report.ky.value}.yaml ghi ky: {report.ket_qua.ky.value}"
        required = f"ghi ky: {report.ky.value}, hoặc đổi tên tệp thành {report.ket_qua.ky.value}.yaml"
        yield Fault("ky-khac-ten-tep", (*path, "ky"), found, required)


@whole
def ky_bi_bo(dataset: Dataset) -> Iterator[Fault]:
    """A period that has a file is preceded by the files of all earlier periods."""
    if not dataset.ket_qua:
        return
    last = max(dataset.ket_qua, key=lambda ky: ky.thang_cuoi)
    for ky in last.truoc:
        if ky not in dataset.ket_qua:
            found = f"có tệp của kỳ {last.value} nhưng thiếu tệp của kỳ {ky.value}"
            required = f"thêm tệp {ten_tep(ky)}.yaml: tiến độ được tính từ các kỳ liền nhau"
            yield Fault("thieu-ky", (ten_tep(ky),), found, required)


@each(records.bao_cao)
def cua_so_nguoc(_: Dataset, path: Path, report: BaoCao) -> Iterator[Fault]:
    """A window of its own does not end before it begins."""
    span = report.ket_qua.chot_so_lieu
    if span:
        yield from nguoc((*path, "chot_so_lieu"), span.tu, span.den)


@each(records.bao_cao)
def linh_vuc_hai_lan(_: Dataset, path: Path, report: BaoCao) -> Iterator[Fault]:
    """No lĩnh vực has two sections in a report."""
    yield from hai_lan(records.listed(path, report.ket_qua, "ket_qua_linh_vuc"), "báo cáo")


@each(records.bao_cao)
def du_linh_vuc(dataset: Dataset, path: Path, report: BaoCao) -> Iterator[Fault]:
    """A report has a section for every lĩnh vực of the plan."""
    given = [section.linh_vuc for section in report.ket_qua.ket_qua_linh_vuc]
    for where, section in records.muc_ke_hoach(dataset):
        if section.linh_vuc not in given:
            found = f"báo cáo chưa có kết quả của lĩnh vực {section.linh_vuc}"
            required = f"thêm mục linh_vuc: {section.linh_vuc} vào ket_qua_linh_vuc"
            related = ((where, "lĩnh vực trong kế hoạch"),)
            at = (*path, "ket_qua_linh_vuc")
            yield Fault("bao-cao-thieu-linh-vuc", at, found, required, Level.WARNING, related)


@each(records.bao_cao)
def han_gui(dataset: Dataset, path: Path, report: BaoCao) -> Iterator[Fault]:
    """A deadline of its own is not before the data are closed."""
    _, closed = cua_so(dataset, report.ky)
    due = report.ket_qua.han_gui
    if due and due < closed:
        found = f"hạn gửi {ngay_ngan(due)} trước ngày chốt số liệu {ngay_ngan(closed)}"
        required = f"một ngày từ {ngay_ngan(closed)} trở đi, hoặc sửa chot_so_lieu"
        yield Fault("han-gui-truoc-chot", (*path, "han_gui"), found, required)


@whole
def ngay_gui(dataset: Dataset) -> Iterator[Fault]:
    """The general deadline is not before the data are closed."""
    day, nam = dataset.co_quan.bao_cao.ngay_gui, dataset.ke_hoach.nam
    for _, report in records.bao_cao(dataset):
        _, closed = cua_so(dataset, report.ky)
        last = monthrange(nam, report.ky.thang_cuoi)[1]
        due = date(nam, report.ky.thang_cuoi, min(day, last))
        if report.ket_qua.han_gui is None and due < closed:
            found = f"hạn gửi {ngay_ngan(due)} của kỳ {report.ky.value} trước ngày chốt số liệu {ngay_ngan(closed)}"
            required = f"một ngày từ {closed.day} trở đi, hoặc ghi han_gui riêng ở {ten_tep(report.ky)}.yaml"
            yield Fault("han-gui-truoc-chot", ("co_quan", "bao_cao", "ngay_gui"), found, required)
            return


@each(records.bao_cao)
def ngay_ky(dataset: Dataset, path: Path, report: BaoCao) -> Iterator[Fault]:
    """A report is not signed before its data are closed."""
    _, closed = cua_so(dataset, report.ky)
    signed = ngay_muon_nhat(report.ket_qua.phat_hanh.ngay)
    if signed < closed:
        found = f"báo cáo ký {ngay_ngan(signed)}, trước ngày chốt số liệu {ngay_ngan(closed)}"
        at = (*path, "phat_hanh", "ngay")
        yield Fault("ky-truoc-chot", at, found, "xem lại ngày ký, hoặc sửa chot_so_lieu", Level.WARNING)


KIEM_TRA: tuple[Check, ...] = (
    ten_tep_theo_ky,
    ky_bi_bo,
    cua_so_nguoc,
    linh_vuc_hai_lan,
    du_linh_vuc,
    han_gui,
    ngay_gui,
    ngay_ky,
)
