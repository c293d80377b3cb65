"""Outcomes over the periods: each task told once a period, not again after it is done, and never forgotten when due."""

from collections.abc import Iterator

from vanban.core.ngay import ngay_ngan
from vanban.model.consistency import records
from vanban.model.consistency.check import Check, each
from vanban.model.consistency.fault import Fault, Path
from vanban.model.consistency.moc_thoi_gian import cua_so
from vanban.model.consistency.records import BaoCao, KetQuaTrongKy, ten_tep
from vanban.model.consistency.tham_chieu import bi_nham
from vanban.model.dataset import Dataset
from vanban.model.ky_bao_cao import Ky
from vanban.model.nhiem_vu import NhiemVu


@each(records.bao_cao)
def hai_lan(_: Dataset, path: Path, report: BaoCao) -> Iterator[Fault]:
    """A task has one outcome in a period."""
    first: dict[str, Path] = {}
    for where, outcome in records.listed(path, report.ket_qua, "nhiem_vu"):
        if first.setdefault(outcome.nhiem_vu, where) != where:
            found = f"nhiệm vụ {outcome.nhiem_vu} có hai kết quả trong kỳ"
            related = ((first[outcome.nhiem_vu], "kết quả đầu"),)
            yield Fault("ket-qua-hai-lan", (*where, "nhiem_vu"), found, "gộp hai kết quả làm một", related=related)


@each(records.ket_qua)
def sau_hoan_thanh(dataset: Dataset, path: Path, row: KetQuaTrongKy) -> Iterator[Fault]:
    """A task that is done has no outcome in a later period."""
    for where, earlier in records.ket_qua(dataset):
        same = earlier.ket_qua.nhiem_vu == row.ket_qua.nhiem_vu
        if same and earlier.ky in row.ky.truoc and earlier.ket_qua.ngay_hoan_thanh:
            found = f"nhiệm vụ {row.ket_qua.nhiem_vu} đã hoàn thành ở kỳ {earlier.ky.value}"
            related = (((*where, "ngay_hoan_thanh"), "đã hoàn thành ở đây"),)
            required = "xóa kết quả này, hoặc bỏ ngày hoàn thành ở kỳ trước"
            yield Fault("da-hoan-thanh", (*path, "nhiem_vu"), found, required, related=related)
            return


@each(records.nhiem_vu)
def den_han_phai_co_ket_qua(dataset: Dataset, path: Path, task: NhiemVu) -> Iterator[Fault]:
    """A task due when the data are closed, and not done before, has an outcome in the period."""
    for where, report in records.bao_cao(dataset):
        _, closed = cua_so(dataset, report.ky)
        if task.thoi_han > closed or _done_before(dataset, task.id, report.ky) or _told(dataset, task.id, report.ky):
            continue
        file = f"{ten_tep(report.ky)}.yaml"
        found = f"nhiệm vụ {task.id} đến hạn {ngay_ngan(task.thoi_han)} nhưng {file} chưa có kết quả"
        required = f"thêm kết quả của {task.id} vào khóa nhiem_vu của {file}; chưa xong thì ghi ly_do"
        related = (((*where, "nhiem_vu"), "thêm vào đây"),)
        yield Fault("thieu-ket-qua", (*path, "thoi_han"), found, required, related=related)


def _told(dataset: Dataset, ma: str, ky: Ky) -> bool:
    told = [outcome.nhiem_vu for outcome in dataset.ket_qua[ky].nhiem_vu]
    return ma in told or ma in bi_nham(told, [task.id for task in dataset.phan_cong.nhiem_vu])


def _done_before(dataset: Dataset, ma: str, ky: Ky) -> bool:
    reports = (dataset.ket_qua[before] for before in ky.truoc if before in dataset.ket_qua)
    return any(o.nhiem_vu == ma and o.ngay_hoan_thanh for report in reports for o in report.nhiem_vu)


KIEM_TRA: tuple[Check, ...] = (hai_lan, sau_hoan_thanh, den_han_phai_co_ket_qua)
