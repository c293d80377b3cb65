"""Text as its letters alone: one normal form, no spaces, the gaps between words kept beside them."""

import re
import unicodedata
from itertools import accumulate

from vanban.core.dataclass import dataclass

_LIGATURES = {0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl", 0xFB03: "ffi", 0xFB04: "ffl", 0xFB05: "st", 0xFB06: "st"}
_AT_LINE_END = {0x02: "-", 0xFFFE: "-", 0x2010: "-", 0x2011: "-"}  # hyphens as a reader of PDF gives them
_UNSEEN = {0xAD: None, 0x200B: None, 0x200C: None, 0x200D: None, 0x2060: None, 0xFEFF: None, 0xFFFC: None}
_SYMBOLS = dict.fromkeys(range(61440, 61696))  # symbol fonts have their own codes
_SAME = {**_LIGATURES, **_AT_LINE_END, **_UNSEEN, **_SYMBOLS}
_RARE = re.compile(f"[{re.escape(''.join(map(chr, _SAME)))}]")
_SPACES = re.compile(r"([\s\x00-\x1f]+)")


@dataclass(frozen=True, slots=True)
class Letters:
    """Letters without spaces; `gaps` are the places that a space stands before, `loose` those of any white space."""

    text: str
    gaps: tuple[int, ...]
    loose: tuple[int, ...]

    def __len__(self) -> int:
        return len(self.text)


def squash(text: str) -> str:
    """The letters alone."""
    return "".join(_SPACES.split(_clean(text))[::2]) if text else ""


def letters(text: str) -> Letters:
    """The letters, and where there was white space before them."""
    parted = _SPACES.split(_clean(text))
    loose = tuple(accumulate(map(len, parted[:-1:2])))
    gaps = (at for at, space in zip(loose, parted[1::2], strict=True) if " " in space or "\u00a0" in space)
    return Letters("".join(parted[::2]), tuple(gaps), loose)


def _clean(text: str) -> str:
    normal = unicodedata.normalize("NFC", text)
    return normal.translate(_SAME) if _RARE.search(normal) else normal
