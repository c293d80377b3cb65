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


class _Typed(NamedTuple):
    """What a line of a text says by itself: where its words begin and end, the two forms that they are compared in."""

    start: int
    end: int
    folded: Folded
    key: str
    after_page_break: bool = False


def make_line(
    paragraph: Paragraph, start: int, stop: int, where: Where, *, new_page: bool = False, side: str = ""
) -> Line:
    """A line of a stretch of a paragraph, without the white space at its ends."""
    text = paragraph.text[start:stop]
    first, last, folded, key, _ = _typed(text)
    if marks := _note_marks(paragraph):
        folded = fold(text[first:last], {at - start - first for at in marks})
        key = _key(folded)
    return Line(paragraph, start + first, start + last, folded, key, where, new_page, side)


def _typed(text: str) -> _Typed:
    first = len(text) - len(text.lstrip())
    last = max(first, len(text.rstrip()))
    folded = fold(text[first:last])
    return _Typed(first, last, folded, _key(folded))


@remembered
def _typed_lines(text: str) -> tuple[_Typed, ...]:
    """The lines of the text of a paragraph."""
    ends = [match.start() for match in _BREAK.finditer(text)]
    starts = [0, *(end + 1 for end in ends)]
    lines = []
    for start, stop in zip(starts, [*ends, len(text)], strict=True):
        first, last, folded, key, _ = _typed(text[start:stop])
        lines.append(_Typed(start + first, start + last, folded, key, start > 0 and text[start - 1] == "\f"))
    return tuple(lines)


def _key(folded: Folded) -> str:
    """The words for comparing, none for a line that is only drawn with characters."""
    words = folded.key
    drawn = not words.strip(_DASHES + " ") and sum(map(words.count, _DASHES)) >= _FEWEST_DASHES
    return "" if drawn else words


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
        where, marks = columns.where(paragraph), _note_marks(paragraph)
        broken = broken or paragraph.format.page_break_before
        if paragraph.section != section:
            section = paragraph.section
            broken = broken or begins_page[section]
        for start, end, folded, key, after_page_break in _typed_lines(paragraph.text):
            broken = broken or after_page_break
            line = Line(paragraph, start, end, folded, key, where, broken)
            found.append(make_line(paragraph, start, end, where, new_page=broken) if marks else line)
            broken = broken and not found[-1].key
    return tuple(found)


def whole(lines: Sequence[Line]) -> Piece:
    """The stretch of one paragraph that these lines of it take up."""
    return Piece(lines[0].paragraph, lines[0].start, lines[-1].end)
