"""Points of the index: sums, shares, ranks and shortfalls that follow from the component criteria."""

from decimal import Decimal
from functools import cached_property

from vanban.core.dataclass import dataclass
from vanban.core.so import ty_le
from vanban.model.chi_so import ChiSo, LinhVuc, ThanhPhan


@dataclass(frozen=True)
class DiemLinhVuc:
    """The points of one lĩnh vực; criteria that were not scored count neither in `dat` nor in `toi_da`."""

    linh_vuc: LinhVuc

    @cached_property
    def duoc_cham(self) -> tuple[ThanhPhan, ...]:
        """The components that were scored."""
        return tuple(tp for tp in self.linh_vuc.thanh_phan if tp.khong_cham is None)

    @property
    def khong_cham(self) -> tuple[ThanhPhan, ...]:
        """The components that were not scored."""
        return tuple(tp for tp in self.linh_vuc.thanh_phan if tp.khong_cham is not None)

    @cached_property
    def toi_da(self) -> Decimal:
        """Maximum of the scored components."""
        return sum((tp.diem_toi_da for tp in self.duoc_cham), Decimal(0))

    @cached_property
    def dat(self) -> Decimal:
        """Points reached after appraisal."""
        return sum((diem_dat(tp) for tp in self.duoc_cham), Decimal(0))

    @property
    def thieu(self) -> Decimal:
        """Points short of the maximum."""
        return self.toi_da - self.dat


@dataclass(frozen=True)
class DiemChiSo:
    """The index as a whole."""

    chi_so: ChiSo

    @cached_property
    def linh_vuc(self) -> tuple[DiemLinhVuc, ...]:
        """Every lĩnh vực with its points, in the order of the data."""
        return tuple(DiemLinhVuc(lv) for lv in self.chi_so.linh_vuc)

    @cached_property
    def toi_da(self) -> Decimal:
        """Maximum less the criteria that were not scored."""
        return sum((lv.toi_da for lv in self.linh_vuc), Decimal(0))

    @cached_property
    def dat(self) -> Decimal:
        """Points reached."""
        return sum((lv.dat for lv in self.linh_vuc), Decimal(0))

    @property
    def ty_le(self) -> Decimal:
        """Points reached of the maximum, in percent with two decimals."""
        return ty_le(self.dat, self.toi_da)

    @property
    def thay_doi_hang(self) -> int | None:
        """Ranks gained (positive) or lost (negative) against the year before; None when that rank is unknown."""
        before = self.chi_so.xep_hang_nam_truoc
        return None if before is None else before - self.chi_so.xep_hang


def diem_dat(thanh_phan: ThanhPhan) -> Decimal:
    """Points of a scored component; 0 when it was not scored."""
    return thanh_phan.tham_dinh or Decimal(0)


def thieu_hut(thanh_phan: ThanhPhan) -> Decimal:
    """Points a scored component is short of its maximum; 0 when it was not scored."""
    return Decimal(0) if thanh_phan.khong_cham is not None else thanh_phan.diem_toi_da - diem_dat(thanh_phan)
