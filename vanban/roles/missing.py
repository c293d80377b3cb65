"""What a document must have (Nghị định 30, Điều 8) and has not."""

from vanban.roles.element import Role
from vanban.roles.found import Found
from vanban.roles.loai import CONG_VAN

TEXT = (
    Role.NOI_DUNG, Role.KHOAN, Role.DIEM, Role.DIEU, Role.KHOAN_CO_TIEU_DE, Role.MUC_LA_MA, Role.MUC, Role.PHAN_CHUONG,
)  # fmt: skip
_ALWAYS = (Role.QUOC_HIEU, Role.TIEU_NGU, Role.CO_QUAN_BAN_HANH, Role.SO_KY_HIEU)
_SIGNED = (Role.QUYEN_HAN_CHUC_VU, Role.HO_TEN)
_WITHOUT_TRICH_YEU = ("GGT", "GNP")  # Mẫu 1.8, 1.10
_WITHOUT_NOI_NHAN = ("HĐ", "BGN", "BTT")  # agreements between parties
_WITHOUT_DATE = ("BB",)  # Mẫu 1.9: it says in the text when it was held
_ADDRESSED = (CONG_VAN, "TTr")


def required(loai: str) -> tuple[Role, ...]:
    """The parts that a document of a type must have; the seal cannot be seen in the file."""
    if loai == CONG_VAN:
        named: tuple[Role, ...] = (Role.TRICH_YEU_CONG_VAN,)
    else:
        named = (Role.TEN_LOAI,) if loai in _WITHOUT_TRICH_YEU else (Role.TEN_LOAI, Role.TRICH_YEU)
    dated = () if loai in _WITHOUT_DATE else (Role.DIA_DANH_NGAY,)
    addressed = (Role.KINH_GUI,) if loai in _ADDRESSED else ()
    listed = () if loai in _WITHOUT_NOI_NHAN else (Role.NOI_NHAN,)
    return (*_ALWAYS, *dated, *named, *addressed, Role.NOI_DUNG, *_SIGNED, *listed)


def missing(loai: str, found: Found) -> tuple[Role, ...]:
    """The required parts that were not found, and the list under `Nơi nhận:`; text of any kind is content."""
    lacking = [role for role in required(loai) if not found.has(role)]
    if found.has(Role.NOI_NHAN) and not found.has(Role.DANH_SACH_NOI_NHAN):
        lacking.append(Role.DANH_SACH_NOI_NHAN)
    if found.has(*TEXT):
        lacking = [role for role in lacking if role is not Role.NOI_DUNG]
    return tuple(lacking)
