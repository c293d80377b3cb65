"""Vietnamese text: one normal form, a way to compare, and the nearest right name."""

import re
import unicodedata
from collections.abc import Iterable

_KHOANG_TRANG = re.compile(r"[ \t\r\n]+")
_KHONG_HOP_LE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_HAY_GAP = 0x3000  # letters before this are remembered; a hostile text may hold a million others


class _DauRoi(dict[int, int | None]):
    """Says of each letter whether it is an accent, which goes."""

    def __missing__(self, letter: int) -> int | None:
        kept = None if unicodedata.combining(chr(letter)) else letter
        if letter < _HAY_GAP:
            self[letter] = kept
        return kept


_DAU_ROI = _DauRoi()


def chuan_hoa(text: str) -> str:
    """NFC, every run of white space one space, none at the ends (no-break spaces stay)."""
    composed = unicodedata.normalize("NFC", text)
    if "  " in composed or not composed.isprintable():  # most texts have single spaces, and no break or tab
        composed = _KHOANG_TRANG.sub(" ", composed)
    return composed.strip(" ")


def ky_tu_cam(text: str) -> str | None:
    """The first character that a Word file cannot hold (control, lone surrogate), or None."""
    if text.replace("\n", "").isprintable():  # nearly every text: looked through in a tenth of the time
        return None
    match = _KHONG_HOP_LE.search(text)
    return match.group() if match else None


def bo_dau(text: str) -> str:
    """The text without accents, `đ` as `d`: for comparing and for file names."""
    plain = unicodedata.normalize("NFD", text.replace("đ", "d").replace("Đ", "D"))
    return plain.translate(_DAU_ROI)


def gan_nhat(word: str, known: Iterable[str]) -> str | None:
    """The known word most like `word` (accents and case aside), or None when none is near."""
    import difflib  # most runs have no wrong name

    by_key: dict[str, str] = {}
    for name in known:
        by_key.setdefault(bo_dau(name).lower(), name)
    found = difflib.get_close_matches(bo_dau(word).lower(), by_key, n=1, cutoff=0.6)
    return by_key[found[0]] if found else None
