"""What may stand in a mục, a field of a record that leaves the house: in the register, in a parcel (Phụ lục VI)."""

from collections.abc import Iterator

from vanban.core.chu import ky_tu_cam
from vanban.core.dataclass import dataclass
from vanban.core.finding import Finding, Place
from vanban.core.ma_dinh_danh import PHAI_GHI, la_ma_dinh_danh


@dataclass(frozen=True)
class Muc:
    """A field: where clerks find it (`sổ văn bản đi, cột trich_yeu`)."""

    place: str

    def fault(self, code: str, found: str, required: str) -> Finding:
        """What is wrong with it, and what to write."""
        return Finding(code, Place(self.place), found, required)

    def text(self, text: str, most: int, *, required: bool) -> Iterator[Finding]:
        """The faults of a text of at most so many characters."""
        if required and not text:
            yield self.fault("bo-trong", "để trống", "điền nội dung")
        if len(text) > most:
            yield self.fault("qua-dai", f"{len(text)} ký tự", f"rút gọn còn tối đa {most} ký tự")
        if bad := ky_tu_cam(text):
            found = f"ký tự điều khiển U+{ord(bad):04X}"
            yield self.fault("ky-tu-cam", found, "bỏ ký tự ấy, gõ lại đoạn chữ này")

    def number(self, number: int | None, least: int, most: int) -> Iterator[Finding]:
        """The fault of a number that is out of its bounds; None is no fault."""
        if number is not None and not least <= number <= most:
            yield self.fault("sai-so", str(number), f"một số nguyên từ {least} đến {most}")

    def agency(self, code: str) -> Iterator[Finding]:
        """The fault of a mã định danh; "" is none."""
        if code and not la_ma_dinh_danh(code):
            yield self.fault("sai-ma-dinh-danh", code, PHAI_GHI)
