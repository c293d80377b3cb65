"""The words of a page: letters as the PDF places them, put together where no space and no gap parts them."""

import re
import unicodedata
from collections.abc import Iterator
from ctypes import CFUNCTYPE, addressof, byref, c_double, c_int, c_void_p, cast, create_string_buffer, sizeof

import pypdfium2.raw as pdfium

from vanban.core.dataclass import dataclass, field
from vanban.core.lengths import Length
from vanban.pages.frame import Frame
from vanban.pages.opened import OpenPage
from vanban.pages.page import Word

_NEW_WORD = 0.28  # of the size: letters further apart than this are two words
_SAME_LINE = 0.02  # of the size
_LONGEST_NAME = 128
_HYPHEN = "\x02"  # what pdfium makes of a hyphen at the end of a line
_HYPHEN_IN_TEXT = "\ufffe"  # the same where it gives letters many at once
_NO_BREAK = "\u2060\ufeff\u200b\u00ad"  # letters that show nothing
_UNSEEN = re.compile(f"[{_NO_BREAK}]")
_STRETCH = re.compile(r"[^\s\0]+")
_text_object = CFUNCTYPE(c_void_p, c_void_p, c_int)(  # its address alone: asked for every word
    cast(pdfium.FPDFText_GetTextObject, c_void_p).value or 0
)


@dataclass(slots=True)
class _Style:
    """What the letters of one text object have in common; `baseline` None where each may have another.

    `shown` is their size on paper: `size` in the file, enlarged by `scale`.
    """

    font: str
    scale: float
    size: float
    shown: Length
    baseline: float | None


@dataclass(slots=True)
class _Open:
    """A word that is being put together."""

    style: _Style
    size: float
    baseline: float
    left: float
    bottom: float
    right: float
    top: float
    letters: list[str] = field(default_factory=list)

    def add(self, letter: str, left: float, bottom: float, right: float, top: float) -> None:
        """One more letter."""
        self.letters.append(letter)
        self.left, self.right = min(self.left, left), max(self.right, right)
        self.bottom, self.top = min(self.bottom, bottom), max(self.top, top)


class WordReader:
    """Reads the words of one open page."""

    def __init__(self, page: OpenPage, frame: Frame) -> None:
        self._page, self._text, self._frame = page, page.text, frame
        self._styles: dict[int, _Style] = {}
        self._fonts: dict[int, str] = {}
        self._left, self._right, self._bottom, self._top, self._x, self._y = (c_double() for _ in range(6))
        self._sides = tuple(map(byref, (self._left, self._right, self._bottom, self._top)))
        self._rectangle = tuple(map(byref, (self._left, self._top, self._right, self._bottom)))
        self._origin = byref(self._x), byref(self._y)

    def read(self) -> Iterator[Word]:
        """Every word in the order of the file."""
        letters = self._letters()
        for stretch in _STRETCH.finditer(letters):
            word = None if _UNSEEN.search(stretch[0]) else self._whole(stretch[0], stretch.start())
            if word is not None:
                yield word
            else:
                yield from self._by_letter(letters, stretch.start(), stretch.end())

    def _letters(self) -> str:
        """The letters of the page, one for each that pdfium counts."""
        found = self._page.shown.replace(_HYPHEN_IN_TEXT, _HYPHEN)
        if len(found) == self._page.count:
            return found
        return "".join(chr(pdfium.FPDFText_GetUnicode(self._text, index)) for index in range(self._page.count))

    def _whole(self, text: str, start: int) -> Word | None:
        """A stretch of letters as one word; None when more than one text object shows it."""
        if pdfium.FPDFText_CountRects(self._text, start, len(text)) != 1:
            return None
        pdfium.FPDFText_GetRect(self._text, 0, *self._rectangle)
        style = self._style(start)
        baseline = self._baseline(start) if style.baseline is None else style.baseline
        box = (self._left.value, self._bottom.value, self._right.value, self._top.value)
        return self._word(text, style, style.size, baseline, box)

    def _baseline(self, index: int) -> float:
        pdfium.FPDFText_GetCharOrigin(self._text, index, *self._origin)
        return float(self._y.value)

    def _by_letter(self, letters: str, start: int, stop: int) -> Iterator[Word]:
        """The words in a stretch of letters, which may stand on several lines or far apart."""
        word: _Open | None = None
        for index in range(start, stop):
            if letters[index] in _NO_BREAK:
                continue
            pdfium.FPDFText_GetCharBox(self._text, index, *self._sides)
            pdfium.FPDFText_GetCharOrigin(self._text, index, *self._origin)
            size = pdfium.FPDFText_GetFontSize(self._text, index)
            box = (self._left.value, self._bottom.value, self._right.value, self._top.value)
            if word is None or _apart(word, self._x.value, self._y.value, size):
                if word:
                    yield self._closed(word)
                word = _Open(self._style(index), size, self._y.value, *box)
            word.add(letters[index], *box)
        if word:
            yield self._closed(word)

    def _word(
        self, text: str, style: _Style, size: float, baseline: float, sides: tuple[float, float, float, float]
    ) -> Word:
        """A word of the letters between these sides: left, bottom, right, top."""
        down = self._frame.at((sides[0], baseline))[1]
        letters = unicodedata.normalize("NFC", text).replace(_HYPHEN, "-")
        shown = style.shown if size == style.size else _on_paper(size, style.scale)
        return Word(letters, self._frame.around(*sides), down, style.font, shown)

    def _closed(self, word: _Open) -> Word:
        sides = (word.left, word.bottom, word.right, word.top)
        return self._word("".join(word.letters), word.style, word.size, word.baseline, sides)

    def _style(self, index: int) -> _Style:
        address = _text_object(self._text, index) or 0
        style = self._styles.get(address)
        if style is None:
            holder = pdfium.FPDFText_GetTextObject(self._text, index)
            size = pdfium.FPDFText_GetFontSize(self._text, index)
            scale, level = _scale(holder)
            baseline = self._baseline(index) if level else None
            style = _Style(self._font(holder), scale, size, _on_paper(size, scale), baseline)
            self._styles[address] = style
        return style

    def _font(self, holder: pdfium.FPDF_PAGEOBJECT) -> str:
        font = pdfium.FPDFTextObj_GetFont(holder) if holder else None
        key = addressof(font.contents) if font else 0
        if key not in self._fonts:
            self._fonts[key] = _font_name(font) if font else ""
        return self._fonts[key]


def _on_paper(size: float, scale: float) -> Length:
    return Length(round(size * scale, 2))


def _apart(word: _Open, x: float, y: float, size: float) -> bool:
    """Whether a letter at this origin begins another word."""
    same = abs(y - word.baseline) <= size * _SAME_LINE
    return not same or not word.right - 2 * size <= x <= word.right + size * _NEW_WORD


def _font_name(font: pdfium.FPDF_FONT) -> str:
    name = create_string_buffer(_LONGEST_NAME)
    pdfium.FPDFFont_GetBaseFontName(font, name, sizeof(name))
    return name.value.decode("utf-8", "replace").rpartition("+")[2]


def _scale(holder: pdfium.FPDF_PAGEOBJECT) -> tuple[float, bool]:
    """How much the matrix of a text enlarges its letters, and whether they all stand on one level."""
    matrix = pdfium.FS_MATRIX()
    if not holder or not pdfium.FPDFPageObj_GetMatrix(holder, byref(matrix)):
        return 1.0, False
    return float((matrix.c**2 + matrix.d**2) ** 0.5), matrix.b == 0
