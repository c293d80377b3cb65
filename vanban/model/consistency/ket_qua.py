"""One outcome at a time: its dates against the window and the deadline, its reason, its evidence."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from vanban.core.finding import Level
from vanban.core.ngay import ngay_ngan
from vanban.model.consistency import records
from vanban.model.consistency.check import Check, each
from vanban.model.consistency.fault import Fault, Path
from vanban.model.consistency.moc_thoi_gian import cua_so
from vanban.model.consistency.records import KetQuaTrongKy, ten_tep
from vanban.model.dataset import Dataset
from vanban.model.ket_qua import KetQuaNhiemVu
from vanban.model.ky_bao_cao import Ky
from vanban.model.nhiem_vu import NhiemVu


@each(records.ket_qua)
def hoan_thanh_sau_chot(dataset: Dataset, path: Path, row: KetQuaTrongKy) -> Iterator[Fault]:
    """What was finished after the data were closed belongs to the next period."""
    _, closed = cua_so(dataset, row.ky)
    done = row.ket_qua.ngay_hoan_thanh
    if done and done > closed:
        after = row.ky.ke_tiep
        found = f"ngày hoàn thành {ngay_ngan(done)} sau ngày chốt số liệu {ngay_ngan(closed)}"
        required = "để trống ngay_hoan_thanh ở kỳ này" + (f"; ghi ngày đó ở {ten_tep(after)}.yaml" if after else "")
        yield Fault("hoan-thanh-sau-chot", (*path, "ngay_hoan_thanh"), found, required)


@each(records.ket_qua)
def hoan_thanh_truoc_ky(dataset: Dataset, path: Path, row: KetQuaTrongKy) -> Iterator[Fault]:
    """What was finished before the period began should have been told in the period before."""
    begun = _begin(dataset, row.ky)
    done = row.ket_qua.ngay_hoan_thanh
    if done and done < begun:
        found = f"ngày hoàn thành {ngay_ngan(done)} thuộc kỳ trước (kỳ này tính từ {ngay_ngan(begun)})"
        required = "xem lại ngày hoàn thành; nếu đúng thì lẽ ra đã báo cáo ở kỳ trước"
        yield Fault("hoan-thanh-truoc-ky", (*path, "ngay_hoan_thanh"), found, required, Level.WARNING)


def _begin(dataset: Dataset, ky: Ky) -> date:
    """The first day that is new in a period."""
    first, _ = cua_so(dataset, ky)
    earlier = [cua_so(dataset, before)[1] for before in ky.truoc if before in dataset.ket_qua]
    return max([first, *(date.fromordinal(closed.toordinal() + 1) for closed in earlier)])


class _CuaNhiemVu(NamedTuple):
    """An outcome with the task it is of."""

    ky: Ky
    ket_qua: KetQuaNhiemVu
    path: Path
    nhiem_vu: NhiemVu


def _cua_nhiem_vu(dataset: Dataset) -> Iterator[tuple[Path, _CuaNhiemVu]]:
    tasks: dict[str, tuple[Path, NhiemVu]] = {}
    for path, task in records.nhiem_vu(dataset):
        for _, ma in records.written(path, task, "id"):
            tasks.setdefault(ma, (path, task))
    for path, row in records.ket_qua(dataset):
        for _, ma in records.written(path, row.ket_qua, "nhiem_vu"):
            if ma in tasks:
                yield path, _CuaNhiemVu(row.ky, row.ket_qua, *tasks[ma])


@each(_cua_nhiem_vu)
def ly_do(dataset: Dataset, path: Path, row: _CuaNhiemVu) -> Iterator[Fault]:
    """What is late or overdue has a reason."""
    if row.ket_qua.ly_do:
        return
    (_, closed), task, done = cua_so(dataset, row.ky), row.nhiem_vu, row.ket_qua.ngay_hoan_thanh
    related = (((*row.path, "thoi_han"), "thời hạn"),)
    required = "thêm ly_do: lý do chậm"
    if done and done > task.thoi_han:
        found = f"nhiệm vụ {task.id} hoàn thành {ngay_ngan(done)}, sau thời hạn {ngay_ngan(task.thoi_han)}"
        yield Fault("muon-khong-ly-do", (*path, "ngay_hoan_thanh"), found, required, related=related)
    elif not done and task.thoi_han <= closed:
        found = f"nhiệm vụ {task.id} quá hạn {ngay_ngan(task.thoi_han)} mà chưa có lý do"
        required += "; nếu đã xong thì thêm ngay_hoan_thanh"
        yield Fault("qua-han-khong-ly-do", path, found, required, related=related)


@each(records.ket_qua)
def co_tai_lieu(_: Dataset, path: Path, row: KetQuaTrongKy) -> Iterator[Fault]:
    """What is finished can be proved."""
    outcome = row.ket_qua
    if outcome.ngay_hoan_thanh and not outcome.tai_lieu_kiem_chung:
        found = f"nhiệm vụ {outcome.nhiem_vu} đã hoàn thành nhưng chưa có tài liệu kiểm chứng"
        yield Fault("thieu-tai-lieu", path, found, "thêm tai_lieu_kiem_chung", Level.WARNING)


@each(records.ket_qua)
def tai_lieu_sau_chot(dataset: Dataset, path: Path, row: KetQuaTrongKy) -> Iterator[Fault]:
    """Evidence existed when the data were closed."""
    _, closed = cua_so(dataset, row.ky)
    for where, paper in records.listed(path, row.ket_qua, "tai_lieu_kiem_chung"):
        if paper.ngay and paper.ngay > closed:
            found = f"tài liệu ngày {ngay_ngan(paper.ngay)} sau ngày chốt số liệu {ngay_ngan(closed)}"
            required = "xem lại ngày của tài liệu; nếu đúng thì ghi ở kỳ sau"
            yield Fault("tai-lieu-sau-chot", (*where, "ngay"), found, required)


KIEM_TRA: tuple[Check, ...] = (hoan_thanh_sau_chot, hoan_thanh_truoc_ky, ly_do, co_tai_lieu, tai_lieu_sau_chot)
