"""Text as its letters alone: one normal form, no spaces, the gaps between words kept beside them."""

import re
import unicodedata

from vanban.core.dataclass import dataclass

_LIGATURES = {0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl", 0xFB03: "ffi", 0xFB04: "ffl", 0xFB05: "st", 0xFB06: "st"}
_AT_LINE_END = {0x02: "-", 0xFFFE: "-", 0x2010: "-", 0x2011: "-"}  # hyphens as a reader of PDF gives them
_UNSEEN = {0xAD: None, 0x200B: None, 0x200C: None, 0x200D: None, 0x2060: None, 0xFEFF: None, 0xFFFC: None}
_SYMBOLS = dict.fromkeys(range(61440, 61696))  # symbol fonts have their own codes
_SAME = {**_LIGATURES, **_AT_LINE_END, **_UNSEEN, **_SYMBOLS}
_SPACES = re.compile(r"[\s\x00-\x1f]+")
_SPACE = re.compile(r"[ \u00a0]")


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
    return _SPACES.sub("", unicodedata.normalize("NFC", text).translate(_SAME))


def letters(text: str) -> Letters:
    """The letters, and where there was white space before them."""
    clean = unicodedata.normalize("NFC", text).translate(_SAME)
    pieces: list[str] = []
    gaps: list[int] = []
    loose: list[int] = []
    end = at = 0
    for space in _SPACES.finditer(clean):
        pieces.append(clean[end : space.start()])
        at += space.start() - end
        end = space.end()
        loose.append(at)
        if _SPACE.search(space[0]):
            gaps.append(at)
    pieces.append(clean[end:])
    return Letters("".join(pieces), tuple(gaps), tuple(loose))
