"""Vietnamese dates: reading what clerks type, writing what the decree asks for."""

import re
from datetime import date

from vanban.core.dataclass import dataclass

_NGAY = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})")
_THANG = re.compile(r"(\d{1,2})[/.-](\d{4})")
ROOM_FOR_A_PEN = " " * 5


@dataclass(frozen=True)
class NgayVanBan:
    """The date of a document; a draft may know only its year, or its month and year."""

    nam: int
    thang: int | None = None
    ngay: int | None = None

    @property
    def day_du(self) -> date | None:
        """The date when day, month and year are all known."""
        return date(self.nam, self.thang, self.ngay) if self.thang and self.ngay else None


def parse_ngay(text: str) -> date:
    """Read `15/3/2023` (also with `-` or `.`). Raises ValueError when it is no such date."""
    match = _NGAY.fullmatch(text.strip())
    if not match:
        raise ValueError(text)
    day, month, year = map(int, match.groups())
    return date(year, month, day)


def parse_ngay_van_ban(text: str) -> NgayVanBan:
    """Read the date of a document: `15/3/2023`, `3/2023` or `2023`. Raises ValueError otherwise."""
    text = text.strip()
    if re.fullmatch(r"\d{4}", text):
        return NgayVanBan(int(text))
    match = _THANG.fullmatch(text)
    if match:
        month, year = map(int, match.groups())
        return NgayVanBan(date(year, month, 1).year, month)
    day = parse_ngay(text)
    return NgayVanBan(day.year, day.month, day.day)


def ngay_hai_chu_so(day: int) -> str:
    """A day of the month: below 10 it takes a leading 0 (Nghị định 30/2020/NĐ-CP, Phụ lục I Mục II)."""
    return f"{day:02d}"


def thang_theo_nghi_dinh(month: int) -> str:
    """A month: only 1 and 2 take a leading 0 (Nghị định 30/2020/NĐ-CP, Phụ lục I Mục II)."""
    return f"{month:02d}" if month <= 2 else str(month)


def ngay_dai(value: NgayVanBan | date) -> str:
    """`ngày 05 tháng 01 năm 2023`; unknown parts leave five spaces of room for a pen."""
    if isinstance(value, date):
        value = NgayVanBan(value.year, value.month, value.day)
    day = ngay_hai_chu_so(value.ngay) if value.ngay else ROOM_FOR_A_PEN[1:-1]
    month = thang_theo_nghi_dinh(value.thang) if value.thang else ROOM_FOR_A_PEN[1:-1]
    return f"ngày {day} tháng {month} năm {value.nam}"


def ngay_ngan(value: date) -> str:
    """`20/01/2023`, `15/3/2023`: the short form, padded as the long one."""
    return f"{ngay_hai_chu_so(value.day)}/{thang_theo_nghi_dinh(value.month)}/{value.year}"
