"""What a tờ trình shows: whom it asks, why, its numbered parts, the drafts and documents it submits."""

from vanban.core.dataclass import dataclass
from vanban.core.lengths import Length
from vanban.core.rich import RichText, rich
from vanban.doctypes import cau_chu, khoi, the_thuc
from vanban.doctypes.context import mo_ta
from vanban.doctypes.muc_van_ban import MucVanBan, cac_can_cu, cac_muc
from vanban.doctypes.the_van_ban import the_van_ban
from vanban.doctypes.van_ban_kem import van_ban_kem, vien_dan
from vanban.model.dataset import Dataset
from vanban.model.van_ban_rieng import ToTrinh

TEN_LOAI, VIET_TAT = "Tờ trình", "TTr"


@dataclass(frozen=True)
class Context:
    """Everything that templates/to_trinh.docx shows."""

    tieu_de_tep: str = mo_ta("Tên văn bản trong thuộc tính của tệp")
    co_quan: str = mo_ta("Tên cơ quan")
    dau: khoi.DauVanBan = mo_ta("Phần đầu văn bản")
    trich_yeu: str = mo_ta("Trích yếu")
    ke_trich_yeu: Length = mo_ta("Độ dài đường kẻ dưới trích yếu")
    kinh_gui: khoi.KinhGui = mo_ta("Nơi được kính gửi")
    can_cu: tuple[str, ...] = mo_ta("Từng căn cứ, đã có dấu câu")
    noi_dung: tuple[RichText, ...] = mo_ta("Từng đoạn mở đầu")
    muc: tuple[MucVanBan, ...] = mo_ta("Các mục có tiêu đề")
    co_ho_so: bool = mo_ta("Có hồ sơ trình kèm")
    ho_so: tuple[RichText, ...] = mo_ta("Từng dự thảo, văn bản trình kèm, đã có dấu câu")
    ket_thuc: RichText = mo_ta("Câu kết thúc, chưa có dấu ./.")
    cuoi: khoi.CuoiVanBan = mo_ta("Nơi nhận và chữ ký")


def build(dataset: Dataset, ten: str) -> Context:
    """The context of the tờ trình of a name."""
    paper, agency, values = dataset.van_ban[ten], dataset.co_quan, cau_chu.gia_tri_bien(dataset)
    if not isinstance(paper, ToTrinh):
        raise TypeError(ten)
    trich_yeu = cau_chu.tron(paper.trich_yeu, values)
    dong, submitted = the_thuc.dong_trich_yeu(trich_yeu), _ho_so(dataset, paper)
    return Context(
        tieu_de_tep=f"{TEN_LOAI} {cau_chu.trong_cau(trich_yeu)}",
        co_quan=agency.ten,
        dau=khoi.dau_van_ban(agency, paper.phat_hanh, VIET_TAT),
        trich_yeu=dong,
        ke_trich_yeu=the_thuc.ke_duoi_trich_yeu(dong),
        kinh_gui=khoi.kinh_gui(paper.kinh_gui),
        can_cu=cac_can_cu(dataset, paper.can_cu),
        noi_dung=cau_chu.cac_doan(paper.noi_dung, values),
        muc=cac_muc(dataset, paper.muc),
        co_ho_so=bool(submitted),
        ho_so=submitted,
        ket_thuc=cau_chu.bo_cham(cau_chu.doan(paper.ket_thuc, values)),
        cuoi=khoi.cuoi_van_ban(agency, paper.phat_hanh, the_thuc.NHU_TREN),
    )


def _ho_so(dataset: Dataset, paper: ToTrinh) -> tuple[RichText, ...]:
    drafts = (the_van_ban(dataset, name) for name in paper.du_thao)
    lines = [rich(f"Dự thảo {the.doc.ten_loai} {cau_chu.trong_cau(the.trich_yeu)}") for the in drafts]
    lines += [vien_dan(kem, dataset.co_quan.ten) for kem in van_ban_kem(dataset, paper.gui_kem)]
    return (*(line + ";" for line in lines[:-1]), *(line + "." for line in lines[-1:]))
