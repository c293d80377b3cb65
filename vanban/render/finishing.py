"""A filled part that lacks something, put right or refused: no table without rows, nothing that Word would repair.

Only parts come here whose notes found a gap, or in which drawings or bookmarks may repeat.
"""

from lxml import etree

from vanban.inspect.package import MAX_PART, PackageError, parse_xml
from vanban.inspect.text import W, paragraph_text, style_of
from vanban.render.columns import fit_columns, rows_without_cells

_NEED_A_PARAGRAPH = tuple(W + name for name in ("tc", "hdr", "ftr", "footnote", "endnote", "txbxContent"))
_BLOCKS = {W + "p", W + "sdt"}
_DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"


class Unsound(Exception):
    """A filled part that Word could not open, or not as it was meant: what was found, what to do (Vietnamese)."""

    def __init__(self, found: str, required: str) -> None:
        super().__init__(found)
        self.found, self.required = found, required


def refuse_oversized(data: bytes) -> None:
    """Raises Unsound for a part beyond measure."""
    if len(data) > MAX_PART:
        raise Unsound("văn bản lớn quá mức cho phép", "xem lại các thẻ for lồng nhau của mẫu")


def lacking_style(*names: str) -> Unsound:
    """What is wrong when values name character styles that the template lacks."""
    return Unsound(f"mẫu không có kiểu ký tự {', '.join(names)}", "chép kiểu này từ mẫu gốc (Organizer của Word)")


def finish(name: str, data: bytes, character_styles: frozenset[str]) -> bytes:
    """The part as it goes out; a cell that an empty list left without a paragraph gets an empty one.

    Raises Unsound when the part cannot be put right.
    """
    try:
        root = parse_xml(data, name)
    except PackageError as error:
        raise Unsound(str(error), "kiểm tra các thẻ {%p … %}, {%tr … %}, {{r … }} của mẫu") from error
    for table in root.iter(W + "tbl"):
        if next(table.iter(W + "tr"), None) is None:
            raise Unsound(f"bảng sau đoạn “{_before(table)}” không còn hàng nào", "đặt cả bảng trong {%p if … %}")
    lacking = sorted({node.get(W + "val") or "" for node in root.iter(W + "rStyle")} - character_styles)
    if lacking:
        raise lacking_style(*lacking)
    if rows_without_cells(root):
        raise Unsound("có hàng không còn ô nào", "đặt cả hàng trong {%tr if … %}")
    if not any([_put_paragraphs(root), _number_drawings(root), _number_bookmarks(root), fit_columns(root)]):
        return data
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True, standalone=True)


def _before(table: etree._Element) -> str:
    return next((text[:80] for p in table.itersiblings(W + "p", preceding=True) if (text := paragraph_text(p))), "")


def _put_paragraphs(root: etree._Element) -> bool:
    """End every holder with a paragraph, in the style of the one before, so that a row keeps its height."""
    lacking = {node for node in root.iter(*_NEED_A_PARAGRAPH) if len(node) == 0 or node[-1].tag not in _BLOCKS}
    style = ""
    for node in list(root.iter(W + "p", *{node.tag for node in lacking})) if lacking else ():
        if node.tag == W + "p":
            style = style_of(node) or style
        elif node in lacking:
            paragraph = etree.SubElement(node, W + "p")
            if style:
                etree.SubElement(etree.SubElement(paragraph, W + "pPr"), W + "pStyle", {W + "val": style})
    return bool(lacking)


def _number_drawings(root: etree._Element) -> bool:
    """Give drawings that a loop has repeated a number of their own; whether there were any."""
    drawings = list(root.iter(_DRAWING))
    seen: set[str] = set()
    changed = False
    free = max((int(n) for node in drawings if (n := node.get("id") or "").isdecimal()), default=0)
    for node in drawings:
        if (node.get("id") or "") in seen:
            free += 1
            node.set("id", str(free))
            changed = True
        seen.add(node.get("id") or "")
    return changed


def _number_bookmarks(root: etree._Element) -> bool:
    """Give bookmarks numbers of their own, and drop those that a loop repeats or that lost one end."""
    marks = list(root.iter(W + "bookmarkStart", W + "bookmarkEnd"))
    begun: dict[str, etree._Element] = {}
    whole: dict[str, tuple[etree._Element, etree._Element]] = {}
    for node in marks:
        if node.tag == W + "bookmarkStart":
            begun[node.get(W + "id") or ""] = node
        elif (start := begun.pop(node.get(W + "id") or "", None)) is not None:
            whole.setdefault(start.get(W + "name") or "", (start, node))
    for number, pair in enumerate(whole.values()):
        for node in pair:
            node.set(W + "id", str(number))
    kept = {node for pair in whole.values() for node in pair}
    for node in marks:
        parent = node.getparent()
        if node not in kept and parent is not None:
            parent.remove(node)
    return bool(marks)
