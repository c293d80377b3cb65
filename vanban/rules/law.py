"""What the decree prescribes for the look of every part of the form: case, sizes, weight, slant (data, no code)."""

from collections.abc import Mapping
from typing import Literal

from vanban.core.dataclass import dataclass
from vanban.core.lengths import Length, Pt
from vanban.roles.element import Role

Case = Literal["upper", "normal", ""]


@dataclass(frozen=True, slots=True)
class Look:
    """The look of a part: `case` "" where the decree leaves it open; sizes from `low` to `high`, both allowed."""

    case: Case
    low: Length
    high: Length
    bold: bool = False
    italic: bool = False

    @property
    def range(self) -> str:
        """The sizes in words: `12-13`, `13`."""
        low, high = f"{self.low.pt:g}", f"{self.high.pt:g}"
        return low if low == high else f"{low}-{high}"


def _look(case: Case, low: float, high: float, style: str = "") -> Look:
    return Look(case, Pt(low), Pt(high), bold="đậm" in style, italic="nghiêng" in style)


# Phụ lục I Phần I, Mục II, III and the table of Mục V, in the order of the table.
LOOKS: Mapping[Role, Look] = {
    Role.QUOC_HIEU: _look("upper", 12, 13, "đậm"),
    Role.TIEU_NGU: _look("normal", 13, 14, "đậm"),
    Role.CO_QUAN_CHU_QUAN: _look("upper", 12, 13),
    Role.CO_QUAN_BAN_HANH: _look("upper", 12, 13, "đậm"),
    Role.SO_KY_HIEU: _look("", 13, 13),
    Role.DIA_DANH_NGAY: _look("normal", 13, 14, "nghiêng"),
    Role.TEN_LOAI: _look("upper", 13, 14, "đậm"),
    Role.TRICH_YEU: _look("normal", 13, 14, "đậm"),
    Role.TRICH_YEU_CONG_VAN: _look("normal", 12, 13),
    Role.THAM_QUYEN: _look("upper", 13, 14, "đậm"),
    Role.CAN_CU: _look("normal", 13, 14, "nghiêng"),
    Role.LENH_BAN_HANH: _look("upper", 13, 14, "đậm"),
    Role.NOI_DUNG: _look("normal", 13, 14),
    Role.PHAN_CHUONG: _look("normal", 13, 14, "đậm"),
    Role.TIEU_DE_PHAN_CHUONG: _look("upper", 13, 14, "đậm"),
    Role.MUC: _look("normal", 13, 14, "đậm"),
    Role.TIEU_DE_MUC: _look("upper", 13, 14, "đậm"),
    Role.MUC_LA_MA: _look("upper", 13, 14, "đậm"),
    Role.DIEU: _look("normal", 13, 14, "đậm"),
    Role.KHOAN_CO_TIEU_DE: _look("normal", 13, 14, "đậm"),
    Role.KHOAN: _look("normal", 13, 14),
    Role.DIEM: _look("normal", 13, 14),
    Role.QUYEN_HAN_CHUC_VU: _look("upper", 13, 14, "đậm"),
    Role.HO_TEN: _look("normal", 13, 14, "đậm"),
    Role.KINH_GUI: _look("normal", 13, 14),
    Role.NOI_KINH_GUI: _look("normal", 13, 14),
    Role.NOI_NHAN: _look("normal", 12, 12, "nghiêng, đậm"),
    Role.DANH_SACH_NOI_NHAN: _look("normal", 11, 11),
    Role.PHU_LUC: _look("normal", 14, 14, "đậm"),
    Role.TEN_PHU_LUC: _look("upper", 13, 14, "đậm"),
    Role.KEM_THEO: _look("normal", 13, 14, "nghiêng"),
    Role.DAU_MUC_DO_KHAN: _look("upper", 13, 14, "đậm"),
    Role.CHI_DAN_LUU_HANH: _look("upper", 13, 14, "đậm"),
    Role.KY_HIEU_NGUOI_SOAN: _look("", 11, 11),
    Role.DIA_CHI_CO_QUAN: _look("", 11, 12),
    Role.SO_TRANG: _look("", 13, 14),
}
