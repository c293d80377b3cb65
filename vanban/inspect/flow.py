"""The blocks of a part in reading order, whatever wraps them; what was deleted or moved away is passed over."""

from collections.abc import Iterable, Iterator

from vanban.inspect.markup import MC, Element, child, choice
from vanban.inspect.text import W

PARAGRAPH, TABLE, ROW, CELL = W + "p", W + "tbl", W + "tr", W + "tc"
BLOCKS = frozenset((PARAGRAPH, TABLE))
ALTERNATES = MC + "AlternateContent"
_WRAPPERS = frozenset(W + name for name in ("sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag"))
_REMOVED = ("del", "moveFrom")


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


def mark_removed(paragraph: Element) -> bool:
    """Whether the paragraph mark was deleted: its text then flows on into the next paragraph."""
    mark = child(paragraph, W + "pPr", W + "rPr")
    return mark is not None and any(child(mark, W + name) is not None for name in _REMOVED)


def row_removed(row: Element) -> bool:
    """Whether a row was deleted."""
    return child(row, W + "trPr", W + "del") is not None


def section_ends(paragraph: Element) -> Element | None:
    """The `w:sectPr` of the section that ends with this paragraph, or None."""
    return child(paragraph, W + "pPr", W + "sectPr")
