"""Points that finished tasks are expected to win back, and the index that would give.

A component below its maximum counts as recovered when every task that repairs it is finished. It is a projection for
planning: the appraisal decides.
"""

from decimal import Decimal

from vanban.core.dataclass import dataclass
from vanban.core.so import ty_le
from vanban.facts.diem import DiemChiSo, DiemLinhVuc, thieu_hut
from vanban.facts.tien_do import XONG, TienDo
from vanban.model.chi_so import LinhVuc


@dataclass(frozen=True)
class PhucHoiLinhVuc:
    """Points of one lĩnh vực: reached, won back so far, still short."""

    linh_vuc: LinhVuc
    toi_da: Decimal
    dat: Decimal
    thieu: Decimal
    phuc_hoi: Decimal

    @property
    def con_lai(self) -> Decimal:
        """Points that are still short."""
        return self.thieu - self.phuc_hoi


@dataclass(frozen=True)
class PhucHoi:
    """The projection over the lĩnh vực of the plan, and the index it gives."""

    linh_vuc: tuple[PhucHoiLinhVuc, ...]
    diem: DiemChiSo

    @property
    def thieu(self) -> Decimal:
        """Points short in the lĩnh vực of the plan."""
        return sum((lv.thieu for lv in self.linh_vuc), Decimal(0))

    @property
    def phuc_hoi(self) -> Decimal:
        """Points won back."""
        return sum((lv.phuc_hoi for lv in self.linh_vuc), Decimal(0))

    @property
    def diem_du_kien(self) -> Decimal:
        """Points of the index with those won back."""
        return self.diem.dat + self.phuc_hoi

    @property
    def ty_le_du_kien(self) -> Decimal:
        """The same in percent of the maximum."""
        return ty_le(self.diem_du_kien, self.diem.toi_da)


def phuc_hoi(diem: DiemChiSo, progress: tuple[TienDo, ...]) -> PhucHoi:
    """Project the points won back from where the tasks stand."""
    fields = (lv for lv in diem.linh_vuc if not lv.linh_vuc.ngoai_ke_hoach)
    return PhucHoi(tuple(_linh_vuc(lv, progress) for lv in fields), diem)


def _linh_vuc(diem: DiemLinhVuc, progress: tuple[TienDo, ...]) -> PhucHoiLinhVuc:
    won = sum((thieu_hut(tp) for tp in diem.duoc_cham if _repaired(tp.ma, progress)), Decimal(0))
    return PhucHoiLinhVuc(diem.linh_vuc, diem.toi_da, diem.dat, diem.thieu, won)


def _repaired(ma: str, progress: tuple[TienDo, ...]) -> bool:
    states = [p.trang_thai for p in progress if ma in p.nhiem_vu.tieu_chi]
    return bool(states) and all(state in XONG for state in states)
