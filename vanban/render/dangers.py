"""What a template or a block may not hold: what reaches outside the file, runs code, or is not settled yet."""

import re
from collections.abc import Iterable, Iterator, Mapping

from lxml import etree

from vanban.inspect.package import Package
from vanban.inspect.text import W
from vanban.render.field_codes import field_codes
from vanban.render.references import Reference

Danger = tuple[str, str, str]  # the part ("" = the file), what was found, what to do

_DOCUMENT = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_VML = "{urn:schemas-microsoft-com:vml}*"
_LINKED_IN_VML = ("src", "{urn:schemas-microsoft-com:office:office}href")
_KINDS = {
    *("officeDocument", "core-properties", "styles", "settings", "fontTable", "theme", "numbering", "font", "image"),
    *("header", "footer", "footnotes", "endnotes", "hyperlink", "hdphoto", "chart", "chartStyle", "chartColorStyle"),
    *(
        "chartUserShapes",
        "themeOverride",
        "diagramData",
        "diagramLayout",
        "diagramQuickStyle",
        "diagramColors",
        "diagramDrawing",
    ),
}
_WORDS = {
    "attachedTemplate": "liên kết tới mẫu khác (Document Template)",
    "oleObject": "đối tượng nhúng (OLE)",
    "package": "tệp Office nhúng",
    "control": "nút điều khiển ActiveX",
    "vbaProject": "macro",
    "keyMapCustomizations": "phím tắt gắn macro",
    "subDocument": "tài liệu con",
    "aFChunk": "tài liệu chèn nguyên tệp (altChunk)",
    "frame": "khung trỏ tới tệp khác",
    "image": "hình để ngoài tệp (hình liên kết)",
    "mailMergeSource": "nguồn trộn thư (Mail Merge)",
}
_FIELDS = {
    *("PAGE", "NUMPAGES", "SECTION", "SECTIONPAGES", "PAGEREF", "REF", "NOTEREF", "STYLEREF", "SEQ", "TOC", "TC", "IF"),
    *("HYPERLINK", "TITLE", "SUBJECT", "AUTHOR", "DATE", "TIME", "CREATEDATE", "SAVEDATE", "PRINTDATE", "FILENAME"),
    *("SYMBOL", "EQ", "ADVANCE", "LISTNUM"),
}
_SWITCH = re.compile(r'\\(?:[lot]\s*(?:"[^"]*"|[^\s"]+)|[mn])', re.IGNORECASE)  # of HYPERLINK
_ADDRESSES = {"http", "https", "mailto"}
_TRACKED = tuple(
    W + name
    for name in (
        *("ins", "del", "moveFrom", "moveTo", "cellIns", "cellDel", "rPrChange", "pPrChange", "sectPrChange"),
        *("tblPrChange", "trPrChange", "tcPrChange", "tblGridChange", "numberingChange"),
    )
)


def dangers(package: Package, references: Iterable[Reference], trees: Mapping[str, etree._Element]) -> Iterator[Danger]:
    """Everything that makes a template or a block unusable. Raises PackageError when a part is damaged.

    Args:
        package: the parts.
        references: what they refer to.
        trees: the parts that were parsed already.
    """
    if _DOCUMENT not in package.parts["[Content_Types].xml"]:
        yield "", "tệp không phải loại Word Document (*.docx)", "lưu lại bằng Word ở dạng Word Document (*.docx)"
    for reference in references:
        if words := _in_reference(reference):
            yield reference.source, f"có {words}", "bỏ khỏi mẫu; chỉ siêu liên kết được trỏ ra ngoài tệp"
    for name in package.parts:
        if name.endswith(".xml"):
            tree = trees[name] if name in trees else package.xml(name)
            yield from ((name, *found) for found in _in_content(tree))


def _in_reference(reference: Reference) -> str:
    kind, target = reference.kind, reference.target
    if reference.external:
        if kind != "hyperlink":
            return f"{_WORDS.get(kind, f'liên kết ra ngoài loại {kind}')}: {target}"
        return "" if _is_address(target) else f"siêu liên kết không phải địa chỉ web hay thư điện tử: {target}"
    if kind in _KINDS or (kind == "package" and reference.source.startswith("word/charts/")):
        return ""
    return _WORDS.get(kind, f"nội dung loại {kind}")


def _is_address(target: str) -> bool:
    return target.partition(":")[0].lower() in _ADDRESSES


def _in_content(part: etree._Element) -> Iterator[tuple[str, str]]:
    if next(part.iter(*_TRACKED), None) is not None:
        yield "còn thay đổi chưa chấp nhận (Track Changes)", "vào Review, chọn Accept All Changes, lưu lại"
    if any(node.get(name) for node in part.iter(_VML) for name in _LINKED_IN_VML):
        yield f"có {_WORDS['image']}", "chèn hình vào trong tệp"
    for code in field_codes(part):
        if not _is_harmless(code):
            yield f"có mã trường {code[:80]}", "bỏ trường này, hoặc nhấn Ctrl+Shift+F9 để nó thành chữ thường"


def _is_harmless(code: str) -> bool:
    name, _, rest = code.lstrip().partition(" ")
    if name.upper() == "HYPERLINK":
        addresses = _SWITCH.sub(" ", rest).replace('"', " ").split()
        return all(map(_is_address, addresses))
    return not name or name.startswith("=") or name.upper() in _FIELDS
