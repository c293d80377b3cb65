"""The base record and the scalar types of the data; each says in Vietnamese what to write when a value is wrong.

Every scalar arrives as the text that stands in the file, so that `1.10` stays a code and `012` a number as written.
"""

import re
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Annotated, Any

from vanban.core.chu import bo_dau, chuan_hoa, ky_tu_cam
from vanban.core.ho_ten import MOST_SYLLABLES, NOT_IN_NAMES
from vanban.core.ma_dinh_danh import PHAI_GHI, la_ma_dinh_danh
from vanban.core.ngay import NgayVanBan, parse_ngay, parse_ngay_van_ban
from vanban.core.record import Record
from vanban.core.record_fields import Convert, Field, Refused
from vanban.core.rich import parse_rich
from vanban.core.so import parse_thap_phan
from vanban.model.bien import tim_bien_la
from vanban.model.hole import Hole

DAI_TEN = 200  # OrganName S200, Nghị định 30/2020/NĐ-CP Phụ lục VI Phần II
DAI_TRICH_YEU = 500  # Subject S500, same place
DAI_DOAN = 5000


class BanGhi(Record):
    """A record of the data; a field that could not be read is a hole."""

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            if name in type(self).model_fields:
                raise Hole(name)
            raise AttributeError(f"{type(self).__name__} has no {name}")


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise Refused("sai-kieu", "một dòng chữ")
    text = chuan_hoa(value)
    if not text:
        raise Refused("bo-trong", "điền nội dung, hoặc bỏ hẳn dòng này nếu không dùng")
    if bad := ky_tu_cam(text):
        raise Refused("ky-tu-cam", f"bỏ ký tự điều khiển U+{ord(bad):04X}; gõ lại đoạn chữ này")
    return text


def _limit(length: int) -> Callable[[Any], str]:
    def check(value: Any) -> str:
        text = _text(value)
        if len(text) > length:
            raise Refused("qua-dai", f"rút gọn còn tối đa {length} ký tự (đang có {len(text)})")
        return text

    return check


def _prose(length: int) -> Callable[[Any], str]:
    def check(value: Any) -> str:
        text = _limit(length)(value)
        try:
            parse_rich(text)
        except ValueError:
            raise Refused("dau-sao-le", r"đóng đủ cặp **đậm** hoặc *nghiêng*; muốn in dấu sao thì viết \*") from None
        if unknown := tim_bien_la(text):
            raise Refused("bien-la", unknown)
        return text

    return check


def _convert(code: str, parse: Callable[[str], Any], required: str) -> Callable[[Any], Any]:
    def check(value: Any) -> Any:
        text = _text(value)
        try:
            return parse(text)
        except ValueError:
            raise Refused(code, required) from None

    return check


def _points(text: str) -> Decimal:
    points = parse_thap_phan(text)
    if points < 0:
        raise ValueError(text)
    return points


def _whole(text: str) -> int:
    if not re.fullmatch(r"\d{1,9}", text):
        raise ValueError(text)
    return int(text)


def _positive(text: str) -> int:
    if not (number := _whole(text)):
        raise ValueError(text)
    return number


def _day_of_month(text: str) -> int:
    if not 1 <= (day := _whole(text)) <= 31:
        raise ValueError(text)
    return day


def _year(text: str) -> int:
    if not re.fullmatch(r"(19|20|21)\d\d", text):
        raise ValueError(text)
    return int(text)


def _yes_no(text: str) -> bool:
    try:
        return {"co": True, "khong": False}[bo_dau(text).lower()]
    except KeyError:
        raise ValueError(text) from None


def _code(text: str) -> str:
    if not re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9._-]{0,39}", text):
        raise ValueError(text)
    return text


def _abbreviation(text: str) -> str:
    if not re.fullmatch(r"[A-ZĐ][A-ZĐa-zđ0-9&]{0,19}", text):
        raise ValueError(text)
    return text


def _name(text: str) -> str:
    """A name as it is printed: the checker of documents must know it again."""
    parts = text.split()
    begun = all(part.lstrip("'’")[:1].isupper() for part in parts)
    if not begun or not 2 <= len(parts) <= MOST_SYLLABLES or text.isupper() or NOT_IN_NAMES.search(text):
        raise ValueError(text)
    return text


def _organ_id(text: str) -> str:
    if not la_ma_dinh_danh(text):
        raise ValueError(text)
    return text


Ten = Annotated[str, Convert(_limit(DAI_TEN))]
Chu = Annotated[str, Convert(_limit(DAI_DOAN))]
Doan = Annotated[str, Convert(_prose(DAI_DOAN))]
TrichYeu = Annotated[str, Convert(_prose(DAI_TRICH_YEU))]
Ma = Annotated[str, Convert(_convert("sai-ma", _code, "một mã gồm chữ không dấu, số, dấu chấm, gạch; tối đa 40 ký tự"))]
VietTat = Annotated[str, Convert(_convert("sai-viet-tat", _abbreviation, "chữ viết tắt, như SLĐTBXH, VP hoặc TCCB"))]
HoTen = Annotated[
    str,
    Convert(
        _convert(
            "sai-ho-ten",
            _name,
            "họ và tên, viết hoa chữ cái đầu của từng âm tiết, như Nguyễn Văn An; "
            f"từ 2 đến {MOST_SYLLABLES} âm tiết, không kèm ngoặc, chữ số",
        )
    ),
]
MaDinhDanh = Annotated[
    str,
    Convert(_convert("sai-ma-dinh-danh", _organ_id, PHAI_GHI)),
]
Diem = Annotated[Decimal, Convert(_convert("sai-so", _points, "một số điểm không âm, như 7,5"))]
SoNguyen = Annotated[int, Convert(_convert("sai-so", _positive, "một số nguyên dương, như 16"))]
NgayTrongThang = Annotated[
    int, Convert(_convert("sai-ngay", _day_of_month, "một ngày trong tháng, từ 1 đến 31, như 17"))
]
Nam = Annotated[int, Convert(_convert("sai-nam", _year, "một năm bốn chữ số, như 2023"))]
Ngay = Annotated[date, Convert(_convert("sai-ngay", parse_ngay, "một ngày có thật, dạng 15/3/2023"))]
NgayPhatHanh = Annotated[
    NgayVanBan,
    Convert(
        _convert("sai-ngay", parse_ngay_van_ban, "15/3/2023, hoặc 3/2023 khi chưa có ngày, hoặc 2023 khi chưa có tháng")
    ),
]
CoKhong = Annotated[bool, Convert(_convert("sai-co-khong", _yes_no, "có hoặc không"))]

MinhHoa = Annotated[
    Chu | None,
    Field(default=None, description="Lời nhắc rằng số liệu trong tệp này chỉ để minh họa, và vì sao"),
]
