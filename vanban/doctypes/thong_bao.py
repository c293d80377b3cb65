"""What a thông báo shows: its words, its numbered parts, what is sent along."""

from vanban.core.dataclass import dataclass
from vanban.core.lengths import Length
from vanban.core.rich import RichText
from vanban.doctypes import cau_chu, khoi, the_thuc
from vanban.doctypes.context import mo_ta
from vanban.doctypes.muc_van_ban import MucVanBan, cac_can_cu, cac_muc
from vanban.doctypes.van_ban_kem import cac_vien_dan
from vanban.model.dataset import Dataset
from vanban.model.van_ban_rieng import VanBanCoTenLoai

TEN_LOAI, VIET_TAT = "Thông báo", "TB"


@dataclass(frozen=True)
class Context:
    """Everything that templates/thong_bao.docx shows."""

    tieu_de_tep: str = mo_ta("Tên văn bản trong thuộc tính của tệp")
    co_quan: str = mo_ta("Tên cơ quan")
    dau: khoi.DauVanBan = mo_ta("Phần đầu văn bản")
    trich_yeu: str = mo_ta("Trích yếu")
    ke_trich_yeu: Length = mo_ta("Độ dài đường kẻ dưới trích yếu")
    can_cu: tuple[str, ...] = mo_ta("Từng căn cứ, đã có dấu câu")
    noi_dung: tuple[RichText, ...] = mo_ta("Từng đoạn mở đầu")
    muc: tuple[MucVanBan, ...] = mo_ta("Các mục có tiêu đề")
    co_gui_kem: bool = mo_ta("Có văn bản gửi kèm")
    gui_kem: tuple[RichText, ...] = mo_ta("Từng văn bản gửi kèm, đã có dấu câu")
    ket_thuc: RichText = mo_ta("Câu kết thúc, chưa có dấu ./.")
    cuoi: khoi.CuoiVanBan = mo_ta("Nơi nhận và chữ ký")


def build(dataset: Dataset, ten: str) -> Context:
    """The context of the thông báo of a name."""
    notice, agency, values = dataset.van_ban[ten], dataset.co_quan, cau_chu.gia_tri_bien(dataset)
    if not isinstance(notice, VanBanCoTenLoai):
        raise TypeError(ten)
    trich_yeu = cau_chu.tron(notice.trich_yeu, values)
    dong = the_thuc.dong_trich_yeu(trich_yeu)
    return Context(
        tieu_de_tep=f"{TEN_LOAI} {cau_chu.trong_cau(trich_yeu)}",
        co_quan=agency.ten,
        dau=khoi.dau_van_ban(agency, notice.phat_hanh, VIET_TAT),
        trich_yeu=dong,
        ke_trich_yeu=the_thuc.ke_duoi_trich_yeu(dong),
        can_cu=cac_can_cu(dataset, notice.can_cu),
        noi_dung=cau_chu.cac_doan(notice.noi_dung, values),
        muc=cac_muc(dataset, notice.muc),
        co_gui_kem=bool(notice.gui_kem),
        gui_kem=cac_vien_dan(dataset, notice.gui_kem),
        ket_thuc=cau_chu.bo_cham(cau_chu.doan(notice.ket_thuc, values)),
        cuoi=khoi.cuoi_van_ban(agency, notice.phat_hanh),
    )
