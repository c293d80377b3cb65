"""The reporting periods and their windows (Nghị định 09/2019/NĐ-CP, Điều 12, as later regulations quote it).

The 9-month window is not the decree's own: it follows Thông tư 06/2025/TT-TTCP Điều 7 and
Quyết định 01/2023/QĐ-UBND Khánh Hòa Điều 4. Every window can be replaced in the data.
"""

from datetime import date
from enum import StrEnum


class Ky(StrEnum):
    """A reporting period that has a report of its own, in the order of the year."""

    QUY_1 = "quy_1"
    SAU_THANG = "6_thang"
    CHIN_THANG = "9_thang"
    NAM = "nam"

    @property
    def thang_cuoi(self) -> int:
        """The month in which the data are closed."""
        return _THANG_CUOI[self]

    @property
    def truoc(self) -> tuple["Ky", ...]:
        """The periods of the same year that end before this one."""
        return _TRONG_NAM[: _TRONG_NAM.index(self)]

    @property
    def ten_bao_cao(self) -> str:
        """The name by which other documents call the report: that of its Word file, without the year."""
        return f"bao_cao-{self.value}"

    @property
    def ke_tiep(self) -> "Ky | None":
        """The period after this one in the same year."""
        return next((ky for ky in Ky if ky.thang_cuoi > self.thang_cuoi), None)

    def ten(self, nam: int) -> str:
        """`quý I năm 2023`, `6 tháng đầu năm 2023`, `9 tháng năm 2023`, `năm 2023`."""
        words = {Ky.QUY_1: "quý I năm", Ky.SAU_THANG: "6 tháng đầu năm", Ky.CHIN_THANG: "9 tháng năm", Ky.NAM: "năm"}
        return f"{words[self]} {nam}"

    def ky_toi(self, nam: int) -> str:
        """What the report plans for: `quý II năm 2023`, `6 tháng cuối năm 2023`, `quý IV năm 2023`, `năm 2024`."""
        words = {Ky.QUY_1: "quý II năm", Ky.SAU_THANG: "6 tháng cuối năm", Ky.CHIN_THANG: "quý IV năm", Ky.NAM: "năm"}
        return f"{words[self]} {nam + (self is Ky.NAM)}"

    def chot_so_lieu(self, nam: int) -> tuple[date, date]:
        """First and last day of the window: 15/12 of the year before to the 14th of the closing month."""
        return date(nam - 1, 12, 15), date(nam, self.thang_cuoi, 14)


_TRONG_NAM = tuple(Ky)
_THANG_CUOI = dict(zip(_TRONG_NAM, (3, 6, 9, 12), strict=True))
