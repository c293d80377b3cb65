"""The sections of a document: their paper and margins, and the headers and footers their pages show."""

from collections.abc import Iterator, Mapping, Sequence

from vanban.core.lengths import Length, Twips
from vanban.inspect.content import Part
from vanban.inspect.docview import Banners, Page, Section, Story
from vanban.inspect.flow import PARAGRAPH, section_ends, shown
from vanban.inspect.markup import Element, R, child, length, on_off, value, whole
from vanban.inspect.means import MOST_BANNERS, Means
from vanban.inspect.package import Package
from vanban.inspect.relationships import DOCUMENT, Relationship, relationships
from vanban.inspect.settings import Settings
from vanban.inspect.stories import StoryReader
from vanban.inspect.text import W

_PAPER = {"w": Twips(12_240), "h": Twips(15_840)}  # Letter, which Word takes where a section names no paper
_MARGINS = {
    "top": Twips(1440), "bottom": Twips(1440), "left": Twips(1440), "right": Twips(1440), "header": Twips(720),
    "footer": Twips(720), "gutter": Twips(0),
}  # fmt: skip
_COLUMN_GAP = Twips(720)
_MOST_COLUMNS = 45  # in Word
_MOST_KEPT = 8 * 2**10  # bytes of a header that is remembered
_PARAGRAPHS = frozenset((PARAGRAPH,))
_KINDS = ("first", "default", "even")


def section_nodes(body: Element) -> list[Element | None]:
    """The `w:sectPr` of every section, the last one that of the body; None where it has none."""
    ends = (section_ends(paragraph) for paragraph in shown(body, _PARAGRAPHS))
    return [*(end for end in ends if end is not None), child(body, W + "sectPr")]


def read_page(node: Element | None, settings: Settings) -> Page:
    """The paper of a section."""
    paper = _measures(child(node, W + "pgSz"), _PAPER)
    margins = _measures(child(node, W + "pgMar"), _MARGINS)
    text = paper["w"] - margins["left"] - margins["right"]
    text -= 0 if settings.gutter_at_top else margins["gutter"]
    return Page(
        width=paper["w"],
        height=paper["h"],
        room=Length(max(_column(child(node, W + "cols"), text), 0)),
        **margins,
    )


def _measures(node: Element | None, defaults: Mapping[str, Length]) -> dict[str, Length]:
    """Lengths by attribute; a negative margin says that the text must not move it, which a reader does not see."""
    found = {name: length(node.get(W + name)) if node is not None else None for name in defaults}
    return {name: Length(abs(found[name] or 0)) if found[name] is not None else defaults[name] for name in defaults}


def _columns(node: Element | None) -> int:
    count = whole(node.get(W + "num")) if node is not None else None
    return min(max(count or 1, 1), _MOST_COLUMNS)


def _column(node: Element | None, text: float) -> float:
    """The width of a column; of the first one where they differ."""
    count = _columns(node)
    if node is None or count == 1:
        return text
    first = child(node, W + "col")
    own = length(first.get(W + "w")) if first is not None else None
    gap = length(node.get(W + "space"))
    return float(own) if own else (text - (_COLUMN_GAP if gap is None else gap) * (count - 1)) / count


class SectionReader:
    """Reads the sections in order: a section without a header of a kind shows that of the section before."""

    def __init__(self, package: Package, settings: Settings, means: Means) -> None:
        self._package = package
        self._settings = settings
        self._means = means
        self._references = relationships(package, DOCUMENT)
        self._stories: dict[tuple[str, float], Story] = {}
        self._inherited: dict[tuple[str, str], str] = {}

    def read(self, nodes: Sequence[Element | None], pages: Sequence[Page]) -> Iterator[Section]:
        """Read every section with the page it prints on."""
        for index, (node, page) in enumerate(zip(nodes, pages, strict=True)):
            yield self._section(node, page, index)

    def _section(self, node: Element | None, page: Page, index: int) -> Section:
        title_page = _switch(node, "titlePg")
        self._refer(node)
        numbers = child(node, W + "pgNumType")
        return Section(
            page=page,
            kind=value(node, W + "type") or "nextPage",
            columns=_columns(child(node, W + "cols")),
            title_page=title_page,
            even_pages=self._settings.even_and_odd,
            number_start=whole(numbers.get(W + "start")) if numbers is not None else None,
            number_format=(numbers.get(W + "fmt") if numbers is not None else None) or "decimal",
            headers=self._banners("header", page, index, title_page=title_page),
            footers=self._banners("footer", page, index, title_page=title_page),
        )

    def _refer(self, node: Element | None) -> None:
        """Note the headers and footers that this section names; those it does not name stay as they were."""
        for part in ("header", "footer"):
            for reference in node.iterchildren(f"{W}{part}Reference") if node is not None else ():
                target = self._references.get(reference.get(R + "id", ""), Relationship("", "", external=True))
                if not target.external:
                    self._inherited[part, reference.get(W + "type", "default")] = target.target

    def _banners(self, part: Part, page: Page, index: int, *, title_page: bool) -> Banners:
        asked = {"first": title_page, "default": True, "even": self._settings.even_and_odd}
        names = [self._inherited.get((part, kind if asked[kind] else "default"), "") for kind in _KINDS]
        return Banners(*(self._story(part, name, page, index) for name in names))

    def _story(self, part: Part, name: str, page: Page, index: int) -> Story:
        """A header or footer on a page; read once for all sections where it is as wide."""
        key = (name or part, float(page.room))
        if key not in self._stories:
            self._stories[key] = self._remembered(part, name, page, index)
        return self._stories[key]

    def _remembered(self, part: Part, name: str, page: Page, index: int) -> Story:
        """A header or footer, read once for all documents where it has the same name and bytes on the same page."""
        content, known = self._package.content(name) if name else b"", self._means.banners
        key = (part, name, content, page, index)
        found = known.get(key)
        if found is not None:
            self._means.count(len(found.paragraphs))
            return found
        nodes = self._package.xml(name) if name else ()
        story = StoryReader(self._means, part, [page], index).read(nodes)
        if len(content) <= _MOST_KEPT and len(known) <= MOST_BANNERS:
            known[key] = story
        return story


def _switch(node: Element | None, name: str) -> bool:
    found = child(node, W + name)
    return found is not None and bool(on_off(found))
