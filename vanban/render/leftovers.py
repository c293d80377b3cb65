"""What Word leaves in a template and a finished document must not carry; left behind when a template is opened.

Previews, counts, old copies of the styles, comments, labels, revision marks, and every part that nothing refers to.
"""

from collections.abc import Callable, Container, Iterable
from typing import Any

from lxml import etree

from vanban.inspect.package import Package, PackageError, parse_xml
from vanban.inspect.text import W
from vanban.render.references import RELATIONSHIP, Reference, kind_of, list_of, references

TYPES = "[Content_Types].xml"
MAIN = "word/document.xml"
_PARTS = {
    *("stylesWithEffects", "thumbnail", "extended-properties", "custom-properties", "customXml", "printerSettings"),
    *("glossaryDocument", "webSettings", "comments", "commentsExtended", "commentsExtensible", "commentsIds", "people"),
    *("origin", "classificationlabels", "documenttasks", "recipientData", "attachedToolbars", "webextensiontaskpanes"),
}
_NOTES = tuple(
    W + name
    for name in (
        *("rsid", "proofErr", "lastRenderedPageBreak", "noProof", "lang"),
        *("commentRangeStart", "commentRangeEnd", "commentReference", "dataBinding", "printerSettings"),
    )
)
_BOOKMARKS = (W + "bookmarkStart", W + "bookmarkEnd")
_SETTINGS = {
    *("rsids", "proofState", "activeWritingStyle", "trackRevisions", "revisionView", "docVars", "attachedSchema"),
    *("writeProtection", "mailMerge", "docId"),
}
_PROPERTIES = {"lastModifiedBy", "revision", "lastPrinted"}
_revision_marks = etree.XPath(
    "//@*[starts-with(local-name(), 'rsid') or local-name() = 'paraId' or local-name() = 'textId']"
)


def clean(part: etree._Element) -> None:
    """Drop what Word notes for itself (revision ids, spelling marks, languages): it splits tags and says nothing."""
    last_place = {node.get(W + "id") for node in part.iter(W + "bookmarkStart") if node.get(W + "name") == "_GoBack"}
    for node in list(part.iter(*_NOTES, *_BOOKMARKS)):
        if node.tag not in _BOOKMARKS or node.get(W + "id") in last_place:
            _remove(node)
    for mark in strings(_revision_marks, part):
        del mark.getparent().attrib[mark.attrname]


def clean_settings(settings: etree._Element) -> None:
    """Drop the history of the template and what would hinder whoever opens the document."""
    _drop_children(settings, _SETTINGS)


def clean_properties(properties: etree._Element) -> None:
    """Drop who saved the template last, how often, and when it was printed."""
    _drop_children(properties, _PROPERTIES)


def strings(path: etree.XPath, part: etree._Element) -> list[Any]:
    """The texts or attributes that a path finds; each knows its element (`getparent()`) and its name (`attrname`)."""
    found = path(part)
    return found if isinstance(found, list) else []


def _drop_children(parent: etree._Element, names: Container[str]) -> None:
    for child in list(parent):
        if str(child.tag).rpartition("}")[2] in names:
            parent.remove(child)


def _remove(node: etree._Element) -> None:
    parent = node.getparent()
    if parent is not None:
        parent.remove(node)


def without_leftovers(package: Package) -> tuple[Package, tuple[Reference, ...]]:
    """The package with only what a finished document needs, and its references. Raises PackageError when damaged."""
    everything = tuple(references(package))
    kept = _reachable(package, everything)
    if MAIN not in kept:
        raise PackageError(f"tệp không trỏ tới phần {MAIN}")
    parts = {name: data for name, data in package.parts.items() if name in kept}
    for part in ("", *kept):
        rels = list_of(part)
        if rels in package.parts:
            parts[rels] = _without(package.parts[rels], rels, _is_left_behind)
    parts[TYPES] = _without(package.parts[TYPES], TYPES, lambda node: _is_absent(node, parts))
    stay = tuple(found for found in everything if found.kind not in _PARTS and found.source in ("", *kept))
    return Package(parts), stay


def _reachable(package: Package, everything: Iterable[Reference]) -> dict[str, None]:
    """The parts that the file refers to, in the order they are met."""
    targets: dict[str, list[str]] = {}
    for found in everything:
        if not found.external and found.kind not in _PARTS and found.target in package.parts:
            targets.setdefault(found.source, []).append(found.target)
    kept: dict[str, None] = {}
    waiting = [""]
    while waiting:
        new = [target for target in targets.get(waiting.pop(), ()) if target not in kept]
        kept |= dict.fromkeys(new)
        waiting += new
    return kept


def _is_left_behind(node: etree._Element) -> bool:
    return node.tag == RELATIONSHIP and kind_of(node) in _PARTS


def _is_absent(node: etree._Element, parts: Container[str]) -> bool:
    name = node.get("PartName")
    return name is not None and name.lstrip("/") not in parts


def _without(data: bytes, name: str, unwanted: Callable[[etree._Element], bool]) -> bytes:
    root = parse_xml(data, name)
    dropped = [node for node in root if unwanted(node)]
    for node in dropped:
        root.remove(node)
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True, standalone=True) if dropped else data
