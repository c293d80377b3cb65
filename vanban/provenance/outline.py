"""A document as short hashes: of every paragraph's text and look, in order, and of what stands around them.

What programs change when they only save (names of styles, ids, page numbers, widths of columns by a hair) is not in it.
"""

import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import NamedTuple

from vanban.compare.paragraphs import shown, words
from vanban.core.dataclass import dataclass
from vanban.core.lengths import Length
from vanban.inspect.content import Paragraph, Run, Table
from vanban.inspect.docview import Banners, DocView, Drawing, Section, Story
from vanban.inspect.fields import PAGE_NUMBERS
from vanban.inspect.formats import AtLeast, Exactly, LineSpacing, RunFormat
from vanban.provenance.digests import short

_TENTH = 10  # of a millimetre: what counts as the same length


class Mark(NamedTuple):
    """The hashes of one paragraph."""

    text: str
    look: str


@dataclass(frozen=True)
class Outline:
    """The paragraphs that have text, in reading order, and the hash of each thing around them by its name."""

    paragraphs: tuple[Mark, ...]
    around: Mapping[str, str]


def outline(view: DocView, salt: str, pictures: Iterable[str] = ()) -> Outline:
    """The hashes of a document; those with one `salt` can be compared. `pictures` are hashes of its pictures."""
    marks = tuple(Mark(short(salt, words(p)), short(salt, _look(p))) for p in shown(view.body))
    around = {name: short(salt, *pieces) for name, pieces in _around(view)}
    around["hinh"] = short(salt, around["hinh"], *sorted(pictures))
    return Outline(marks, around)


def _look(paragraph: Paragraph) -> str:
    look = paragraph.format
    lengths = [length.twips for length in (look.left, look.right, look.first_line, look.before, look.after)]
    flags = (look.keep_next, look.keep_lines, look.page_break_before, look.borders.visible, look.shading)
    seen = [run for run in paragraph.runs if run.field not in PAGE_NUMBERS and run.text]
    stretches = [(_count(runs), *features) for features, runs in groupby(seen, key=lambda run: _features(run.format))]
    return repr((look.alignment, _spacing(look.line_spacing), paragraph.hidden_text, lengths, flags, stretches))


def _count(runs: Iterator[Run]) -> int:
    return len(unicodedata.normalize("NFC", "".join(run.text for run in runs)))


def _features(look: RunFormat) -> tuple[object, ...]:
    flags = (look.bold, look.italic, look.strike, look.small_caps, look.underlined)
    rest = (look.font, look.size.twips, look.colour, look.highlight, look.shading, look.position, look.spacing.twips)
    return (*flags, *rest)


def _spacing(spacing: LineSpacing) -> str:
    match spacing:
        case Exactly(height) | AtLeast(height):
            return f"{type(spacing).__name__} {height.twips}"
    return f"{spacing.lines:.2f}"


def _around(view: DocView) -> Iterator[tuple[str, Sequence[str]]]:
    yield "trang", [_page(section) for section in view.sections]
    yield "dau-chan-trang", [text for s in view.sections for text in _banners(s)]
    notes = (view.footnotes, view.endnotes)
    yield "chu-thich", [words(paragraph) for story in notes for paragraph in shown(story)]
    yield "bang", [_table(table) for table in view.body.tables]
    yield "hinh", [_drawing(drawing) for drawing in view.body.drawings]


def _page(section: Section) -> str:
    page = section.page
    sizes = (page.width, page.height, page.top, page.bottom, page.left, page.right)
    rest = (section.title_page, section.number_start, section.number_format, section.columns)
    return " ".join(map(str, (*map(_tenths, sizes), *rest)))


def _banners(section: Section) -> Iterator[str]:
    for banners in (section.headers, section.footers):
        for story in _kinds(section, banners):
            numbered = any(True for paragraph in story.paragraphs for _ in paragraph.fields)
            yield "\n".join([str(numbered), *(words(paragraph) for paragraph in shown(story))])


def _kinds(section: Section, banners: Banners) -> Iterator[Story]:
    if section.title_page:
        yield banners.first
    yield banners.default
    if section.even_pages:
        yield banners.even


def _table(table: Table) -> str:
    rows = (f"{len(row.cells)} {row.header} {row.cant_split}" for row in table.rows)
    return f"{table.inside} {table.bordered} {len(table.grid)} {[*rows]}"


def _drawing(drawing: Drawing) -> str:
    return f"{drawing.kind} {drawing.alt_text}"


def _tenths(length: Length) -> int:
    return round(length.mm * _TENTH)
