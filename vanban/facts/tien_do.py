"""Where each task stands at the end of a day, judged from its deadline and the outcomes recorded so far."""

from collections.abc import Iterable
from datetime import date
from enum import StrEnum

from vanban.core.dataclass import dataclass
from vanban.facts.ky import cua_so
from vanban.model.dataset import Dataset
from vanban.model.ket_qua import KetQua, KetQuaNhiemVu, TaiLieu
from vanban.model.ky_bao_cao import Ky
from vanban.model.nhiem_vu import NhiemVu


class TrangThai(StrEnum):
    """The five states of a task, in the words of the reports."""

    DUNG_HAN = "Hoàn thành đúng hạn"
    MUON = "Hoàn thành muộn"
    DANG_LAM = "Đang thực hiện"
    QUA_HAN = "Quá hạn"
    CHUA_DEN_HAN = "Chưa đến hạn"


XONG = (TrangThai.DUNG_HAN, TrangThai.MUON)


@dataclass(frozen=True)
class TienDo:
    """One task at one moment: its state and everything recorded about it, oldest first."""

    nhiem_vu: NhiemVu
    trang_thai: TrangThai
    ket_qua: tuple[KetQuaNhiemVu, ...]
    so_ngay_muon: int

    @property
    def ngay_hoan_thanh(self) -> date | None:
        """The day the task was finished, or None."""
        return next((kq.ngay_hoan_thanh for kq in self.ket_qua if kq.ngay_hoan_thanh), None)

    @property
    def ly_do(self) -> str:
        """The latest reason given for being late; "" when there is none or the task is not late."""
        late = self.trang_thai in (TrangThai.MUON, TrangThai.QUA_HAN)
        return next((kq.ly_do for kq in reversed(self.ket_qua) if kq.ly_do), "") if late else ""

    @property
    def tai_lieu(self) -> tuple[TaiLieu, ...]:
        """All evidence, oldest first."""
        return tuple(tl for kq in self.ket_qua for tl in kq.tai_lieu_kiem_chung)


def tien_do_nhiem_vu(task: NhiemVu, outcomes: Iterable[KetQuaNhiemVu], moc: date, *, het_ngay: bool = True) -> TienDo:
    """Judge one task on the day `moc` from its outcomes (oldest first); at the end of the day unless told otherwise."""
    known = tuple(outcomes)
    done = next((o.ngay_hoan_thanh for o in known if o.ngay_hoan_thanh and o.ngay_hoan_thanh <= moc), None)
    if done:
        state = TrangThai.DUNG_HAN if done <= task.thoi_han else TrangThai.MUON
        return TienDo(task, state, known, max(0, (done - task.thoi_han).days))
    if task.thoi_han < moc or (het_ngay and task.thoi_han == moc):
        return TienDo(task, TrangThai.QUA_HAN, known, (moc - task.thoi_han).days)
    return TienDo(task, TrangThai.DANG_LAM if known else TrangThai.CHUA_DEN_HAN, known, 0)


def tien_do(dataset: Dataset, reports: Iterable[KetQua], moc: date, *, het_ngay: bool = True) -> tuple[TienDo, ...]:
    """Judge every task of the plan on the day `moc` from the outcomes of the given periods."""
    by_task: dict[str, list[KetQuaNhiemVu]] = {}
    for report in reports:
        for outcome in report.nhiem_vu:
            by_task.setdefault(outcome.nhiem_vu, []).append(outcome)
    tasks = dataset.phan_cong.nhiem_vu
    return tuple(tien_do_nhiem_vu(task, by_task.get(task.id, ()), moc, het_ngay=het_ngay) for task in tasks)


def tien_do_ky(dataset: Dataset, ky: Ky) -> tuple[TienDo, ...]:
    """Where every task stands when the data of a period are closed."""
    reports = [dataset.ket_qua[k] for k in (*ky.truoc, ky) if k in dataset.ket_qua]
    return tien_do(dataset, reports, cua_so(dataset, ky).den)
