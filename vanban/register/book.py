"""The register as the book the decree knows: its columns, its lines (sổ đăng ký văn bản đi, Phụ lục IV)."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from vanban.core.dataclass import dataclass
from vanban.core.ngay import ngay_ngan
from vanban.register.events import TrangThai
from vanban.register.states import KieuThayDoi, VanBanDi

_WORDS = {KieuThayDoi.THAY_THE: "thay thế", KieuThayDoi.DINH_CHINH: "đính chính", KieuThayDoi.THU_HOI: "thu hồi"}


@dataclass(frozen=True)
class Cot:
    """A column: its heading, and its share of the width of the page (the whole has any sum)."""

    tieu_de: str
    rong: int


@dataclass(frozen=True)
class So:
    """One year's book, ready to be set: every line has a text for every column.

    `dau_chuoi` is the number and the hash of the history's last row: on paper, it proves the register of that day.
    """

    tieu_de: str
    co_quan: str
    nam: int
    cot: tuple[Cot, ...]
    dong: tuple[tuple[str, ...], ...]
    dau_chuoi: str


def _type_and_subject(document: VanBanDi) -> str:
    entry = document.entry
    return f"{entry.ten_loai}: {entry.trich_yeu}" if entry else ""


def _recipients(document: VanBanDi) -> str:
    return "; ".join(noi.ten for noi in document.entry.noi_nhan) if document.entry else ""


def _remarks(document: VanBanDi) -> str:
    """What a reader of the book must know: a number that was held or voided, what changed the document."""
    by_state = {TrangThai.HUY_SO: "Hủy số", TrangThai.GIU_SO: "Giữ số"}
    parts = [f"{by_state[document.trang_thai]}: {document.ly_do}"] if document.trang_thai in by_state else []
    parts += changes(document)
    if document.entry and document.entry.ghi_chu:
        parts.append(document.entry.ghi_chu)
    return "; ".join(parts)


def changes(document: VanBanDi) -> list[str]:
    """What changed the document, in the order in which it happened, then what the document itself changed and why."""
    parts = [f"Đã {_WORDS[change.kieu]} bằng {change.so_ky_hieu}" for change in document.bi]
    if change := document.thay_doi:
        parts.append(f"{_WORDS[change.kieu].capitalize()} {change.so_ky_hieu}: {change.ly_do}")
    return parts


def _count(number: int | None) -> str:
    return "" if number is None else f"{number:02d}"


COLUMNS: Mapping[str, tuple[Cot, Callable[[VanBanDi], str]]] = {
    "so_ky_hieu": (Cot("Số, ký hiệu văn bản", 16), lambda document: document.so_ky_hieu),
    "ngay": (Cot("Ngày tháng văn bản", 12), lambda document: ngay_ngan(document.so.ngay)),
    "trich_yeu": (Cot("Tên loại và trích yếu nội dung văn bản", 40), _type_and_subject),
    "nguoi_ky": (Cot("Người ký", 16), lambda document: document.entry.nguoi_ky if document.entry else ""),
    "noi_nhan": (Cot("Nơi nhận văn bản", 28), _recipients),
    "luu": (Cot("Đơn vị, người nhận bản lưu", 16), lambda document: document.entry.luu if document.entry else ""),
    "so_ban": (Cot("Số lượng bản", 8), lambda document: _count(document.entry.so_ban if document.entry else None)),
    "ngay_chuyen": (Cot("Ngày chuyển", 12), lambda _: ""),  # filled in by hand, with the receiver's hand beside it
    "ky_nhan": (Cot("Ký nhận", 12), lambda _: ""),
    "ghi_chu": (Cot("Ghi chú", 18), _remarks),
    "so_trang": (Cot("Số trang", 8), lambda document: _count(document.entry.so_trang if document.entry else None)),
    "trang_thai": (Cot("Trạng thái", 12), lambda document: document.trang_thai.value),
}
DECREE = (
    "so_ky_hieu", "ngay", "trich_yeu", "nguoi_ky", "noi_nhan", "luu", "so_ban", "ngay_chuyen", "ky_nhan", "ghi_chu",
)  # fmt: skip
"""The ten columns of Phụ lục IV, as three programs that follow it have them; the older rule had no 8 and 9."""


def book(
    documents: Iterable[VanBanDi], *, nam: int, co_quan: str, head: tuple[int, str], columns: Sequence[str] = DECREE
) -> So:
    """The book of a year from `Register.entries` and `Register.head`; `columns` are keys of COLUMNS (KeyError)."""
    chosen = [COLUMNS[name] for name in columns]
    lines = tuple(tuple(text(document) for _, text in chosen) for document in documents)
    ending = f"Dòng {head[0]}: {head[1]}"
    return So(f"SỔ ĐĂNG KÝ VĂN BẢN ĐI NĂM {nam}", co_quan, nam, tuple(column for column, _ in chosen), lines, ending)
