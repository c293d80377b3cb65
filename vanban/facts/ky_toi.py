"""The next report that is due, and what the data still lack for it."""

from dataclasses import dataclass
from datetime import date

from vanban.facts.ky import CuaSo, cua_so
from vanban.facts.tien_do import XONG, tien_do
from vanban.model.dataset import Dataset
from vanban.model.ky_bao_cao import Ky
from vanban.model.nhiem_vu import NhiemVu


@dataclass(frozen=True)
class KyToi:
    """The first report of the year that has no number yet."""

    cua_so: CuaSo
    co_tep: bool
    thieu_ket_qua: tuple[NhiemVu, ...]
    can_cap_nhat: tuple[NhiemVu, ...]

    def con_ngay(self, today: date) -> int:
        """Days until the report is due; negative when it is late."""
        return (self.cua_so.han_gui - today).days


def ky_toi(dataset: Dataset) -> KyToi | None:
    """The next report; None when every report of the year has its number.

    `thieu_ket_qua` are the tasks due by its cut-off, not finished, that have no outcome in its file;
    `can_cap_nhat` the other unfinished tasks without one, whose progress may be told.
    """
    ky = next((k for k in Ky if (report := dataset.ket_qua.get(k)) is None or report.phat_hanh.so is None), None)
    if ky is None:
        return None
    window = cua_so(dataset, ky)
    report = dataset.ket_qua.get(ky)
    told = {outcome.nhiem_vu for outcome in report.nhiem_vu} if report else set()
    before = [dataset.ket_qua[k] for k in ky.truoc if k in dataset.ket_qua]
    open_tasks = [p.nhiem_vu for p in tien_do(dataset, before, window.den) if p.trang_thai not in XONG]
    silent = [task for task in open_tasks if task.id not in told]
    due = tuple(task for task in silent if task.thoi_han <= window.den)
    return KyToi(window, report is not None, due, tuple(task for task in silent if task not in due))
