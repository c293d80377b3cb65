"""The lines of the body as typed: a paragraph cut at its line breaks, each line with the column it stands in."""

import re
from collections.abc import Sequence

from vanban.core.dataclass import dataclass
from vanban.inspect.content import Paragraph
from vanban.inspect.docview import DocView
from vanban.roles.columns import Columns, Where
from vanban.roles.element import Piece
from vanban.roles.words import Folded, fold

_BREAK = re.compile(r"[\n\f\v]")
_DASHES = "_=*~-"
_FEWEST_DASHES = 3


@dataclass(frozen=True, slots=True)
class Line:
    """A line or a part of one.

    Attributes:
        key: its words in the form for comparing, "" for an empty line and for one that is only a drawn rule.
        new_page: it is the first on a page that was begun on purpose.
        side: on which side of a gap it stands, "" for a whole line.
    """

    piece: Piece
    folded: Folded
    key: str
    where: Where
    new_page: bool = False
    side: str = ""

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
        return self.piece.text

    @property
    def index(self) -> int:
        """The index of its paragraph."""
        return self.piece.paragraph.index

    @property
    def label(self) -> str:
        """The number or sign that Word puts before it."""
        paragraph = self.piece.paragraph
        return paragraph.label if not paragraph.text[: self.piece.start].strip() else ""

    @property
    def boxed(self) -> bool:
        """Whether it stands in a text box."""
        return self.piece.paragraph.place.text_box > 0

    def cut(self, start: int, stop: int | None = None, side: str = "") -> "Line":
        """A part of it, from and to places in `folded`."""
        first = self.piece.start + self._at(start)
        last = self.piece.start + self._at(len(self.folded.text) if stop is None else stop)
        return make_line(self.piece.paragraph, (first, last), self.where, side=side)

    def _at(self, place: int) -> int:
        return self.folded.at(place)


def make_line(
    paragraph: Paragraph,
    stretch: tuple[int, int],
    where: Where,
    *,
    new_page: bool = False,
    side: str = "",
) -> Line:
    """A line of a stretch of a paragraph, without the white space at its ends."""
    start, stop = stretch
    text = paragraph.text[start:stop]
    start += len(text) - len(text.lstrip())
    stop = max(start, stop - (len(text) - len(text.rstrip())))
    marks = _note_marks(paragraph)
    folded = fold(paragraph.text[start:stop], {at - start for at in marks} if marks else ())
    key = folded.key
    return Line(Piece(paragraph, start, stop), folded, "" if _is_rule(key) else key, where, new_page, side)


def _is_rule(words: str) -> bool:
    """Whether a line is only drawn with characters."""
    return not words.strip(_DASHES + " ") and sum(map(words.count, _DASHES)) >= _FEWEST_DASHES


def _note_marks(paragraph: Paragraph) -> list[int]:
    """Where raised figures stand: marks of notes, no words."""
    marks, at = [], 0
    for run in paragraph.runs:
        if run.format.superscript:
            marks += [at + i for i, letter in enumerate(run.text) if letter.isdigit()]
        at += len(run.text)
    return marks


def read_lines(view: DocView) -> tuple[Line, ...]:
    """Every line of the body in reading order, empty ones too."""
    columns = Columns(view.body.tables)
    found: list[Line] = []
    section, broken = 0, False
    for paragraph in view.body.paragraphs:
        where = columns.where(paragraph)
        fresh = paragraph.section != section and view.sections[paragraph.section].kind not in (
            "continuous",
            "nextColumn",
        )
        broken = broken or fresh or paragraph.format.page_break_before
        section = paragraph.section
        for start, stop, after_break in _stretches(paragraph.text):
            broken = broken or after_break
            line = make_line(paragraph, (start, stop), where, new_page=broken)
            found.append(line)
            broken = broken and not line.key
    return tuple(found)


def _stretches(text: str) -> list[tuple[int, int, bool]]:
    """The lines of a text: start, end, and whether a page break stands before it."""
    if text.isprintable() or not _BREAK.search(text):
        return [(0, len(text), False)]
    ends = [match.start() for match in _BREAK.finditer(text)]
    starts = [0, *(end + 1 for end in ends)]
    return [(a, b, a > 0 and text[a - 1] == "\f") for a, b in zip(starts, [*ends, len(text)], strict=True)]


def whole(lines: Sequence[Line]) -> Piece:
    """The stretch of one paragraph that these lines of it take up."""
    return Piece(lines[0].piece.paragraph, lines[0].piece.start, lines[-1].piece.end)
