"""What is left of a document when all its tracked changes are rejected, or accepted, which is how `inspect` reads."""

from lxml import etree

from vanban.inspect.docview import DocView
from vanban.inspect.package import Package, is_xml, open_package
from vanban.inspect.text import W
from vanban.inspect.view import read_opened

_SWAPPED = {
    "ins": "del", "moveTo": "moveFrom", "moveToRangeStart": "moveFromRangeStart", "moveToRangeEnd": "moveFromRangeEnd",
    "cellIns": "cellDel",
}  # fmt: skip
_OPPOSITE = {W + a: W + b for one, other in _SWAPPED.items() for a, b in ((one, other), (other, one))}
_DELETED = {W + "delText": W + "t", W + "delInstrText": W + "instrText"}
_OLD_LOOKS = ("pPrChange", "rPrChange", "trPrChange", "tcPrChange", "tblPrChange", "tblPrExChange", "sectPrChange")


def accepted(data: bytes) -> DocView:
    """The document when every change is accepted. Raises PackageError."""
    return read_opened(open_package(data))


def rejected(data: bytes) -> DocView:
    """The document when every change is rejected: what came goes, what went is back. Raises PackageError."""
    package = open_package(data)
    parts = {name: _rejected(package, name) if _has_text(name) else part for name, part in package.parts.items()}
    return read_opened(Package(parts))


def _has_text(name: str) -> bool:
    return name.startswith("word/") and is_xml(name) and "/_rels/" not in name


def _rejected(package: Package, name: str) -> bytes:
    root = package.xml(name)
    for node in list(root.iter(*(W + look for look in _OLD_LOOKS))):
        _restore(node)
    for node in root.iter(*_OPPOSITE, *_DELETED):
        node.tag = _OPPOSITE.get(str(node.tag)) or _DELETED[str(node.tag)]
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True, standalone=True)


def _restore(change: etree._Element) -> None:
    """Put the settings of before in the place of those of now; marks of changes on them stay."""
    now = change.getparent()
    if now is None:
        return
    before = next(iter(change), None)
    now.remove(change)
    marks = [node for node in now if node.tag in _OPPOSITE or node.tag in (W + "rPr", W + "sectPr")]
    for node in list(now):
        now.remove(node)
    now.extend([*marks, *(list(before) if before is not None else ())])
