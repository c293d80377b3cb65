"""The part of a Word file that holds its comments: made with its relationship and content type, or extended."""

import posixpath
from collections.abc import Sequence

from lxml import etree

from vanban.core.dataclass import dataclass
from vanban.inspect.markup import VAL, Element
from vanban.inspect.package import Package
from vanban.inspect.relationships import DOCUMENT, relationships
from vanban.inspect.text import W

AUTHOR = "Vanban"
_INITIALS = "VB"
_TYPES = "[Content_Types].xml"
_RELS = "word/_rels/document.xml.rels"
_KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
_CONTENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"
_NO_RELATIONSHIPS = f'<Relationships xmlns="{_RELATIONSHIPS}"/>'
_CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_LOOK = ((W + "spacing", {W + "before": "0", W + "after": "0"}), (W + "ind", {W + "firstLine": "0"}))


@dataclass(eq=False)
class CommentsPart:
    """The comments of a file; `name` is the name of the part, `next_id` the number of the next comment."""

    name: str
    root: Element
    next_id: int
    is_new: bool

    def add(self, lines: Sequence[str]) -> str:
        """Add a comment, a paragraph a line, the first one bold; returns its number."""
        number = str(self.next_id)
        self.next_id += 1
        attributes = {W + "id": number, W + "author": AUTHOR, W + "initials": _INITIALS}
        comment = etree.SubElement(self.root, W + "comment", attributes)
        for index, line in enumerate(lines):
            _paragraph(comment, line, bold=index == 0)
        return number

    def parts(self, package: Package) -> dict[str, bytes]:
        """The parts of the file with this one, and what makes it known when it is new."""
        parts = {**package.parts, self.name: xml_bytes(self.root)}
        if self.is_new:
            parts[_TYPES] = _with_type(package, self.name)
            parts[_RELS] = _with_relationship(package, self.name)
        return parts


def open_comments(package: Package, document: Element) -> CommentsPart:
    """The comments that a file has, or a new part for them. Raises PackageError when they are damaged."""
    used = [int(i) for node in document.iter(W + "commentReference") if (i := node.get(W + "id", "")).isdecimal()]
    for found in relationships(package, DOCUMENT).values():
        if found.kind == "comments" and not found.external:
            root = package.xml(found.target)
            used += [int(i) for node in root.iter(W + "comment") if (i := node.get(W + "id", "")).isdecimal()]
            return CommentsPart(found.target, root, max(used, default=-1) + 1, is_new=False)
    names = ("word/comments.xml", *(f"word/comments{number}.xml" for number in range(2, 99)))
    name = next(name for name in names if name not in package.parts)
    root = etree.Element(W + "comments", nsmap={"w": W[1:-1]})
    return CommentsPart(name, root, max(used, default=-1) + 1, is_new=True)


def xml_bytes(root: Element) -> bytes:
    """The bytes of a part."""
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _paragraph(comment: Element, line: str, *, bold: bool) -> None:
    paragraph = etree.SubElement(comment, W + "p")
    properties = etree.SubElement(paragraph, W + "pPr")
    for tag, attributes in _LOOK:
        etree.SubElement(properties, tag, attributes)
    etree.SubElement(properties, W + "jc").set(VAL, "left")
    run = etree.SubElement(paragraph, W + "r")
    look = etree.SubElement(run, W + "rPr")
    etree.SubElement(look, W + "b").set(VAL, "1" if bold else "0")
    etree.SubElement(look, W + "sz").set(VAL, "20")
    text = etree.SubElement(run, W + "t")
    text.text = line
    text.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")


def _with_type(package: Package, name: str) -> bytes:
    root = package.xml(_TYPES)
    attributes = {"PartName": f"/{name}", "ContentType": _CONTENT}
    etree.SubElement(root, f"{{{_CONTENT_TYPES}}}Override", attributes)
    return xml_bytes(root)


def _with_relationship(package: Package, name: str) -> bytes:
    root = package.xml(_RELS) if _RELS in package.parts else etree.fromstring(_NO_RELATIONSHIPS)
    taken = {node.get("Id") for node in root}
    number = next(i for i in range(1, len(taken) + 2) if f"rIdVanban{i}" not in taken)
    attributes = {"Id": f"rIdVanban{number}", "Type": _KIND, "Target": posixpath.basename(name)}
    etree.SubElement(root, f"{{{_RELATIONSHIPS}}}Relationship", attributes)
    return xml_bytes(root)
