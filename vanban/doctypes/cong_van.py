"""What a công văn shows: its own words, or the sentence that sends what is attached; the list of what is attached."""

from vanban.core.dataclass import dataclass
from vanban.core.rich import RichText, Run, rich
from vanban.doctypes import cau_chu, khoi, the_thuc
from vanban.doctypes.context import mo_ta
from vanban.doctypes.van_ban_kem import cac_vien_dan, van_ban_kem, vien_dan
from vanban.model.dataset import Dataset
from vanban.model.van_ban_rieng import CongVan

TEN_LOAI, VIET_TAT = "Công văn", ""
_NHIEU_NOI = "Quý cơ quan"


@dataclass(frozen=True)
class Context:
    """Everything that templates/cong_van.docx shows."""

    tieu_de_tep: str = mo_ta("Tên văn bản trong thuộc tính của tệp")
    co_quan: str = mo_ta("Tên cơ quan")
    dau: khoi.DauVanBan = mo_ta("Phần đầu văn bản, có trích yếu")
    kinh_gui: khoi.KinhGui = mo_ta("Nơi được kính gửi")
    noi_dung: tuple[RichText, ...] = mo_ta("Từng đoạn, đã có dấu câu")
    gui_kem: tuple[RichText, ...] = mo_ta("Từng văn bản gửi kèm, đã có dấu câu; rỗng khi đã viết trong câu")
    ket_thuc: RichText = mo_ta("Câu kết thúc, chưa có dấu ./.")
    cuoi: khoi.CuoiVanBan = mo_ta("Nơi nhận và chữ ký")


def build(dataset: Dataset, ten: str) -> Context:
    """The context of the công văn of a name."""
    letter, agency = dataset.van_ban[ten], dataset.co_quan
    if not isinstance(letter, CongVan):
        raise TypeError(ten)
    trich_yeu = cau_chu.tron(letter.trich_yeu, cau_chu.gia_tri_bien(dataset))
    paragraphs, listed = _noi_dung(dataset, letter)
    closing = _ket_thuc(dataset, letter)
    if not closing and letter.noi_dung and not listed:
        *paragraphs, closing = paragraphs
    return Context(
        tieu_de_tep=f"{TEN_LOAI} {cau_chu.trong_cau(trich_yeu)}",
        co_quan=agency.ten,
        dau=khoi.dau_van_ban(agency, letter.phat_hanh, VIET_TAT, cau_chu.trong_cau(trich_yeu)),
        kinh_gui=khoi.kinh_gui(letter.kinh_gui),
        noi_dung=tuple(paragraphs),
        gui_kem=listed,
        ket_thuc=cau_chu.bo_cham(closing or rich(f"Trân trọng đề nghị {_noi_nhan(letter)} tiếp nhận")),
        cuoi=khoi.cuoi_van_ban(agency, letter.phat_hanh, the_thuc.NHU_TREN),
    )


def _noi_dung(dataset: Dataset, letter: CongVan) -> tuple[list[RichText], tuple[RichText, ...]]:
    """The paragraphs and the list under them: one document is cited in the sentence that sends it, several under it."""
    values, names = cau_chu.gia_tri_bien(dataset), letter.gui_kem
    if letter.noi_dung:
        first, *rest = cau_chu.cac_doan(letter.noi_dung, values)
        return [_mo_dau(dataset, letter, first), *rest], cac_vien_dan(dataset, names)
    sending = f"{dataset.co_quan.ten} gửi {_noi_nhan(letter)} "
    if len(names) > 1:
        return [_mo_dau(dataset, letter, rich(f"{sending}các văn bản sau:"))], cac_vien_dan(dataset, names)
    cited = (vien_dan(kem, dataset.co_quan.ten) for kem in van_ban_kem(dataset, names))
    return [_mo_dau(dataset, letter, the_thuc.gop(Run(sending), *one.runs, Run("."))) for one in cited], ()


def _mo_dau(dataset: Dataset, letter: CongVan, sentence: RichText) -> RichText:
    """The sentence after the documents that the letter carries out."""
    values, style = cau_chu.gia_tri_bien(dataset), dataset.co_quan.the_thuc.ngay_can_cu
    grounds = [cau_chu.can_cu(item, values, style) for item in letter.can_cu]
    if not grounds:
        return sentence
    joined = "; ".join([grounds[0], *map(cau_chu.trong_cau, grounds[1:])])
    return the_thuc.gop(Run(f"{joined}, "), *sentence.runs)


def _ket_thuc(dataset: Dataset, letter: CongVan) -> RichText:
    return cau_chu.doan(letter.ket_thuc, cau_chu.gia_tri_bien(dataset)) if letter.ket_thuc else RichText(())


def _noi_nhan(letter: CongVan) -> str:
    return letter.kinh_gui[0] if len(letter.kinh_gui) == 1 else _NHIEU_NOI
