"""Bytes of a PDF to its pages as a reader sees them."""

import threading
from collections.abc import Iterable, Iterator

import pypdfium2 as pdf
import pypdfium2.raw as pdfium

from vanban.core.lengths import Length
from vanban.pages.drawn import DrawingReader
from vanban.pages.frame import Frame
from vanban.pages.grids import grids
from vanban.pages.letters import WordReader
from vanban.pages.page import Line, Page, Pages, Word

MOST_PAGES = 5_000
_SAME_LINE = 0.15  # of the size: a baseline this near is the same
_LONGEST_GAP = 4.0  # of the size: words further apart stand in two columns
_ONE_AT_A_TIME = threading.Lock()  # pdfium may not be asked by two threads at once


class PagesError(Exception):
    """The bytes are not a PDF that can be read; the message is Vietnamese."""


def read_pages(data: bytes) -> Pages:
    """Read a PDF. Raises PagesError, and nothing else, when it is damaged, locked or empty."""
    try:
        with _ONE_AT_A_TIME:
            return Pages(tuple(_read(data)))
    except PagesError:
        raise
    except Exception as error:  # pdfium tells of damage in many ways; the caller learns one thing
        raise PagesError("không đọc được tệp PDF; tệp hỏng, có mật khẩu hoặc không phải PDF") from error


def _read(data: bytes) -> Iterator[Page]:
    document = pdf.PdfDocument(data)
    try:
        count = len(document)
        if not 0 < count <= MOST_PAGES:
            raise PagesError(f"tệp PDF có {count} trang, cần từ 1 đến {MOST_PAGES} trang")
        for index in range(count):
            page = document[index]
            yield _page(page.raw, index + 1)
            page.close()
    finally:
        document.close()


def _page(page: pdfium.FPDF_PAGE, number: int) -> Page:
    frame = Frame.of(page)
    text = pdfium.FPDFText_LoadPage(page)
    try:
        words = list(WordReader(text, frame).read())
    finally:
        pdfium.FPDFText_ClosePage(text)
    drawn = DrawingReader(page, frame).read()
    strokes = tuple(drawn.strokes)
    return Page(
        number=number,
        width=Length(pdfium.FPDF_GetPageWidthF(page)),
        height=Length(pdfium.FPDF_GetPageHeightF(page)),
        lines=tuple(lines_of(words)),
        strokes=strokes,
        shapes=tuple(drawn.shapes),
        pictures=tuple(drawn.pictures),
        grids=grids(strokes),
    )


def lines_of(words: Iterable[Word]) -> Iterator[Line]:
    """Words put together in lines: each on the baseline of the one before, to its right and not far from it."""
    line: list[Word] = []
    for word in words:
        if line and not _goes_on(line[-1], word):
            yield Line(tuple(line))
            line = []
        line.append(word)
    if line:
        yield Line(tuple(line))


def _goes_on(last: Word, word: Word) -> bool:
    size = max(last.size, word.size, 1.0)
    level = abs(word.baseline - last.baseline) <= size * _SAME_LINE
    return level and last.box.left <= word.box.left <= last.box.right + size * _LONGEST_GAP
