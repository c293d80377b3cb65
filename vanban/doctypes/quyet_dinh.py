"""What a quyết định of the head shows (Mẫu 1.2): authority, grounds, articles; what is attached stands in Điều 1."""

from collections.abc import Iterator

from vanban.core.dataclass import dataclass, replace
from vanban.core.lengths import Length
from vanban.core.rich import RichText, Run
from vanban.doctypes import cau_chu, khoi, the_thuc
from vanban.doctypes.context import mo_ta
from vanban.doctypes.muc_van_ban import cac_can_cu
from vanban.doctypes.van_ban_kem import van_ban_kem, vien_dan
from vanban.model.co_quan import CoQuan, NguoiKy
from vanban.model.dataset import Dataset
from vanban.model.van_ban_rieng import QuyetDinh

TEN_LOAI, VIET_TAT = "Quyết định", "QĐ"


@dataclass(frozen=True)
class DieuVanBan:
    """One article."""

    ten: str = mo_ta("Điều 1. và tiêu đề (nếu có)")
    co_tieu_de: bool = mo_ta("Điều có tiêu đề: mọi đoạn viết ở dưới")
    viet_lien: RichText = mo_ta("Đoạn viết liền sau Điều 1.; rỗng khi điều có tiêu đề")
    noi_dung: tuple[RichText, ...] = mo_ta("Từng đoạn ở dưới")


@dataclass(frozen=True)
class Context:
    """Everything that templates/quyet_dinh.docx shows."""

    tieu_de_tep: str = mo_ta("Tên văn bản trong thuộc tính của tệp")
    co_quan: str = mo_ta("Tên cơ quan")
    dau: khoi.DauVanBan = mo_ta("Phần đầu văn bản")
    trich_yeu: str = mo_ta("Trích yếu")
    ke_trich_yeu: Length = mo_ta("Độ dài đường kẻ dưới trích yếu")
    tham_quyen: str = mo_ta("Thẩm quyền ban hành, chữ in hoa")
    can_cu: tuple[str, ...] = mo_ta("Từng căn cứ, đã có dấu câu")
    dieu: tuple[DieuVanBan, ...] = mo_ta("Các điều; đoạn cuối đã có dấu ./.")
    cuoi: khoi.CuoiVanBan = mo_ta("Nơi nhận và chữ ký")


def build(dataset: Dataset, ten: str) -> Context:
    """The context of the quyết định of a name."""
    decision, agency = dataset.van_ban[ten], dataset.co_quan
    if not isinstance(decision, QuyetDinh):
        raise TypeError(ten)
    trich_yeu = cau_chu.tron(decision.trich_yeu, cau_chu.gia_tri_bien(dataset))
    dong, articles = the_thuc.dong_trich_yeu(trich_yeu), tuple(_cac_dieu(dataset, decision))
    return Context(
        tieu_de_tep=f"{TEN_LOAI} {cau_chu.trong_cau(trich_yeu)}",
        co_quan=agency.ten,
        dau=khoi.dau_van_ban(agency, decision.phat_hanh, VIET_TAT),
        trich_yeu=dong,
        ke_trich_yeu=the_thuc.ke_duoi_trich_yeu(dong),
        tham_quyen=tham_quyen(agency, the_thuc.tim_nguoi_ky(agency, decision.phat_hanh.nguoi_ky)),
        can_cu=cac_can_cu(dataset, decision.can_cu),
        dieu=(*articles[:-1], _ket_thuc(articles[-1])),
        cuoi=khoi.cuoi_van_ban(agency, decision.phat_hanh, f"Như Điều {len(articles)}"),
    )


def tham_quyen(co_quan: CoQuan, nguoi_ky: NguoiKy) -> str:
    """`GIÁM ĐỐC SỞ NỘI VỤ`, whoever signs for the head; the collective that a signatory signs for, by itself."""
    first = nguoi_ky.quyen_han[0] if nguoi_ky.quyen_han else None
    if first and first.hinh_thuc == "TM.":
        return first.cho.upper()
    line = f"{first.cho if first else nguoi_ky.chuc_vu} {co_quan.ten}".upper()
    return the_thuc.dong_trich_yeu(line)


def _cac_dieu(dataset: Dataset, decision: QuyetDinh) -> Iterator[DieuVanBan]:
    values, number = cau_chu.gia_tri_bien(dataset), 1
    if decision.gui_kem:
        yield DieuVanBan("Điều 1.", co_tieu_de=False, viet_lien=_phe_duyet(dataset, decision), noi_dung=())
        number = 2
    for so, article in enumerate(decision.dieu, number):
        paragraphs = cau_chu.cac_doan(article.noi_dung, values)
        if article.tieu_de:
            yield DieuVanBan(f"Điều {so}. {article.tieu_de}", True, RichText(()), paragraphs)  # noqa: FBT003
        else:
            yield DieuVanBan(f"Điều {so}.", False, paragraphs[0], paragraphs[1:])  # noqa: FBT003


def _phe_duyet(dataset: Dataset, decision: QuyetDinh) -> RichText:
    cited = [vien_dan(kem, dataset.co_quan.ten, so_luong=False) for kem in van_ban_kem(dataset, decision.gui_kem)]
    runs = [run for one in cited[:1] for run in one.runs]
    runs += [run for one in cited[1:] for run in (Run("; "), *one.runs)]
    return the_thuc.gop(Run("Phê duyệt "), *runs, Run(", kèm theo Quyết định này."))


def _ket_thuc(article: DieuVanBan) -> DieuVanBan:
    """The last article, ended with `./.`."""
    if article.noi_dung:
        *before, last = article.noi_dung
        return replace(article, noi_dung=(*before, cau_chu.bo_cham(last) + "./."))
    return replace(article, viet_lien=cau_chu.bo_cham(article.viet_lien) + "./.")
