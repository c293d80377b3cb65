"""Page numbers as they are printed: on which page, in which margin, which number."""

import re
from collections.abc import Iterator

from vanban.core.dataclass import dataclass
from vanban.core.lengths import Mm
from vanban.pages.page import Box, Word, around
from vanban.rules.printed import parts, printed
from vanban.rules.rule import Context

_NUMBER = re.compile(r"(?:trang\s+)?[-–—.\s]*(\d{1,4})[-–—.\s]*(?:/\s*\d+)?", re.IGNORECASE)
_SLACK = Mm(1)
_SAME_LINE = 0.4  # of the size


@dataclass(frozen=True, slots=True)
class PrintedNumber:
    """A number alone in the margin above or below the text of a page."""

    page: int
    number: int
    box: Box
    above: bool


def printed_numbers(context: Context) -> tuple[PrintedNumber, ...]:
    """The page numbers of the document, annexes included, in the order of the pages."""
    return context.once(_numbers)


def _numbers(context: Context) -> tuple[PrintedNumber, ...]:
    pages = [page for part in parts(context) for page in range(part.first, part.last + 1)]
    return tuple(number for page in pages for number in _on_page(context, page))


def _on_page(context: Context, page: int) -> Iterator[PrintedNumber]:
    room = printed(context).room(page)
    for words in margin_lines(context, page):
        match = _NUMBER.fullmatch(" ".join(word.text for word in words))
        if match:
            box = around(word.box for word in words)
            yield PrintedNumber(page, int(match[1]), box, above=words[0].baseline <= room.top + _SLACK)


def margin_lines(context: Context, page: int) -> Iterator[tuple[Word, ...]]:
    """What stands in the margins above and below the text of a page and is no part of the text, line by line."""
    room = printed(context).room(page)
    outside = [
        word
        for word in printed(context).strangers(page)
        if word.baseline <= room.top + _SLACK or word.box.top >= room.bottom - _SLACK
    ]
    line: list[Word] = []
    for word in sorted(outside, key=lambda word: word.baseline):
        if line and word.baseline - line[0].baseline > _SAME_LINE * word.size:
            yield _from_left(line)
            line = []
        line.append(word)
    if line:
        yield _from_left(line)


def _from_left(words: list[Word]) -> tuple[Word, ...]:
    return tuple(sorted(words, key=lambda word: word.box.left))
