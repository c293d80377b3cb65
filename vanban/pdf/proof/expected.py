"""What a printed document must say: its paragraphs in reading order, what its pages repeat, and where it may stand."""

import re
from collections.abc import Iterable, Iterator

from vanban.core.dataclass import dataclass
from vanban.inspect.content import Paragraph
from vanban.inspect.docview import DocView, Story
from vanban.inspect.fields import PAGE_NUMBERS
from vanban.pdf.proof.letters import Letters, letters, squash

_COUNTED = PAGE_NUMBERS | {"PAGEREF", "DATE", "TIME", "CREATEDATE", "SAVEDATE", "PRINTDATE"}
_ANY_NUMBER = r"[0-9ivxlcdmIVXLCDM./:-]{0,12}"


@dataclass(frozen=True, slots=True)
class Piece:
    """One paragraph to be found.

    Attributes:
        label: the number or sign of its list, by letters; another program may print another sign.
        wild: its text as a pattern, when it holds numbers that the printing program works out.
        strays: it may stand out of order on its page: a cell, a text box.
        anywhere: it may stand on any page: a note, a text box.
    """

    text: str
    letters: Letters
    label: str
    wild: re.Pattern[str] | None
    strays: bool
    anywhere: bool
    where: str


@dataclass(frozen=True, slots=True)
class Expected:
    """A document: its pieces, the patterns of its headers and footers, the heading rows that its tables repeat.

    Attributes:
        first_banners: of the banners, those that its first page may show.
    """

    pieces: tuple[Piece, ...]
    banners: tuple[re.Pattern[str], ...]
    first_banners: tuple[re.Pattern[str], ...]
    headings: frozenset[str]
    notes: bool


def expected(view: DocView) -> Expected:
    """What must be printed of a document."""
    stories = (view.body, view.footnotes, view.endnotes)
    pieces = tuple(_piece(paragraph, story) for story in stories for paragraph in story.paragraphs)
    notes = bool(view.footnotes.paragraphs or view.endnotes.paragraphs)
    return Expected(
        tuple(piece for piece in pieces if piece.letters.text or piece.wild),
        _banners(view.stories()),
        _banners(_of_first_page(view)),
        frozenset(filter(None, _headings(view.body))),
        notes,
    )


def _piece(paragraph: Paragraph, story: Story) -> Piece:
    place = paragraph.place
    wild = _pattern([paragraph]) if _is_wild(paragraph) else None
    boxed = bool(place.text_box) or story.part != "body"
    strays = boxed or bool(place.table) or paragraph.format.framed
    return Piece(paragraph.text, letters(paragraph.text), squash(paragraph.label), wild, strays, boxed, str(place))


def _is_wild(paragraph: Paragraph) -> bool:
    return any(run.field in _COUNTED for run in paragraph.runs)


def _pattern(paragraphs: "list[Paragraph] | tuple[Paragraph, ...]") -> re.Pattern[str]:
    parts = [
        _ANY_NUMBER if run.field in _COUNTED else re.escape(squash(run.text))
        for paragraph in paragraphs
        for run in paragraph.runs
    ]
    return re.compile("".join(parts))


def _banners(stories: Iterable[Story]) -> tuple[re.Pattern[str], ...]:
    """The headers and footers that show something, each once."""
    shown = (
        (story.part, _pattern(story.paragraphs))
        for story in stories
        if story.part in ("header", "footer") and any(squash(p.text) or p.fields for p in story.paragraphs)
    )
    return tuple(pattern for _, pattern in dict.fromkeys(shown))


def _of_first_page(view: DocView) -> Iterator[Story]:
    """The headers and footers of the first page: its own, or those of any page."""
    for section in view.sections[:1]:
        for banners in (section.headers, section.footers):
            yield from (banners.first,) if section.title_page else (banners.default, banners.even)


def _headings(story: Story) -> Iterator[str]:
    """The rows at the head of each table that every page of it repeats."""
    for table in story.tables:
        text = ""
        for row in table.rows:
            if not row.header:
                break
            indexes = [index for cell in row.cells for index in cell.paragraphs]
            text += "".join(squash(story.paragraphs[index].text) for index in indexes)
            yield text
