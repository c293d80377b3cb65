"""A document as short hashes: of every paragraph's text and look, in order, and of what stands around them.

What programs change when they only save (names of styles, ids, page numbers, widths of columns by a hair) is not in it.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from vanban.compare.paragraphs import shown, words
from vanban.core.dataclass import dataclass
from vanban.core.lengths import Length
from vanban.inspect.content import Table
from vanban.inspect.docview import Banners, DocView, Drawing, Section, Story
from vanban.provenance.digests import Salted, short
from vanban.provenance.looks import seen

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
    salted = Salted(salt)
    marks = tuple([Mark(salted.short(text), salted.short(look)) for text, look in seen(view.body.paragraphs)])
    around = {name: short(salt, *pieces) for name, pieces in _around(view)}
    around["hinh"] = short(salt, around["hinh"], *sorted(pictures))
    return Outline(marks, around)


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
