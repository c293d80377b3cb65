"""The tasks that are not finished on a day, and what was last said of each."""

from collections.abc import Sequence
from datetime import date

from vanban.core.dataclass import dataclass
from vanban.facts.tien_do import XONG, TienDo, tien_do
from vanban.model.dataset import Dataset
from vanban.model.ky_bao_cao import Ky


@dataclass(frozen=True)
class ConLai:
    """An unfinished task: where it stands, whether it is due by the next closing, what was last told of it and when."""

    tien_do: TienDo
    den_han: bool
    lan_cuoi: tuple[Ky, str] | None


def con_lai(dataset: Dataset, periods: Sequence[Ky], moc: date, den: date) -> tuple[ConLai, ...]:
    """The tasks unfinished at the end of the day `moc` by the outcomes of some periods; `den` is the next closing."""
    told = {
        outcome.nhiem_vu: (ky, outcome.ket_qua)
        for ky in Ky
        if ky in periods
        for outcome in dataset.ket_qua[ky].nhiem_vu
    }
    progress = tien_do(dataset, [dataset.ket_qua[ky] for ky in Ky if ky in periods], moc)
    return tuple(
        ConLai(p, p.nhiem_vu.thoi_han <= den, told.get(p.nhiem_vu.id)) for p in progress if p.trang_thai not in XONG
    )
