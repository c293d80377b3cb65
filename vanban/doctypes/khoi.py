"""The contexts of the shared blocks: letterhead, addressees, recipients with signature, head of an appendix."""

from vanban.core.dataclass import dataclass
from vanban.core.lengths import Length
from vanban.core.rich import RichText, Run
from vanban.doctypes import the_thuc
from vanban.doctypes.context import mo_ta
from vanban.model.co_quan import COT_CO_QUAN, CoQuan
from vanban.model.van_ban import PhatHanh


@dataclass(frozen=True)
class DauVanBan:
    """khoi/dau_van_ban.docx: ô 1-4 of the decree's diagram."""

    co_quan_chu_quan: tuple[str, ...] = mo_ta("Tên cơ quan chủ quản, từng dòng, chữ in hoa")
    co_quan_ban_hanh: tuple[str, ...] = mo_ta("Tên cơ quan ban hành, từng dòng, chữ in hoa")
    ke_co_quan: Length = mo_ta("Độ dài đường kẻ dưới tên cơ quan")
    ke_tieu_ngu: Length = mo_ta("Độ dài đường kẻ dưới Tiêu ngữ")
    so_ky_hieu: RichText = mo_ta("Số, ký hiệu, viết liền sau chữ Số:")
    ve_viec: tuple[str, ...] = mo_ta("Trích yếu công văn dưới số, ký hiệu, có chữ V/v; rỗng ở văn bản có tên loại")
    dia_danh_ngay: RichText = mo_ta("Địa danh và thời gian ban hành")


@dataclass(frozen=True)
class KinhGui:
    """khoi/kinh_gui.docx: ô 9a."""

    mot_noi: bool = mo_ta("Chỉ gửi một nơi: viết liền trên một dòng")
    noi_duy_nhat: str = mo_ta("Nơi được kính gửi khi chỉ có một nơi")
    cac_noi: tuple[str, ...] = mo_ta("Từng nơi được kính gửi, đã có gạch đầu dòng và dấu câu")


@dataclass(frozen=True)
class CuoiVanBan:
    """khoi/cuoi_van_ban.docx: ô 7 and 9b."""

    noi_nhan: tuple[str, ...] = mo_ta("Từng dòng nơi nhận, đã có gạch đầu dòng và dấu câu; dòng Lưu ở cuối")
    quyen_han: tuple[str, ...] = mo_ta("Quyền hạn và chức vụ của người ký, từng dòng, chữ in hoa")
    chuc_danh_khac: tuple[str, ...] = mo_ta("Chức danh khác ghi trên họ tên; rỗng nếu không có")
    ho_ten: str = mo_ta("Họ và tên người ký")


@dataclass(frozen=True)
class DauPhuLuc:
    """khoi/dau_phu_luc.docx: the head of an appendix."""

    ten_phu_luc: str = mo_ta("Tên phụ lục, chữ in hoa")
    kem_theo: RichText = mo_ta("Dòng Kèm theo văn bản, có ngoặc đơn")


def dau_van_ban(co_quan: CoQuan, phat_hanh: PhatHanh, viet_tat: str, ve_viec: str = "") -> DauVanBan:
    """The letterhead of a document of the type abbreviated `viet_tat`; of a công văn, "", with its trích yếu."""
    sizes = the_thuc.CO_CHU[co_quan.the_thuc.co_chu]
    issuer = the_thuc.dong_ten(co_quan.ten, co_quan.ten_hien_thi, sizes["CoQuanBanHanh"], bold=True)
    parent = co_quan.chu_quan
    return DauVanBan(
        co_quan_chu_quan=the_thuc.dong_ten(parent.ten, parent.ten_hien_thi, sizes["CoQuanChuQuan"], bold=False)
        if parent
        else (),
        co_quan_ban_hanh=issuer,
        ke_co_quan=the_thuc.ke_duoi(issuer, sizes["CoQuanBanHanh"], COT_CO_QUAN),
        ke_tieu_ngu=the_thuc.ke_duoi((the_thuc.TIEU_NGU,), sizes["TieuNgu"], the_thuc.RONG_TRANG, factor=1),
        so_ky_hieu=the_thuc.so_ky_hieu(phat_hanh, ky_hieu(co_quan, viet_tat, phat_hanh)),
        ve_viec=(the_thuc.dong_ve_viec(ve_viec),) if ve_viec else (),
        dia_danh_ngay=the_thuc.dia_danh_ngay(
            co_quan.dia_danh, phat_hanh.ngay, sizes["DiaDanhVaNgayThang"], Length(the_thuc.RONG_TRANG - COT_CO_QUAN)
        ),
    )


def ky_hieu(co_quan: CoQuan, viet_tat: str, phat_hanh: PhatHanh | None = None) -> str:
    """`KH-SLĐTBXH`; of a công văn, which has no abbreviation, `SLĐTBXH-VP` with the unit that drafted it."""
    unit = phat_hanh.luu.don_vi_soan_thao if phat_hanh else None
    groups = (viet_tat, co_quan.viet_tat) if viet_tat else (co_quan.viet_tat, unit)
    return "-".join(filter(None, groups))


def kinh_gui(places: tuple[str, ...]) -> KinhGui:
    """The addressees: one on the line itself, several under it with dashes."""
    marks = [";"] * (len(places) - 1) + ["."]
    lines = tuple(f"- {place}{mark}" for place, mark in zip(places, marks, strict=True))
    return KinhGui(len(places) == 1, places[0], lines)


def cuoi_van_ban(co_quan: CoQuan, phat_hanh: PhatHanh, *dau_danh_sach: str) -> CuoiVanBan:
    """Recipients and signature; `dau_danh_sach` stand first among the recipients (`Như trên`, `Như Điều 3`)."""
    person = the_thuc.tim_nguoi_ky(co_quan, phat_hanh.nguoi_ky)
    places = the_thuc.tim_noi_nhan(co_quan, phat_hanh.noi_nhan)
    if dau_danh_sach:
        places = (*dau_danh_sach, *(place for place in places if place not in {*dau_danh_sach, the_thuc.NHU_TREN}))
    return CuoiVanBan(
        noi_nhan=the_thuc.dong_noi_nhan(places, phat_hanh.luu),
        quyen_han=the_thuc.quyen_han(person),
        chuc_danh_khac=(person.chuc_danh_khac,) if person.chuc_danh_khac else (),
        ho_ten=person.ho_ten,
    )


def dau_phu_luc(co_quan: CoQuan, phat_hanh: PhatHanh, viet_tat: str, ten_loai: str, title: str) -> DauPhuLuc:
    """The head of the only appendix of a document, with the line that ties it to its document."""
    number = the_thuc.so_ky_hieu(phat_hanh, ky_hieu(co_quan, viet_tat, phat_hanh))
    return DauPhuLuc(
        ten_phu_luc=title.upper(),
        kem_theo=the_thuc.gop(
            Run(f"(Kèm theo {ten_loai} số"),
            *number.runs,
            Run(" "),
            *the_thuc.ngay_ky(phat_hanh.ngay).runs,
            Run(f" của {co_quan.ten})"),
        ),
    )
