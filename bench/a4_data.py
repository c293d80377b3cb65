"""The data of the A4 report that engines are compared on, alone, so that a cold process loads nothing else for them."""

import dataclasses
import random

ROWS = (40, 400, 4000)
SECTIONS, BULLETS, LETTERS = 7, 5, 300
SENTENCE = (
    "rà soát, cập nhật, niêm yết thủ tục hành chính thuộc thẩm quyền giải quyết của đơn vị; phối hợp kiểm tra việc thực"
    " hiện nhiệm vụ được giao trong năm và báo cáo kết quả về cơ quan thường trực tổng hợp theo đúng thời gian quy định"
)
COLUMNS = ("stt", "nhiem_vu", "don_vi", "phoi_hop", "thoi_han", "san_pham", "trang_thai", "ghi_chu")
TITLES = ("TT", "Nhiệm vụ", "Chủ trì", "Phối hợp", "Thời hạn", "Sản phẩm", "Trạng thái", "Ghi chú")


@dataclasses.dataclass(frozen=True)
class Phan:
    """A section with its bullets."""

    ten: str
    y: tuple[str, ...]


@dataclasses.dataclass(frozen=True)
class Hang:
    """A row of the appendix."""

    stt: str
    nhiem_vu: str
    don_vi: str
    phoi_hop: str
    thoi_han: str
    san_pham: str
    trang_thai: str
    ghi_chu: str


@dataclasses.dataclass(frozen=True)
class BaoCao:
    """Everything the template shows."""

    co_quan_chu_quan: str
    co_quan: str
    so_ky_hieu: str
    dia_danh_ngay: str
    trich_yeu: str
    phan: tuple[Phan, ...]
    hang: tuple[Hang, ...]
    noi_nhan: tuple[str, ...]
    chuc_vu: str
    nguoi_ky: str


def report(rows: int = ROWS[0]) -> BaoCao:
    """The data with an appendix of so many rows; the same for every run."""
    chance = random.Random(2026)
    phan = tuple(
        Phan(f"{number}. {_text(chance, 60)}", tuple(_text(chance, LETTERS) for _ in range(BULLETS)))
        for number in range(1, SECTIONS + 1)
    )
    noi_nhan = ("Như trên", "Các phòng, đơn vị thuộc Sở", "Trung tâm Phục vụ hành chính công", "Lưu: VT, VP")
    return BaoCao(
        *("UBND TỈNH VĨNH PHÚC", "SỞ NỘI VỤ", "Số: 125/BC-SNV", "Vĩnh Phúc, ngày 20 tháng 11 năm 2026"),
        "Kết quả thực hiện công tác cải cách hành chính năm 2026",
        *(phan, tuple(_row(chance, number) for number in range(1, rows + 1)), noi_nhan),
        *("GIÁM ĐỐC", "Nguyễn Văn An"),
    )


def _row(chance: random.Random, number: int) -> Hang:
    days = f"{chance.randint(1, 28):02}/{chance.randint(1, 12):02}/2026"
    states = ("Hoàn thành", "Đang thực hiện", "Quá hạn", "Chưa đến hạn")
    unit, other = f"Phòng số {chance.randint(1, 30)}", f"Văn phòng {chance.randint(1, 9)}"
    return Hang(
        *(str(number), _text(chance, 60), unit, other, days),
        *(_text(chance, 25), chance.choice(states), _text(chance, 15)),
    )


def _text(chance: random.Random, letters: int) -> str:
    text = ""
    while len(text) < letters:
        text += f" {chance.choice(SENTENCE.split())}"
    return text[1 : letters + 1].strip().capitalize()
