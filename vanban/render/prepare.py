"""A part of a Word template to Jinja source: docxtpl's syntax, one paragraph a line, rules measured.

A paragraph in a style named `KeNgang…` whose text is a length becomes a centred rule of that length; the width it is
centred in is read from the cell or the page, so a clerk may move the columns in Word.
"""

import re

from docxtpl import DocxTemplate
from lxml import etree

from vanban.inspect.text import W, paragraph_text
from vanban.render.environment import OUTSIDE_TEXT, RULE_INDENT

RULE_STYLE = "KeNgang"
_DEFAULT_CELL_MARGIN = 108
_NOISE = ("proofErr", "lastRenderedPageBreak", "bookmarkStart", "bookmarkEnd", "noProof")
_EMPTY_RUN = re.compile(r'<w:r>(?:<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)?<w:t(?: xml:space="preserve")?></w:t></w:r>')
_LINE_START = re.compile(r"(?=<w:(?:p|tr|tbl)[ >])|(?<=</w:p>)|(?<=</w:tr>)|(?<=</w:tbl>)")
_TEXT_OR_TAG = re.compile(r"<w:t(?: [^>]*)?>|</w:t>|\{\{(.*?)\}\}")
_PATCHER = DocxTemplate("")


def to_source(part: etree._Element) -> str:
    """Jinja source of a whole part (document, header, footer, footnotes)."""
    clean(part)
    draw_rules(part)
    return patch(etree.tostring(part, encoding="unicode"))


def block_source(part: etree._Element) -> str:
    """Jinja source of what a block puts into a document: the children of its body, without the section."""
    clean(part)
    draw_rules(part)
    body = part.find(W + "body")
    if body is None:
        return ""
    children = [child for child in body if child.tag != W + "sectPr"]
    source = patch("".join(etree.tostring(child, encoding="unicode") for child in children))
    return re.sub(r' xmlns:\w+="[^"]*"', "", source)


def patch(xml: str) -> str:
    """Apply docxtpl's syntax, drop the empty runs it leaves, put every paragraph on a line of its own."""
    source: str = _PATCHER.patch_xml(xml)
    source = _LINE_START.sub("\n", _EMPTY_RUN.sub("", source))
    return mark_outside(source)


def mark_outside(source: str) -> str:
    """Mark each `{{ }}` outside a text with a filter, so that the contract can tell `{{r }}` from `{{ }}`."""
    inside = False

    def step(match: re.Match[str]) -> str:
        nonlocal inside
        token = match.group()
        if match[1] is None:
            inside = token.startswith("<w:t")
            return token
        attribute = source[match.start() - 1] == '"'
        return token if inside or attribute else f"{{{{ {match[1].strip()}|{OUTSIDE_TEXT} }}}}"

    return _TEXT_OR_TAG.sub(step, source)


def clean(part: etree._Element) -> None:
    """Drop what Word notes for itself (revision ids, spelling marks): it splits tags and says nothing."""
    for name in _NOISE:
        for node in list(part.iter(W + name)):
            parent = node.getparent()
            if parent is not None:
                parent.remove(node)
    for node in part.iter():
        for attribute in [a for a in node.attrib if str(a).startswith(W + "rsid")]:
            del node.attrib[attribute]


def draw_rules(part: etree._Element) -> None:
    """Turn each rule paragraph's text into its indents."""
    for paragraph in part.iter(W + "p"):
        properties = paragraph.find(W + "pPr")
        style = paragraph.find(f"{W}pPr/{W}pStyle")
        expression = re.fullmatch(r"\s*\{\{\s*(.+?)\s*\}\}\s*", paragraph_text(paragraph))
        if properties is None or not expression or not is_rule(style):
            continue
        for run in paragraph.findall(W + "r"):
            paragraph.remove(run)
        for old in properties.findall(W + "ind"):
            properties.remove(old)
        indent = f"{{{{ {RULE_INDENT}({expression[1]}, {container_width(paragraph)}) }}}}"
        element = etree.Element(W + "ind", {W + "left": indent, W + "right": indent, W + "firstLine": "0"})
        _insert_indent(properties, element)


def is_rule(style: etree._Element | None) -> bool:
    """Whether a paragraph style is `KeNgang` or one made after it (`KeNgangTrichYeu`)."""
    return style is not None and (style.get(W + "val") or "").startswith(RULE_STYLE)


def _insert_indent(properties: etree._Element, indent: etree._Element) -> None:
    later = ("contextualSpacing", "mirrorIndents", "suppressOverlap", "jc", "textDirection", "textAlignment", "rPr")
    for index, child in enumerate(properties):
        if child.tag in {W + name for name in later}:
            properties.insert(index, indent)
            return
    properties.append(indent)


def container_width(paragraph: etree._Element) -> int:
    """The room a paragraph has, in twips: its cell less the margins, or its page's text width."""
    cell = next(paragraph.iterancestors(W + "tc"), None)
    if cell is None:
        return _page_width(paragraph)
    width = cell.find(f"{W}tcPr/{W}tcW")
    table = next(cell.iterancestors(W + "tbl"))
    margins = cell.find(f"{W}tcPr/{W}tcMar")
    if margins is None:
        margins = table.find(f"{W}tblPr/{W}tblCellMar")
    total = int(width.get(W + "w", "0")) if width is not None else 0
    return total - sum(_margin(margins, side) for side in ("left", "right"))


def _margin(margins: etree._Element | None, side: str) -> int:
    node = margins.find(W + side) if margins is not None else None
    return int(node.get(W + "w", "0")) if node is not None else _DEFAULT_CELL_MARGIN


def _page_width(paragraph: etree._Element) -> int:
    section = next((s for s in paragraph.getroottree().iter(W + "sectPr") if _follows(s, paragraph)), None)
    if section is None:
        return 0
    size, margins = section.find(W + "pgSz"), section.find(W + "pgMar")
    if size is None or margins is None:
        return 0
    return int(size.get(W + "w", "0")) - int(margins.get(W + "left", "0")) - int(margins.get(W + "right", "0"))


def _follows(section: etree._Element, paragraph: etree._Element) -> bool:
    root = paragraph.getroottree().getroot()
    order = {node: index for index, node in enumerate(root.iter(W + "p", W + "sectPr"))}
    return order[section] > order[paragraph]
