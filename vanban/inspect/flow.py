"""The blocks of a part in reading order, whatever wraps them; what was deleted or moved away is passed over."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from vanban.inspect.markup import MC, Element, child, choice
from vanban.inspect.text import W

PARAGRAPH, TABLE, ROW, CELL = W + "p", W + "tbl", W + "tr", W + "tc"
SECTION = W + "sectPr"
_PROPERTIES, _MARK = W + "pPr", W + "rPr"
_BLOCKS = frozenset((PARAGRAPH, TABLE))
ALTERNATES = MC + "AlternateContent"
_WRAPPERS = frozenset(W + name for name in ("sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag"))
_REMOVED = (W + "del", W + "moveFrom")


def shown(nodes: Iterable[Element], wanted: frozenset[str]) -> Iterator[Element]:
    """The elements of the wanted names among the nodes (the children of a parent), inside content controls too."""
    for node in nodes:
        tag = node.tag
        if tag in wanted:
            yield node
        elif tag in _WRAPPERS:
            yield from shown(node, wanted)
        elif tag == ALTERNATES:
            yield from shown(choice(node), wanted)


class Source(NamedTuple):
    """Where a paragraph is read from: its `w:p` after those that flow into it, its `w:pPr`, the format of its mark."""

    nodes: Sequence[Element]
    properties: Element | None
    mark: Element | None

    @property
    def mark_removed(self) -> bool:
        """Whether its mark was deleted or moved away: its text flows on into the next paragraph."""
        return self.mark is not None and next(self.mark.iterchildren(*_REMOVED), None) is not None

    @property
    def sections_ended(self) -> int:
        """How many sections end with it."""
        if len(self.nodes) == 1:
            return int(child(self.properties, SECTION) is not None)
        return sum(section_ends(node) is not None for node in self.nodes)


def blocks(nodes: Iterable[Element]) -> Iterator[Source | Element]:
    """The paragraphs and the tables (`w:tbl`) among the nodes.

    A paragraph whose mark was deleted is one with the next, which gives the format.
    """
    waiting: list[Element] = []
    for node in shown(nodes, _BLOCKS):
        if node.tag == TABLE:
            if waiting:
                yield _source(waiting)
                waiting = []
            yield node
            continue
        waiting.append(node)
        source = _source(waiting)
        if source.mark is None or not source.mark_removed:
            yield source
            waiting = []
    if waiting:
        yield _source(waiting)


def _source(nodes: list[Element]) -> Source:
    properties = child(nodes[-1], _PROPERTIES)
    return Source(nodes, properties, child(properties, _MARK))


def row_removed(row: Element) -> bool:
    """Whether a row was deleted."""
    return child(row, W + "trPr", W + "del") is not None


def section_ends(paragraph: Element) -> Element | None:
    """The `w:sectPr` of the section that ends with this paragraph, or None."""
    return child(paragraph, _PROPERTIES, SECTION)
