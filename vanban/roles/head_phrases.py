"""Single lines of the head of a document by their words. All take the form for comparing."""

import re

from vanban.roles.words import alike, letters

_QUOC_HIEU = "conghoaxahoichunghiavietnam"
_QUOC_HIEU_PARTS = {"conghoaxahoi": "chunghiavietnam", "conghoaxahoichunghia": "vietnam"}
_LONGEST_PART = 60
_SHORTEST_FIRST, _SHORTEST_SECOND = len("conghoaxahoi"), len("vietnam")
_FIRST_LETTER = re.compile(r"[\W\d_]*c")
_BEGINNING = 24  # characters: in most texts they hold eight letters
_TIEU_NGU = "doclaptudohanhphuc"
_ALIKE = 0.82
_LONGEST_DATE = 250
_BLANK = r"[\s\d.…_]{0,60}"
_LONG_DATE = rf"ngày{_BLANK}tháng{_BLANK}năm{_BLANK}"
_SHORT_DATE = r"ngày\s{0,9}[\d…_]{1,9}\s?[/\-.]\s?[\d…_]{1,9}\s?[/\-.]\s?[\d…_]{0,9}"
_PLACE = re.compile(
    rf"(?P<place>[^\d/:;]{{0,70}}?)[,.;]?\s*(?:{_LONG_DATE}|{_SHORT_DATE}|(?<=,)\s*\d+\s*tháng{_BLANK}năm{_BLANK})[.,;]?\s*"
)
_NUMBER = re.compile(r"(?:số\s*[:;.,]|số[\d.…_\s]*/\s*[\w….]|[\d.…_]*\s*/\s*[^\W\d]{1,5}\s*-\s*[^\W\d])")
_SIGNING_TIME = re.compile(r";\s*(?:ngày|\d+\s*/)|(?<!\w)giờ\s*:|\d{1,2}:\d{2}")
_ABOUT = re.compile(r"v\s*/\s*v(?!\w)|về\s+việc(?!\w)")
_STAMPS_OF_HASTE = re.compile(r"(?:hỏa\s+tốc(?:\s+hẹn\s+giờ.*)?|thượng\s+khẩn|khẩn)\s*[.:]?")
_STAMPS_OF_SECRECY = re.compile(r"(?:tuyệt\s+mật|tối\s+mật|mật)\s*[.:]?")
_CIRCULATION = re.compile(r"(?:xem\s+xong\s+trả\s+lại|lưu\s+hành\s+nội\s+bộ|tài\s+liệu\s+thu\s+hồi)\s*[.:]?")
_DRAFT = re.compile(
    r"\W*(?:bản\s+)?dự\s+thảo(?:\s+lần\s+(?:thứ\s+)?\w+|\s+\d+)?\W*|\W*mẫu\s+(?:số\s+)?[\d.]+(?!\w).{0,120}"
)


def is_quoc_hieu(words: str) -> bool:
    """`CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM`, also misspelt."""
    if not 20 <= len(words) <= 80 or words[-1] in ".;,":
        return False
    if not _may_begin_quoc_hieu(words):
        return False
    found = letters(words)
    return alike(found, _QUOC_HIEU) >= _ALIKE and alike(found[:8], _QUOC_HIEU[:8]) >= 0.7


def _may_begin_quoc_hieu(words: str) -> bool:
    """Whether six of the first eight letters are some of `CỘNG HÒA X`, as in all that is like it."""
    first = letters(words[:_BEGINNING])[:8]
    if len(first) < 8:
        first = letters(words)[:8]
    return sum(map(_QUOC_HIEU[:8].__contains__, first)) >= 6


def quoc_hieu_goes_on(first: str, second: str) -> bool:
    """Whether two lines are the two halves of Quốc hiệu."""
    if not (begins_quoc_hieu(first) and _SHORTEST_SECOND <= len(second) <= _LONGEST_PART):
        return False
    return _QUOC_HIEU_PARTS[letters(first)] == letters(second)


def begins_quoc_hieu(words: str) -> bool:
    """Whether a line can be the first half of Quốc hiệu."""
    near = _SHORTEST_FIRST <= len(words) <= _LONGEST_PART
    return near and _FIRST_LETTER.match(words) is not None and letters(words) in _QUOC_HIEU_PARTS


def is_tieu_ngu(words: str) -> bool:
    """`Độc lập - Tự do - Hạnh phúc`, whatever its dashes and spaces."""
    return 14 <= len(words) <= 60 and alike(letters(words), _TIEU_NGU) >= _ALIKE


def is_place_and_date(text: str, typed: str) -> bool:
    """`Lạng Sơn, ngày 05 tháng 3 năm 2023`, also with blanks; `typed` is the same with its capitals."""
    match = _PLACE.fullmatch(text) if len(text) <= _LONGEST_DATE else None
    if match is None or "  " in match["place"].strip():
        return False
    first = typed.strip()[:1]
    return not match["place"].strip() or first.isupper() or not first.isalpha()


def begins_with_day(words: str) -> bool:
    """Whether the place was left on the line above."""
    return words.startswith("ngày")


def is_number(words: str) -> bool:
    """`Số: 35/BC-SNV`, also with a blank or without `Số:`."""
    return _NUMBER.match(words) is not None and not is_signing_time(words)


def is_signing_time(words: str) -> bool:
    """`Số: …; ngày/tháng/năm; giờ: phút: giây`: what a digital signature shows."""
    return _SIGNING_TIME.search(words) is not None


def is_about(words: str) -> bool:
    """`V/v …`."""
    return _ABOUT.match(words) is not None


def is_haste(words: str) -> bool:
    """`HỎA TỐC`, `THƯỢNG KHẨN`, `KHẨN`."""
    return _STAMPS_OF_HASTE.fullmatch(words) is not None


def is_secrecy(words: str) -> bool:
    """`TUYỆT MẬT`, `TỐI MẬT`, `MẬT`."""
    return _STAMPS_OF_SECRECY.fullmatch(words) is not None


def is_circulation(words: str) -> bool:
    """`XEM XONG TRẢ LẠI`, `LƯU HÀNH NỘI BỘ`."""
    return _CIRCULATION.fullmatch(words) is not None


def is_no_part(words: str) -> bool:
    """`DỰ THẢO` and titles of sample forms: marks that are no part of the form."""
    return _DRAFT.fullmatch(words) is not None
