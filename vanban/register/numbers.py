"""Numbers: which series a type belongs to, which number comes next, on which date it may stand (Điều 15)."""

import sqlite3
from collections.abc import Mapping
from datetime import date

from vanban.core.dataclass import asdict, dataclass, field
from vanban.core.ngay import ngay_ngan
from vanban.register.errors import RegisterError
from vanban.register.events import Viec

CONG_VAN = "CV"
COMMON = "chung"
_COLUMNS = "id, nam, co_quan, day, so, ngay"
_OUT_OF_ORDER = (Viec.HUY_SO.value, Viec.BI_THU_HOI.value)


@dataclass(frozen=True)
class Scheme:
    """How an agency counts: the agency's abbreviation, and the series of types that do not count in the common one.

    `rieng` gives the series by type (`{"QĐ": "QĐ", "TTr": "trình"}`, công văn is `CV`); with `theo_loai` every type
    has a series of its own.
    """

    co_quan: str
    rieng: Mapping[str, str] = field(default_factory=dict)
    theo_loai: bool = False

    def series(self, loai: str) -> str:
        """The series in which a type counts; `loai` is its abbreviation, "" for a công văn."""
        name = loai or CONG_VAN
        return self.rieng.get(name, name if self.theo_loai else COMMON)


@dataclass(frozen=True)
class SoVanBan:
    """A number that is taken, for good: the `so`-th of the series `day` of the year `nam`; `ngay` is its date."""

    id: int
    nam: int
    co_quan: str
    day: str
    so: int
    ngay: date

    @property
    def hai_chu_so(self) -> str:
        """The number as it is printed: below 10 with a leading 0 (Phụ lục I Mục II)."""
        return f"{self.so:02d}"

    def plain(self) -> dict[str, int | str]:
        """The number as plain values for the history, which proves it."""
        return {**asdict(self), "ngay": self.ngay.isoformat()}


def take(connection: sqlite3.Connection, scheme: Scheme, loai: str, ngay: date, today: date) -> SoVanBan:
    """Take the next number of the series in the year of the date; inside a transaction that wrote nothing yet.

    Raises RegisterError when the date is after today, or before the date of the last number in force.
    """
    day = scheme.series(loai)
    if ngay > today:
        raise RegisterError(
            f"Ngày văn bản {ngay_ngan(ngay)} sau hôm nay {ngay_ngan(today)} theo giờ Việt Nam.",
            "Văn bản chỉ lấy số vào ngày ký hoặc sau đó: sửa ngày văn bản, hoặc chỉnh lại đồng hồ máy.",
        )
    _refuse_disorder(connection, scheme.co_quan, day, ngay)
    query = "SELECT coalesce(max(so), 0) + 1 FROM so_da_cap WHERE nam = ? AND co_quan = ? AND day = ?"
    (number,) = connection.execute(query, (ngay.year, scheme.co_quan, day)).fetchone()
    (key,) = connection.execute("SELECT coalesce(max(id), 0) + 1 FROM so_da_cap").fetchone()
    taken = SoVanBan(key, ngay.year, scheme.co_quan, day, number, ngay)
    values = (taken.id, taken.nam, taken.co_quan, taken.day, taken.so, ngay.isoformat())
    connection.execute(f"INSERT INTO so_da_cap ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?)", values)  # noqa: S608
    return taken


def numbers(connection: sqlite3.Connection, first: int = 0, last: int = 9999) -> tuple[SoVanBan, ...]:
    """Every number of the years from `first` to `last`, by year, agency, series, number."""
    query = f"SELECT {_COLUMNS} FROM so_da_cap WHERE nam BETWEEN ? AND ? ORDER BY nam, co_quan, day, so"  # noqa: S608
    return tuple(_read(row) for row in connection.execute(query, (first, last)))


def number(connection: sqlite3.Connection, key: int) -> SoVanBan | None:
    """The number with this id, if there is one."""
    row = connection.execute(f"SELECT {_COLUMNS} FROM so_da_cap WHERE id = ?", (key,)).fetchone()  # noqa: S608
    return _read(row) if row else None


def _read(row: tuple[int, int, str, str, int, str]) -> SoVanBan:
    return SoVanBan(*row[:5], date.fromisoformat(row[5]))


def _refuse_disorder(connection: sqlite3.Connection, co_quan: str, day: str, ngay: date) -> None:
    """A later number has no earlier date, in one year or across the turn of two: there is no số chèn.

    Numbers that were voided and documents that were withdrawn do not count, or one wrong date would close the series.
    """
    query = """SELECT so, ngay FROM so_da_cap AS n WHERE co_quan = ? AND day = ? AND NOT EXISTS
        (SELECT 1 FROM lich_su WHERE van_ban = n.id AND viec IN (?, ?)) ORDER BY ngay DESC, nam DESC, so DESC LIMIT 1"""
    found = connection.execute(query, (co_quan, day, *_OUT_OF_ORDER)).fetchone()
    if found and ngay < (last := date.fromisoformat(found[1])):
        raise RegisterError(
            f"Ngày văn bản {ngay_ngan(ngay)} trước ngày {ngay_ngan(last)} của số {found[0]:02d} đã cấp gần nhất.",
            "Số văn bản theo thứ tự ngày, không có số chèn: ghi ngày văn bản từ "
            f"{ngay_ngan(last)} trở đi; nếu số {found[0]:02d} ghi sai ngày thì hủy số hoặc thu hồi văn bản ấy trước.",
        )
