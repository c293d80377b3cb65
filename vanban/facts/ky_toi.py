"""The next report that is due, and what the data still lack for it."""

from datetime import date

from vanban.core.dataclass import dataclass
from vanban.facts.ky import CuaSo, cua_so
from vanban.facts.tien_do import XONG, tien_do
from vanban.model.dataset import Dataset
from vanban.model.ky_bao_cao import Ky
from vanban.model.nhiem_vu import NhiemVu


@dataclass(frozen=True)
class KyToi:
    """A report that has no number yet: what its data lack; `con_no` are earlier ones that were due and have none."""

    cua_so: CuaSo
    co_tep: bool
    thieu_ket_qua: tuple[NhiemVu, ...]
    can_cap_nhat: tuple[NhiemVu, ...]
    con_no: tuple[CuaSo, ...] = ()

    def con_ngay(self, today: date) -> int:
        """Days until the report is due; negative when it is late."""
        return (self.cua_so.han_gui - today).days


def ky_toi(dataset: Dataset, today: date) -> KyToi | None:
    """The report that is due next, or the first that is late; None when every report of the year has its number.

    `thieu_ket_qua` are the tasks due by its cut-off, not finished, that have no outcome in its file;
    `can_cap_nhat` the other unfinished tasks without one, whose progress may be told.
    """
    waiting = [cua_so(dataset, k) for k in Ky if _chua_co_so(dataset, k)]
    if not waiting:
        return None
    window = next((w for w in waiting if w.han_gui >= today), waiting[0])
    late = tuple(w for w in waiting if w.den < window.den)
    return _ky_toi(dataset, window, late)


def _chua_co_so(dataset: Dataset, ky: Ky) -> bool:
    report = dataset.ket_qua.get(ky)
    return report is None or report.phat_hanh.so is None


def _ky_toi(dataset: Dataset, window: CuaSo, late: tuple[CuaSo, ...]) -> KyToi:
    ky, report = window.ky, dataset.ket_qua.get(window.ky)
    told = {outcome.nhiem_vu for outcome in report.nhiem_vu} if report else set()
    before = [dataset.ket_qua[k] for k in ky.truoc if k in dataset.ket_qua]
    open_tasks = [p.nhiem_vu for p in tien_do(dataset, before, window.den) if p.trang_thai not in XONG]
    silent = [task for task in open_tasks if task.id not in told]
    due = tuple(task for task in silent if task.thoi_han <= window.den)
    return KyToi(window, report is not None, due, tuple(task for task in silent if task not in due), late)
