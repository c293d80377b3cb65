"""Single lines of the form by their words: what a reader knows at a glance. All take the form for comparing."""

import re

from vanban.core.chu import bo_dau
from vanban.core.remembering import remembered
from vanban.roles.words import key, letters

_KINH_GUI = re.compile(r"kính\s+(?:gửi|gởi)\s*(?P<sign>[:;.…]|-|$)?")
_NOI_NHAN = re.compile(r"nơi\s+nhận\s*(?:\([^)]*\))?\s*(?:[:;.]|-|$)")
_LUU = re.compile(r"\W*lưu(?!\w)(?:\s*[:;.]|\s+(?:vt|văn thư|hs|hồ sơ)(?!\w))")
_ORDER = re.compile(r"(?:quyết định|quyết nghị|nghị quyết|chỉ thị|ra lệnh)\s*(?::|$)")
_SPACED_OUT = re.compile(r"[\W\d_]*q[\W\d_]*u")  # how an order begins when its letters stand apart
_PHU_LUC = re.compile(
    r"(?:phụ\s+lục|phụ\s+biểu|biểu\s+mẫu|mẫu\s+biểu)(?:\s+số)?(?:\s*(?:[ivxlc]+|\d+[a-z]?|[a-hđ]))?(?!\w)\s*[.:\-]?\s*"
)
_KEM_THEO = re.compile(r"\(?\s*(?:ban\s+hành\s+)?(?:đính\s+)?kèm\s+theo(?!\w)|\(\s*ban\s+hành")
_DRAFTER = re.compile(
    r"(?=.*[(\d])\w{1,6}(?:\s*,\s*\w{1,6})?\s*[.,]?\s*(?:\(\s*\d+\s*(?:b|bản)?\s*\)|\d+\s*(?:b|bản)?)\s*\.?"
)
_ADDRESS = re.compile(r"(?:địa\s+chỉ|trụ\s+sở|đc)\s*:|(?:đt|điện\s+thoại|tel|e-?mail|website|fax)\s*:")
_COPIES = frozenset(map(key, ("SAO Y", "SAO LỤC", "TRÍCH SAO", "BẢN SAO")))
_CAPTION = re.compile(
    r"(?:bảng|biểu|hình|sơ\s+đồ|biểu\s+đồ|đồ\s+thị|ảnh)\s+(?:số\s+)?(?:\d+(?:\.\d+)*|[ivx]+)\s*[.:\-–]"
)
_UNIT_NOTE = re.compile(r"\(?\s*(?:đơn\s+vị(?:\s+tính)?|đvt|nguồn)\s*:")
_IN_BRACKETS = re.compile(r"[(\[].*[)\]]?|.*[)\]]")
DASHES = ("-", "+", "•", "*", "–", "—", "·", "\uf0b7", "o ", "…")


def is_kinh_gui(words: str) -> bool:
    """`Kính gửi:` with or without an addressee; a sentence with these words is not."""
    match = _KINH_GUI.match(words)
    return match is not None and (match["sign"] is not None or (len(words) < 150 and not words.endswith((".", ","))))


def after_kinh_gui(words: str) -> str:
    """The addressee on the same line."""
    match = _KINH_GUI.match(words)
    return words[match.end() :].strip(" :-") if match else ""


@remembered
def noi_nhan_end(text: str) -> int | None:
    """Where `Nơi nhận:` ends at the start of a line; None when the line does not begin with it."""
    match = _NOI_NHAN.match(text)
    return match.end() if match else None


def is_luu(words: str) -> bool:
    """`- Lưu: VT, …`."""
    return _LUU.match(words) is not None


def is_order(words: str) -> bool:
    """`QUYẾT ĐỊNH:` alone on its line."""
    if _ORDER.fullmatch(words) is not None:
        return True
    return _SPACED_OUT.match(words) is not None and letters(words) in {"quyetdinh", "quyetnghi"}


@remembered
def phu_luc_end(text: str) -> int | None:
    """Where `Phụ lục I` ends at the start of a line, sign and spaces after it included; None when it is not there."""
    match = _PHU_LUC.match(text)
    return match.end() if match else None


def is_kem_theo(words: str) -> bool:
    """`(Kèm theo Kế hoạch số …`."""
    return _KEM_THEO.match(words) is not None


def is_drafter(words: str) -> bool:
    """`PL.(300)`: who drafted, how many copies."""
    return _DRAFTER.fullmatch(words) is not None


def is_address(words: str) -> bool:
    """A line of the agency's address, telephone, e-mail."""
    return _ADDRESS.search(words) is not None


def is_copy(words: str) -> bool:
    """`SAO Y`: what stands below belongs to a copy, not to the document."""
    return words in _COPIES


def is_caption(words: str) -> bool:
    """The caption of a table or picture, a note of its unit or source."""
    return _CAPTION.match(words) is not None or _UNIT_NOTE.match(words) is not None


def in_brackets(words: str) -> bool:
    """A line that is one remark in brackets, or a half of one that goes over two lines."""
    return _IN_BRACKETS.fullmatch(words) is not None and (words[0] in "([" or words[-1] in ")]")


def is_placeholder(words: str) -> bool:
    """Dots to be filled in."""
    return bool(words) and not bo_dau(words).strip(" .…_0123456789")


def is_item(words: str, label: str) -> bool:
    """Whether a line is an item of a list with dashes."""
    return words.startswith(DASHES) or (bool(label) and not any(map(str.isalnum, key(label))))
