"""What the kế hoạch shows: the plan, and the assignment table of its appendix."""

from vanban.core.dataclass import dataclass
from vanban.core.lengths import Length
from vanban.core.rich import RichText
from vanban.core.so import viet_phan_tram, viet_so
from vanban.doctypes import cau_chu, khoi, the_thuc
from vanban.doctypes.bang_phan_cong import NhomNhiemVu, bang_phan_cong
from vanban.doctypes.context import mo_ta
from vanban.doctypes.diem import khong_cham, thay_doi_hang, tieu_de_linh_vuc
from vanban.facts.diem import DiemChiSo
from vanban.model.dataset import Dataset
from vanban.model.ky_bao_cao import Ky

TEN_LOAI, VIET_TAT = "Kế hoạch", "KH"


@dataclass(frozen=True)
class MucLinhVuc:
    """One lĩnh vực in part II of the plan."""

    so: int = mo_ta("Số thứ tự")
    tieu_de: str = mo_ta("Tên lĩnh vực và điểm, ví dụ Cải cách tài chính công: 7,5/8,5 điểm")
    co_khong_cham: bool = mo_ta("Lĩnh vực có tiêu chí không chấm")
    khong_cham: str = mo_ta("Ghi chú về tiêu chí không chấm, có ngoặc đơn")
    giai_phap: tuple[RichText, ...] = mo_ta("Từng giải pháp")


@dataclass(frozen=True)
class Khoan:
    """A numbered paragraph of part III."""

    so: int = mo_ta("Số thứ tự của khoản")
    noi_dung: RichText = mo_ta("Nội dung khoản")


@dataclass(frozen=True)
class Context:
    """Everything that templates/ke_hoach.docx shows."""

    tieu_de_tep: str = mo_ta("Tên văn bản trong thuộc tính của tệp")
    dau: khoi.DauVanBan = mo_ta("Phần đầu văn bản")
    trich_yeu: str = mo_ta("Trích yếu")
    ke_trich_yeu: Length = mo_ta("Độ dài đường kẻ dưới trích yếu")
    can_cu: tuple[str, ...] = mo_ta("Từng căn cứ, đã có dấu câu")
    nam: int = mo_ta("Năm của kế hoạch")
    nam_chi_so: int = mo_ta("Năm của Chỉ số đang khắc phục")
    co_quan: str = mo_ta("Tên cơ quan")
    muc_dich: tuple[RichText, ...] = mo_ta("Mục đích, từng đoạn")
    yeu_cau: tuple[RichText, ...] = mo_ta("Yêu cầu, từng đoạn")
    diem: str = mo_ta("Điểm của Chỉ số, ví dụ 79,48/97,5")
    ty_le: str = mo_ta("Tỷ lệ điểm, ví dụ 81,52%")
    xep_hang: str = mo_ta("Thứ hạng, ví dụ 16/20")
    thay_doi_hang: str = mo_ta("So với năm trước, ví dụ (Giảm 06 bậc so với năm 2021); rỗng nếu không có số liệu")
    linh_vuc: tuple[MucLinhVuc, ...] = mo_ta("Các lĩnh vực")
    to_chuc: tuple[Khoan, ...] = mo_ta("Tổ chức thực hiện, từng khoản")
    trich_yeu_trong_cau: str = mo_ta("Trích yếu viết trong câu, chữ đầu không viết hoa")
    cuoi: khoi.CuoiVanBan = mo_ta("Nơi nhận và chữ ký")
    phu_luc: khoi.DauPhuLuc = mo_ta("Đầu phụ lục")
    bang: tuple[NhomNhiemVu, ...] = mo_ta("Bảng phân công, theo lĩnh vực")


def build(dataset: Dataset, _ky: Ky | None = None) -> Context:
    """The context of the plan of one year."""
    plan, agency, score = dataset.ke_hoach, dataset.co_quan, DiemChiSo(dataset.chi_so)
    values = cau_chu.gia_tri_bien(dataset)
    trich_yeu = cau_chu.tron(plan.trich_yeu, values)
    dong = the_thuc.dong_trich_yeu(trich_yeu)
    return Context(
        tieu_de_tep=f"{TEN_LOAI} {cau_chu.trong_cau(trich_yeu)}",
        dau=khoi.dau_van_ban(agency, plan.phat_hanh, VIET_TAT),
        trich_yeu=dong,
        ke_trich_yeu=the_thuc.ke_duoi_trich_yeu(dong),
        can_cu=_can_cu(dataset),
        nam=plan.nam,
        nam_chi_so=dataset.chi_so.nam,
        co_quan=agency.ten,
        muc_dich=cau_chu.cac_doan(plan.muc_dich, values),
        yeu_cau=cau_chu.cac_doan(plan.yeu_cau, values),
        diem=f"{viet_so(score.dat)}/{viet_so(score.toi_da)}",
        ty_le=viet_phan_tram(score.ty_le),
        xep_hang=f"{dataset.chi_so.xep_hang}/{dataset.chi_so.so_don_vi}",
        thay_doi_hang=thay_doi_hang(score),
        linh_vuc=_linh_vuc(dataset, score),
        to_chuc=tuple(Khoan(i, cau_chu.doan(t, values)) for i, t in enumerate(plan.to_chuc_thuc_hien, 1)),
        trich_yeu_trong_cau=cau_chu.trong_cau(trich_yeu),
        cuoi=khoi.cuoi_van_ban(agency, plan.phat_hanh),
        phu_luc=khoi.dau_phu_luc(agency, plan.phat_hanh, VIET_TAT, TEN_LOAI, plan.ten_phu_luc),
        bang=bang_phan_cong(dataset, score),
    )


def _can_cu(dataset: Dataset) -> tuple[str, ...]:
    plan, values = dataset.ke_hoach, cau_chu.gia_tri_bien(dataset)
    style = dataset.co_quan.the_thuc.ngay_can_cu
    last = plan.dau_ket_can_cu.dau if plan.dau_ket_can_cu else "."
    return cau_chu.noi_can_cu((cau_chu.can_cu(item, values, style) for item in plan.can_cu), last)


def _linh_vuc(dataset: Dataset, score: DiemChiSo) -> tuple[MucLinhVuc, ...]:
    points = {lv.linh_vuc.id: lv for lv in score.linh_vuc}
    values = cau_chu.gia_tri_bien(dataset)
    return tuple(
        MucLinhVuc(
            so=number,
            tieu_de=tieu_de_linh_vuc(muc, points[muc.linh_vuc]),
            co_khong_cham=bool(points[muc.linh_vuc].khong_cham),
            khong_cham=khong_cham(points[muc.linh_vuc].khong_cham),
            giai_phap=cau_chu.cac_doan((gp.noi_dung for gp in muc.giai_phap), values),
        )
        for number, muc in enumerate(dataset.ke_hoach.noi_dung, 1)
    )
