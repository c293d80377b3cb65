"""The words of a page: letters as the PDF places them, put together where no space and no gap parts them."""

import unicodedata
from collections.abc import Iterator
from ctypes import addressof, byref, c_double, c_float, create_string_buffer, sizeof

import pypdfium2.raw as pdfium

from vanban.core.dataclass import dataclass, field
from vanban.core.lengths import Length
from vanban.pages.frame import Frame
from vanban.pages.page import Word

_NEW_WORD = 0.28  # of the size: letters further apart than this are two words
_SAME_LINE = 0.02  # of the size
_LONGEST_NAME = 128
_HYPHEN = "\x02"  # what pdfium makes of a hyphen at the end of a line
_NO_BREAK = "\u2060\ufeff\u200b\u00ad"  # letters that show nothing


@dataclass(slots=True)
class _Style:
    """The font of one text object."""

    font: str
    scale: float


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

    def __init__(self, text: pdfium.FPDF_TEXTPAGE, frame: Frame) -> None:
        self._text, self._frame = text, frame
        self._styles: dict[int, _Style] = {}

    def read(self) -> Iterator[Word]:
        """Every word in the order of the file."""
        left, right, bottom, top = (c_double() for _ in range(4))
        x, y = c_double(), c_double()
        sides, origin = tuple(map(byref, (left, right, bottom, top))), (byref(x), byref(y))
        word: _Open | None = None
        for index in range(pdfium.FPDFText_CountChars(self._text)):
            letter = chr(pdfium.FPDFText_GetUnicode(self._text, index))
            if letter.isspace() or letter in _NO_BREAK or letter == "\0":
                if word and letter not in _NO_BREAK:
                    yield self._word(word)
                    word = None
                continue
            pdfium.FPDFText_GetCharBox(self._text, index, *sides)
            pdfium.FPDFText_GetCharOrigin(self._text, index, *origin)
            size = pdfium.FPDFText_GetFontSize(self._text, index)
            if word is None or _apart(word, x.value, y.value, size):
                if word:
                    yield self._word(word)
                word = _Open(self._style(index), size, y.value, left.value, bottom.value, right.value, top.value)
            word.add(letter, left.value, bottom.value, right.value, top.value)
        if word:
            yield self._word(word)

    def _word(self, word: _Open) -> Word:
        box = self._frame.box(((word.left, word.bottom), (word.right, word.top)))
        baseline = self._frame.at((word.left, word.baseline))[1]
        text = unicodedata.normalize("NFC", "".join(word.letters).replace(_HYPHEN, "-"))
        return Word(text, box, baseline, word.style.font, Length(round(word.size * word.style.scale, 2)))

    def _style(self, index: int) -> _Style:
        holder = pdfium.FPDFText_GetTextObject(self._text, index)
        key = id(holder) if not holder else addressof(holder.contents)
        if key not in self._styles:
            self._styles[key] = _Style(_font_name(holder), _scale(holder))
        return self._styles[key]


def _apart(word: _Open, x: float, y: float, size: float) -> bool:
    """Whether a letter at this origin begins another word."""
    same = abs(y - word.baseline) <= size * _SAME_LINE
    return not same or not word.right - 2 * size <= x <= word.right + size * _NEW_WORD


def _font_name(holder: pdfium.FPDF_PAGEOBJECT) -> str:
    font = pdfium.FPDFTextObj_GetFont(holder) if holder else None
    if not font:
        return ""
    name = create_string_buffer(_LONGEST_NAME)
    pdfium.FPDFFont_GetBaseFontName(font, name, sizeof(name))
    return name.value.decode("utf-8", "replace").rpartition("+")[2]


def _scale(holder: pdfium.FPDF_PAGEOBJECT) -> float:
    """How much the matrix of a text enlarges its letters."""
    matrix = pdfium.FS_MATRIX()
    if not holder or not pdfium.FPDFPageObj_GetMatrix(holder, byref(matrix)):
        return 1.0
    return float((c_float(matrix.c).value ** 2 + c_float(matrix.d).value ** 2) ** 0.5)
