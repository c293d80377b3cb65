"""The types of document that Nghị định 30 names, by their words (Phụ lục III, and thư công without abbreviation)."""

import re

from vanban.core.remembering import remembered
from vanban.roles.words import key

CONG_VAN = "CV"
_NAMES = {
    "NQ": "nghị quyết", "QĐ": "quyết định", "CT": "chỉ thị", "QC": "quy chế", "QyĐ": "quy định", "TC": "thông cáo",
    "TB": "thông báo", "HD": "hướng dẫn", "CTr": "chương trình", "KH": "kế hoạch", "PA": "phương án", "ĐA": "đề án",
    "DA": "dự án", "BC": "báo cáo", "BB": "biên bản", "TTr": "tờ trình", "HĐ": "hợp đồng", "CĐ": "công điện",
    "BGN": "bản ghi nhớ", "BTT": "bản thỏa thuận", "GUQ": "giấy ủy quyền", "GM": "giấy mời", "GGT": "giấy giới thiệu",
    "GNP": "giấy nghỉ phép", "PG": "phiếu gửi", "PC": "phiếu chuyển", "PB": "phiếu báo",
}  # fmt: skip
_WITHOUT_ABBREVIATION = ("thư công", "tên loại văn bản")
TYPES = {**{key(name): short for short, name in _NAMES.items()}, **{key(name): "" for name in _WITHOUT_ABBREVIATION}}
ABBREVIATIONS = frozenset(_NAMES)
_CLOSED_UP = {name.replace(" ", ""): short for name, short in TYPES.items()}
_SIGNS_AROUND = " :.*\"“”'"
_START = re.compile(
    r"\s*(?:" + "|".join(sorted((n.replace(" ", r"\s+") for n in TYPES), key=len, reverse=True)) + r")\b"
)
_SYMBOL = re.compile(r"/\s*([A-ZĐa-zđ]+)\s*-")


@remembered
def type_of(words: str) -> str | None:
    """The abbreviation of the type that a line is, spaced out or not; None when it is no type's name."""
    return _CLOSED_UP.get(words.strip(_SIGNS_AROUND).replace(" ", ""))


@remembered
def type_at_start(text: str) -> tuple[str, int] | None:
    """The type that a folded text begins with, and where its name ends."""
    match = _START.match(text)
    return (TYPES[key(match.group())], match.end()) if match else None


def type_in_symbol(number: str) -> str | None:
    """The type in `Số: 35/BC-SNV`, CV for another group there (`12/SNV-CCHC`), None without groups."""
    match = _SYMBOL.search(number)
    if match is None:
        return None
    return match[1] if match[1] in ABBREVIATIONS else CONG_VAN
