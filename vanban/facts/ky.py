"""The window of a reporting period and the day its report is due."""

from calendar import monthrange
from datetime import date

from vanban.core.dataclass import dataclass
from vanban.model import moc_thoi_gian
from vanban.model.dataset import Dataset
from vanban.model.ky_bao_cao import Ky


@dataclass(frozen=True)
class CuaSo:
    """One reporting period: its data are closed at the end of `den`, its report is due on `han_gui`."""

    ky: Ky
    nam: int
    tu: date
    den: date
    han_gui: date


def cua_so(dataset: Dataset, ky: Ky) -> CuaSo:
    """The window of a period: the data's own, else the default of Nghị định 09/2019/NĐ-CP Điều 12."""
    nam = dataset.ke_hoach.nam
    tu, den = moc_thoi_gian.cua_so(dataset, ky)
    last_day = monthrange(nam, ky.thang_cuoi)[1]
    han_gui = date(nam, ky.thang_cuoi, min(dataset.co_quan.bao_cao.ngay_gui, last_day))
    report = dataset.ket_qua.get(ky)
    if report and report.han_gui:
        han_gui = report.han_gui
    return CuaSo(ky, nam, tu, den, han_gui)
