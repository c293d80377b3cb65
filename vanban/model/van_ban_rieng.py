"""data/<năm>/van_ban/<tên>.yaml: one document a file; `loai` says of which type, and so which keys it has.

A type without a record of its own here has those of `VanBanCoTenLoai`, the common form of Mẫu 1.4.
"""

from collections.abc import Collection, Mapping

from vanban.core.record_fields import Field
from vanban.model.base import BanGhi, Chu, Doan, Ma, MinhHoa, Ten, TrichYeu
from vanban.model.van_ban import CanCu, PhatHanh

_GUI_KEM = (
    "Văn bản gửi kèm, ghi bằng tên: ke_hoach, bao_cao-quy_1, hoặc tên tệp ở van_ban/; số, ngày, trích yếu, số trang "
    "lấy từ sổ văn bản đi"
)
_KET_THUC = (
    "Câu kết thúc, không gõ dấu ./.; bỏ trống thì chương trình viết câu đề nghị tiếp nhận, trừ khi chỉ có lời văn"
)


class VanBanRieng(BanGhi):
    """What every such document has."""

    loai: Ma = Field(description="Loại văn bản: cong_van, phieu_gui, to_trinh, thong_bao hoặc quyet_dinh")
    phat_hanh: PhatHanh = Field(description="Số, ngày, người ký, nơi nhận")
    trich_yeu: TrichYeu = Field(description="Trích yếu, không kèm tên loại; công văn không kèm chữ V/v")
    gui_kem: tuple[Ma, ...] = Field(default=(), description=_GUI_KEM)
    minh_hoa: MinhHoa


class CongVan(VanBanRieng):
    """Công văn (Mẫu 1.5): a letter; without words of its own it sends what is attached."""

    kinh_gui: tuple[Ten, ...] = Field(min_length=1, description="Từng nơi được kính gửi")
    can_cu: tuple[CanCu, ...] = Field(default=(), description="Văn bản được thực hiện, viết ở đầu câu mở đầu")
    noi_dung: tuple[Doan, ...] = Field(
        default=(), description="Từng đoạn, trước danh sách gửi kèm; bỏ trống thì chương trình viết câu gửi văn bản"
    )
    ket_thuc: Doan | None = Field(default=None, description=_KET_THUC)


class PhieuGui(VanBanRieng):
    """Phiếu gửi (Mẫu 1.4): the list of what is sent, returned with a signature."""

    gui_den: tuple[Ten, ...] = Field(min_length=1, description="Từng nơi được gửi đến, cũng đứng đầu Nơi nhận")
    gui_kem: tuple[Ma, ...] = Field(min_length=1, description=_GUI_KEM)


class Muc(BanGhi):
    """A numbered part of a document."""

    tieu_de: Chu = Field(description="Tiêu đề của mục, không ghi số")
    noi_dung: tuple[Doan, ...] = Field(min_length=1, description="Từng đoạn")


class VanBanCoTenLoai(VanBanRieng):
    """A document of Mẫu 1.4, as a thông báo is."""

    can_cu: tuple[CanCu, ...] = Field(default=(), description="Các căn cứ")
    noi_dung: tuple[Doan, ...] = Field(min_length=1, description="Từng đoạn mở đầu")
    muc: tuple[Muc, ...] = Field(default=(), description="Các mục có tiêu đề, chương trình đánh số 1, 2…")
    ket_thuc: Doan = Field(description="Câu kết thúc, không gõ dấu ./.")


class ToTrinh(VanBanCoTenLoai):
    """Tờ trình: asks a higher authority to decide, with drafts of what is to be decided."""

    kinh_gui: tuple[Ten, ...] = Field(min_length=1, description="Từng nơi được kính gửi")
    du_thao: tuple[Ma, ...] = Field(
        default=(), description="Dự thảo trình kèm, ghi bằng tên như gui_kem; không cần có số"
    )


class Dieu(BanGhi):
    """One article."""

    tieu_de: Chu | None = Field(default=None, description="Tiêu đề của điều (nếu có)")
    noi_dung: tuple[Doan, ...] = Field(min_length=1, description="Từng đoạn; đoạn đầu viết liền sau Điều 1.")


class QuyetDinh(VanBanRieng):
    """Quyết định của người đứng đầu (Mẫu 1.2); what is attached is approved by its first article."""

    can_cu: tuple[CanCu, ...] = Field(min_length=1, description="Các căn cứ ban hành")
    dieu: tuple[Dieu, ...] = Field(
        min_length=1, description="Các điều; có gui_kem thì Điều 1 do chương trình viết, ở đây ghi từ Điều 2"
    )


RECORDS: Mapping[str, type[VanBanRieng]] = {
    "cong_van": CongVan,
    "phieu_gui": PhieuGui,
    "to_trinh": ToTrinh,
    "quyet_dinh": QuyetDinh,
}


def record_of(loai: str | None, known: Collection[str], keys: Collection[str]) -> type[VanBanRieng]:
    """The record of a type; for one that is not `known`, the record that these keys fit best."""
    if loai is not None and loai in known:
        return RECORDS.get(loai, VanBanCoTenLoai)
    records: list[type[VanBanRieng]] = [VanBanCoTenLoai, *RECORDS.values()]
    return min(records, key=lambda record: len(set(keys) - set(record.model_fields)))
