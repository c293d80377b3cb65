"""The text of a Word file in reading order, as plain lines: for the summary, for comparing and for goldens."""

from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from vanban.inspect.package import Package, open_package

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_SPACES = {W + "tab": "\t", W + "br": "\n", W + "cr": "\n", W + "noBreakHyphen": "-"}


@dataclass(frozen=True)
class Line:
    """One paragraph: its text, its style id and the table row it stands in ("" and 0 when there is none)."""

    text: str
    style: str
    table: int = 0
    row: int = 0


def paragraph_text(paragraph: etree._Element) -> str:
    """The text of a `w:p` as a reader sees it: tabs and line breaks kept, field codes left out."""
    pieces = []
    for node in paragraph.iter(W + "t", *_SPACES):
        parent = node.getparent()
        if parent is not None and parent.tag == W + "tabs":
            continue
        pieces.append(node.text or "" if node.tag == W + "t" else _SPACES[str(node.tag)])
    return "".join(pieces)


def lines(data: bytes) -> tuple[Line, ...]:
    """Every paragraph of the body in order, tables included. Raises PackageError for a damaged file."""
    body = open_package(data).xml("word/document.xml").find(W + "body")
    return tuple(_lines(body)) if body is not None else ()


def _lines(body: etree._Element) -> Iterator[Line]:
    tables: dict[etree._Element, int] = {}
    rows: dict[etree._Element, int] = {}
    for paragraph in body.iter(W + "p"):
        row = next(paragraph.iterancestors(W + "tr"), None)
        table = next(paragraph.iterancestors(W + "tbl"), None)
        if table is not None and row is not None:
            tables.setdefault(table, len(tables) + 1)
            rows.setdefault(row, len(list(row.itersiblings(W + "tr", preceding=True))) + 1)
        style = paragraph.find(f"{W}pPr/{W}pStyle")
        yield Line(
            paragraph_text(paragraph),
            style.get(W + "val", "") if style is not None else "",
            tables.get(table, 0) if table is not None else 0,
            rows.get(row, 0) if row is not None else 0,
        )


def header_texts(package: Package) -> tuple[str, ...]:
    """The text of every header and footer part, in the order of their names."""
    names = sorted(n for n in package.parts if n.startswith(("word/header", "word/footer")))
    return tuple("\n".join(paragraph_text(p) for p in package.xml(n).iter(W + "p")) for n in names)
