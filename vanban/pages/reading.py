"""Bytes of a PDF to its pages as a reader sees them."""

from collections.abc import Iterable, Iterator

import pypdfium2.raw as pdfium

from vanban.core.lengths import Length
from vanban.pages.drawn import DrawingReader
from vanban.pages.frame import Frame
from vanban.pages.grids import grids
from vanban.pages.letters import WordReader
from vanban.pages.opened import OpenPage, each_page, open_pdf
from vanban.pages.page import Line, Page, Pages, Word

MOST_PAGES = 5_000
_SAME_LINE = 0.15  # of the size: a baseline this near is the same
_LONGEST_GAP = 4.0  # of the size: words further apart stand in two columns


class PagesError(Exception):
    """The bytes are not a PDF that can be read; the message is Vietnamese."""


def read_pages(data: bytes) -> Pages:
    """Read a PDF. Raises PagesError, and nothing else, when it is damaged, locked or empty."""
    try:
        with open_pdf(data) as document:
            if not 0 < len(document) <= MOST_PAGES:
                raise PagesError(f"tệp PDF có {len(document)} trang, cần từ 1 đến {MOST_PAGES} trang")
            return Pages(tuple(map(read_page, each_page(document))))
    except PagesError:
        raise
    except Exception as error:  # pdfium tells of damage in many ways; the caller learns one thing
        raise PagesError("không đọc được tệp PDF; tệp hỏng, có mật khẩu hoặc không phải PDF") from error


def read_page(page: OpenPage) -> Page:
    """Read an open page."""
    frame = Frame.of(page.raw)
    words = WordReader(page, frame).read()
    drawn = DrawingReader(page.raw, frame).read()
    strokes = tuple(drawn.strokes)
    return Page(
        number=page.number,
        width=Length(pdfium.FPDF_GetPageWidthF(page.raw)),
        height=Length(pdfium.FPDF_GetPageHeightF(page.raw)),
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
    level = abs(word.baseline - last.baseline) <= _SAME_LINE * size
    return level and last.box.left <= word.box.left <= last.box.right + _LONGEST_GAP * size
