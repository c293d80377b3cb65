"""Ruled lines: a paragraph in a style named “Kẻ ngang…” whose text is a length becomes a centred rule of that length.

The width it is centred in is read from the cell or the page, so a clerk may move the columns in Word.
"""

import re
from collections.abc import Iterator, Mapping

from lxml import etree

from vanban.inspect.text import W, paragraph_text, style_of
from vanban.render.styles import with_bases

RULE_STYLE = "KeNgang"
RULE_INDENT = "le_ke"
_DEFAULT_CELL_MARGIN = 108
_LENGTH = re.compile(r"\s*\{\{\s*([\w.]+)\s*\}\}\s*")
_AFTER_INDENT = (
    *("contextualSpacing", "mirrorIndents", "suppressOverlap", "jc", "textDirection", "textAlignment"),
    *("textboxTightWrap", "outlineLvl", "divId", "cnfStyle", "rPr", "sectPr", "pPrChange"),
)


def draw_rules(part: etree._Element, styles: Mapping[str, etree._Element] | None = None) -> None:
    """Turn each rule paragraph's text into its indents; `styles` (by id) know the margins of tables."""
    for paragraph in part.iter(W + "p"):
        expression = _LENGTH.fullmatch(paragraph_text(paragraph)) if is_rule(paragraph) else None
        if expression:
            _draw(paragraph, f"{{{{ {RULE_INDENT}({expression[1]}, {container_width(paragraph, styles or {})}) }}}}")


def is_rule(paragraph: etree._Element) -> bool:
    """Whether a paragraph's style is “Kẻ ngang” or one whose name begins so."""
    return style_of(paragraph).startswith(RULE_STYLE)


def _draw(paragraph: etree._Element, indent: str) -> None:
    properties = paragraph[0]
    for child in list(paragraph)[1:]:
        paragraph.remove(child)
    for old in properties.findall(W + "ind"):
        properties.remove(old)
    element = etree.Element(W + "ind", {W + "left": indent, W + "right": indent, W + "firstLine": "0"})
    later = [index for index, child in enumerate(properties) if child.tag in {W + name for name in _AFTER_INDENT}]
    properties.insert(later[0] if later else len(properties), element)


def container_width(paragraph: etree._Element, styles: Mapping[str, etree._Element]) -> int:
    """The room a paragraph has, in twips: its cell less the margins, or its page's text width."""
    cell, table = (next(paragraph.iterancestors(W + name), None) for name in ("tc", "tbl"))
    if cell is None or table is None:
        return _page_width(paragraph)
    margins = list(_margins(cell, table, styles))
    return _cell_width(cell, table) - _margin(margins, "left", "start") - _margin(margins, "right", "end")


def _margins(
    cell: etree._Element, table: etree._Element, styles: Mapping[str, etree._Element]
) -> Iterator[etree._Element]:
    """Where the margins of a cell are written: its own, its table's, those of the table's style and its bases."""
    yield from cell.iterfind(f"{W}tcPr/{W}tcMar")
    yield from table.iterfind(f"{W}tblPr/{W}tblCellMar")
    named = [style.get(W + "val") or "" for style in table.iterfind(f"{W}tblPr/{W}tblStyle")]
    for found in with_bases(named, styles):
        yield from styles[found].iterfind(f"{W}tblPr/{W}tblCellMar")


def _cell_width(cell: etree._Element, table: etree._Element) -> int:
    width = cell.find(f"{W}tcPr/{W}tcW")
    if width is not None and width.get(W + "type") == "dxa" and _number(width):
        return _number(width)
    columns = [_number(column) for column in table.iterfind(f"{W}tblGrid/{W}gridCol")]
    before = sum(_span(other) for other in cell.itersiblings(W + "tc", preceding=True))
    return sum(columns[before : before + _span(cell)])


def _span(cell: etree._Element) -> int:
    span = cell.find(f"{W}tcPr/{W}gridSpan")
    return (_number(span, "val") or 1) if span is not None else 1


def _margin(margins: list[etree._Element], *sides: str) -> int:
    found = (node for place in margins for side in sides for node in place.iterfind(W + side))
    node = next(found, None)
    return _number(node) if node is not None else _DEFAULT_CELL_MARGIN


def _number(node: etree._Element, name: str = "w") -> int:
    text = node.get(W + name) or ""
    return int(text) if re.fullmatch(r"-?\d{1,9}", text) else 0


def _page_width(paragraph: etree._Element) -> int:
    section = next((s for s in paragraph.getroottree().iter(W + "sectPr") if _follows(s, paragraph)), None)
    size = section.find(W + "pgSz") if section is not None else None
    margins = section.find(W + "pgMar") if section is not None else None
    if size is None or margins is None:
        return 0
    return _number(size) - sum(_number(margins, side) for side in ("left", "right", "gutter"))


def _follows(section: etree._Element, paragraph: etree._Element) -> bool:
    root = paragraph.getroottree().getroot()
    order = {node: index for index, node in enumerate(root.iter(W + "p", W + "sectPr"))}
    return order[section] > order[paragraph]
