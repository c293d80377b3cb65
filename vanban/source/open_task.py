"""A task that is not finished, and how a comment tells the clerk about it."""

from vanban.core.dataclass import dataclass
from vanban.core.ngay import ngay_ngan
from vanban.model.ky_bao_cao import Ky
from vanban.model.nhiem_vu import NhiemVu


@dataclass(frozen=True)
class OpenTask:
    """A task, its state so far in words, whether it is due in the period, what was last said of it and when."""

    nhiem_vu: NhiemVu
    trang_thai: str
    qua_han: bool
    den_han: bool
    lan_cuoi: tuple[Ky, str] | None

    def carried_note(self, nam: int) -> str:
        """Where the task comes from: the year `nam` and the deadline it had there."""
        return f"Chuyển từ năm {nam} (hạn cũ {ngay_ngan(self.nhiem_vu.thoi_han)}), {self.trang_thai.lower()}."

    def told_note(self, nam: int) -> str | None:
        """What was last said of the task in the year `nam`, if anything was."""
        if not self.lan_cuoi:
            return None
        ky, words = self.lan_cuoi
        return f"Đã báo cáo {ky.ten(nam)}: {words}"

    def duty_note(self, unit: str) -> str:
        """Who must do it by when; `unit` is the name of the unit that leads."""
        regular = ", việc thường xuyên" if self.nhiem_vu.thuong_xuyen else ""
        return f"{unit} chủ trì, hạn {ngay_ngan(self.nhiem_vu.thoi_han)}{regular}; {self._due()}."

    def _due(self) -> str:
        if self.qua_han:
            return "đã quá hạn từ kỳ trước"
        return "đến hạn trong kỳ này" if self.den_han else "chưa đến hạn trong kỳ này"
