"""What a phiếu gửi shows: to whom it goes, the table of what is sent; the other side signs and returns it."""

from vanban.core.dataclass import dataclass
from vanban.core.lengths import Length
from vanban.core.ngay import ngay_ngan
from vanban.core.rich import RichText, Run
from vanban.core.so import dem
from vanban.doctypes import cau_chu, khoi, the_thuc
from vanban.doctypes.context import mo_ta
from vanban.doctypes.van_ban_kem import VanBanKem, van_ban_kem
from vanban.model.dataset import Dataset
from vanban.model.van_ban_rieng import PhieuGui

TEN_LOAI, VIET_TAT = "Phiếu gửi", "PG"


@dataclass(frozen=True)
class HangGuiKem:
    """A row of the table."""

    so: int = mo_ta("Số thứ tự")
    so_ky_hieu: RichText = mo_ta("Số, ký hiệu; dự thảo thì chừa chỗ ghi số")
    ngay: str = mo_ta("Ngày, tháng, năm; rỗng ở dự thảo")
    ten: str = mo_ta("Tên loại và trích yếu")
    so_trang: str = mo_ta("Số trang theo sổ văn bản đi; rỗng khi chưa có số")
    so_ban: str = mo_ta("Số bản theo sổ văn bản đi; rỗng khi sổ không ghi")


@dataclass(frozen=True)
class Context:
    """Everything that templates/phieu_gui.docx shows."""

    tieu_de_tep: str = mo_ta("Tên văn bản trong thuộc tính của tệp")
    co_quan: str = mo_ta("Tên cơ quan")
    dau: khoi.DauVanBan = mo_ta("Phần đầu văn bản")
    trich_yeu: str = mo_ta("Trích yếu")
    ke_trich_yeu: Length = mo_ta("Độ dài đường kẻ dưới trích yếu")
    gui_den: str = mo_ta("Các nơi được gửi đến, viết trong câu")
    gui_kem: tuple[HangGuiKem, ...] = mo_ta("Từng văn bản gửi")
    cuoi: khoi.CuoiVanBan = mo_ta("Nơi nhận và chữ ký")


def build(dataset: Dataset, ten: str) -> Context:
    """The context of the phiếu gửi of a name."""
    slip, agency = dataset.van_ban[ten], dataset.co_quan
    if not isinstance(slip, PhieuGui):
        raise TypeError(ten)
    trich_yeu = cau_chu.tron(slip.trich_yeu, cau_chu.gia_tri_bien(dataset))
    dong = the_thuc.dong_trich_yeu(trich_yeu)
    return Context(
        tieu_de_tep=f"{TEN_LOAI} {cau_chu.trong_cau(trich_yeu).removeprefix('gửi ')}",
        co_quan=agency.ten,
        dau=khoi.dau_van_ban(agency, slip.phat_hanh, VIET_TAT),
        trich_yeu=dong,
        ke_trich_yeu=the_thuc.ke_duoi_trich_yeu(dong),
        gui_den="; ".join(slip.gui_den),
        gui_kem=tuple(_hang(number, kem) for number, kem in enumerate(van_ban_kem(dataset, slip.gui_kem), 1)),
        cuoi=khoi.cuoi_van_ban(agency, slip.phat_hanh, *slip.gui_den),
    )


def _hang(number: int, kem: VanBanKem) -> HangGuiKem:
    day = kem.ngay.day_du
    return HangGuiKem(
        so=number,
        so_ky_hieu=the_thuc.gop(*_khong_cach(kem.so_ky_hieu)),
        ngay=ngay_ngan(day) if day else "",
        ten=f"{kem.ten_loai} {cau_chu.trong_cau(kem.trich_yeu)}",
        so_trang=dem(kem.so_trang) if kem.so_trang else "",
        so_ban=dem(kem.so_ban) if kem.so_ban else "",
    )


def _khong_cach(so_ky_hieu: RichText) -> tuple[Run, ...]:
    """The runs without the space that parts a number from the word before it; the room for a pen stays."""
    first, *rest = so_ky_hieu.runs
    return (first if first.style else Run(first.text.lstrip()), *rest)
