"""The lines of the body as typed: a paragraph cut at its line breaks, each line with the column it stands in."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from vanban.core.remembering import remembered
from vanban.inspect.content import Paragraph
from vanban.inspect.docview import DocView
from vanban.roles.columns import Columns, Where
from vanban.roles.element import Piece
from vanban.roles.words import Folded, fold

_BREAK = re.compile(r"[\n\f\v]")
_DASHES = "_=*~-"
_FEWEST_DASHES = 3
_ON_THE_SAME_PAGE = ("continuous", "nextColumn")


class Line(NamedTuple):
    """A line or a part of one.

    Attributes:
        key: its words in the form for comparing, "" for an empty line and for one that is only a drawn rule.
        new_page: it is the first on a page that was begun on purpose.
        side: on which side of a gap it stands, "" for a whole line.
    """

    paragraph: Paragraph
    start: int
    end: int
    folded: Folded
    key: str
    where: Where
    new_page: bool = False
    side: str = ""

    @property
    def piece(self) -> Piece:
        """The stretch of its paragraph."""
        return Piece(self.paragraph, self.start, self.end)

    @property
    def column(self) -> tuple[int, int]:
        """The column it stands in."""
        return self.where.column

    @property
    def table(self) -> int:
        """The outermost table it stands in."""
        return self.where.table

    @property
    def text(self) -> str:
        """The words as typed."""
        return self.paragraph.text[self.start : self.end]

    @property
    def label(self) -> str:
        """The number or sign that Word puts before it."""
        label = self.paragraph.label
        return label if label and not self.paragraph.text[: self.start].strip() else ""

    @property
    def boxed(self) -> bool:
        """Whether it stands in a text box."""
        return self.paragraph.place.text_box > 0

    def cut(self, start: int, stop: int | None = None, side: str = "") -> "Line":
        """A part of it, from and to places in `folded`."""
        first = self.start + self.folded.at(start)
        last = self.start + self.folded.at(len(self.folded.text) if stop is None else stop)
        return make_line(self.paragraph, first, last, self.where, side=side)


def make_line(
    paragraph: Paragraph, start: int, stop: int, where: Where, *, new_page: bool = False, side: str = ""
) -> Line:
    """A line of a stretch of a paragraph, without the white space at its ends."""
    text = paragraph.text[start:stop]
    first, last, folded, key = _typed(text)
    for run in paragraph.runs:
        if run.format.position == "superscript":
            folded = fold(text[first:last], {at - start - first for at in _note_marks(paragraph)})
            key = _key(folded)
            break
    return Line(paragraph, start + first, start + last, folded, key, where, new_page, side)


@remembered
def _typed(text: str) -> tuple[int, int, Folded, str]:
    """Where the words of a line begin and end in its text, and the two forms that they are compared in."""
    first = len(text) - len(text.lstrip())
    last = max(first, len(text.rstrip()))
    folded = fold(text[first:last])
    return first, last, folded, _key(folded)


def _key(folded: Folded) -> str:
    words = folded.key
    return "" if _is_rule(words) else words


def _is_rule(words: str) -> bool:
    """Whether a line is only drawn with characters."""
    return not words.strip(_DASHES + " ") and sum(map(words.count, _DASHES)) >= _FEWEST_DASHES


def _note_marks(paragraph: Paragraph) -> list[int]:
    """Where raised figures stand: marks of notes, no words."""
    marks: list[int] = []
    at = 0
    for run in paragraph.runs:
        if run.format.position == "superscript":
            marks += [at + i for i, letter in enumerate(run.text) if letter.isdigit()]
        at += len(run.text)
    return marks


def read_lines(view: DocView) -> tuple[Line, ...]:
    """Every line of the body in reading order, empty ones too."""
    columns = Columns(view.body.tables)
    begins_page = [section.kind not in _ON_THE_SAME_PAGE for section in view.sections]
    found: list[Line] = []
    section, broken = 0, False
    for paragraph in view.body.paragraphs:
        where, text = columns.where(paragraph), paragraph.text
        broken = broken or paragraph.format.page_break_before
        if paragraph.section != section:
            section = paragraph.section
            broken = broken or begins_page[section]
        for start, stop, after_break in _stretches(text) if not text.isprintable() else ((0, len(text), False),):
            broken = broken or after_break
            line = make_line(paragraph, start, stop, where, new_page=broken)
            found.append(line)
            broken = broken and not line.key
    return tuple(found)


def _stretches(text: str) -> list[tuple[int, int, bool]]:
    """The lines of a text: start, end, and whether a page break stands before it."""
    ends = [match.start() for match in _BREAK.finditer(text)]
    starts = [0, *(end + 1 for end in ends)]
    return [(a, b, a > 0 and text[a - 1] == "\f") for a, b in zip(starts, [*ends, len(text)], strict=True)]


def whole(lines: Sequence[Line]) -> Piece:
    """The stretch of one paragraph that these lines of it take up."""
    return Piece(lines[0].paragraph, lines[0].start, lines[-1].end)
