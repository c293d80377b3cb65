"""The text of a Word file in reading order, as plain lines: for the summary, for comparing and for goldens."""

from collections.abc import Iterator

from lxml import etree

from vanban.core.dataclass import dataclass
from vanban.inspect.package import Package, open_package

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_SPACES = {W + "tab": "\t", W + "br": "\n", W + "cr": "\n", W + "noBreakHyphen": "-"}
_SHOWN = (W + "t", *_SPACES)
_UNSEEN = {_FALLBACK, W + "moveFrom", W + "del"}  # a copy for old programs, and text that was moved or deleted


@dataclass(frozen=True)
class Line:
    """One paragraph: its text, its style id and the table row it stands in ("" and 0 when there is none)."""

    text: str
    style: str
    table: int = 0
    row: int = 0


def paragraph_text(paragraph: etree._Element) -> str:
    """The text of a `w:p` as a reader sees it: tabs and line breaks kept, field codes and text boxes left out."""
    pieces = []
    for node in paragraph.iter(*_SHOWN):
        parent = node.getparent()
        if parent is None or parent.tag == W + "tabs":
            continue
        if parent.getparent() is not paragraph and not _belongs(node, paragraph):
            continue
        pieces.append(node.text or "" if node.tag == W + "t" else _SPACES[str(node.tag)])
    return "".join(pieces)


def _belongs(node: etree._Element, paragraph: etree._Element) -> bool:
    """Whether a piece of text is the paragraph's own, and can be seen."""
    for ancestor in node.iterancestors():
        if ancestor is paragraph:
            return True
        if ancestor.tag == W + "p" or ancestor.tag in _UNSEEN:
            break
    return False


def lines(data: bytes) -> tuple[Line, ...]:
    """Every paragraph of the body in order, tables and text boxes included. Raises PackageError for a damaged file."""
    body = open_package(data).xml("word/document.xml").find(W + "body")
    return tuple(_lines(body)) if body is not None else ()


def _lines(body: etree._Element) -> Iterator[Line]:
    copies = body.find(f".//{_FALLBACK}") is not None
    counts: dict[etree._Element, list[int]] = {}  # of each table: its number, and its rows so far
    places: dict[etree._Element, tuple[int, int]] = {}
    for node in body.iter(W + "p", W + "tbl", W + "tr"):
        if copies and next(node.iterancestors(_FALLBACK), None) is not None:
            continue
        if node.tag == W + "tbl":
            counts[node] = [len(counts) + 1, 0]
        elif node.tag == W + "tr":
            count = counts.get(next(node.iterancestors(W + "tbl"), body), [0, 0])
            count[1] += 1
            places[node] = (count[0], count[1])
        else:
            row = next(node.iterancestors(W + "tr"), body)
            yield Line(paragraph_text(node), style_of(node), *places.get(row, (0, 0)))


def style_of(paragraph: etree._Element) -> str:
    """The style id of a paragraph, "" when it has none of its own."""
    style = paragraph.find(f"{W}pPr/{W}pStyle")
    return (style.get(W + "val") or "") if style is not None else ""


def header_texts(package: Package) -> tuple[str, ...]:
    """The text of every header and footer part, in the order of their names."""
    names = sorted(n for n in package.parts if n.startswith(("word/header", "word/footer")))
    return tuple("\n".join(paragraph_text(p) for p in package.xml(n).iter(W + "p")) for n in names)
