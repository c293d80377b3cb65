"""Pictures of the context to drawings in the XML, and to parts of the package with the references that lead to them."""

import posixpath
from collections.abc import Container
from functools import lru_cache
from typing import Any

from lxml import etree

from vanban.core.dataclass import dataclass, field
from vanban.core.picture import Picture
from vanban.inspect.package import parse_xml
from vanban.package.writing import Member, pack
from vanban.render.leftovers import TYPES
from vanban.render.references import RELATIONSHIP, list_of
from vanban.render.values import Refused, attribute

_IMAGE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"
_NO_REFERENCES = b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>'
_DRAWING = (
    '<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
    ' distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{cx}" cy="{cy}"/>'
    '<wp:docPr id="{id}" name="Hình {id}" descr="{alt}"/>'
    '<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">'
    '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">'
    '<pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture">'
    '<pic:nvPicPr><pic:cNvPr id="{id}" name="{name}" descr="{alt}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>'
    '<a:blip xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:embed="{rid}"/>'
    "<a:stretch><a:fillRect/></a:stretch></pic:blipFill>"
    '<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{cx}" cy="{cy}"/></a:xfrm>'
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>'
    "</wp:inline></w:drawing></w:r>"
)


@dataclass(frozen=True)
class PlacedPicture:
    """A picture, the part that shows it, and its number among the pictures of the package."""

    picture: Picture
    part: str
    number: int

    @property
    def name(self) -> str:
        """The name of the part that holds the picture."""
        return media_name(self.number)

    @property
    def relationship(self) -> str:
        """The id under which the part that shows the picture refers to it."""
        return f"rIdHinh{self.number}"


def media_name(number: int) -> str:
    """The name of the part that holds picture `number`."""
    return f"word/media/hinh{number}.png"


@dataclass
class Pictures:
    """The pictures met while one document is filled, in order; each becomes a part of the package.

    `taken` are the parts there are already, `last` the highest number of a drawing in the template.
    """

    taken: Container[str] = ()
    last: int = 0
    part: str = "word/document.xml"
    found: list[PlacedPicture] = field(default_factory=list)

    def place(self, picture: Any) -> bytes:
        """The drawing that shows `picture` in the part that is being filled; remembers it. Raises Refused."""
        if type(picture) is not Picture:
            raise Refused(f"giá trị loại {type(picture).__name__} không in được")
        number = (self.found[-1].number if self.found else 0) + 1
        while media_name(number) in self.taken:
            number += 1
        placed = PlacedPicture(picture, self.part, number)
        self.found.append(placed)
        drawing = _DRAWING.format(
            id=max(1000, self.last) + number,
            name=placed.name.rpartition("/")[2],
            rid=placed.relationship,
            cx=picture.width.emu,
            cy=picture.height.emu,
            alt=attribute(picture.alt).decode(),
        )
        return drawing.encode()


def add_pictures(members: dict[str, Member], pictures: Pictures) -> None:
    """Put the pictures into a package, with the references of the parts that show them."""
    for part in dict.fromkeys(placed.part for placed in pictures.found):
        shown = [placed for placed in pictures.found if placed.part == part]
        references, folder = list_of(part), posixpath.dirname(part)
        old = members[references].content() if references in members else _NO_REFERENCES
        targets = tuple((placed.relationship, posixpath.relpath(placed.name, folder)) for placed in shown)
        members[references] = _referring(references, old, targets)
        members |= {placed.name: pack(placed.name, placed.picture.png) for placed in shown}
    if pictures.found:
        members[TYPES] = _declaring_png(members[TYPES].content())


@lru_cache(maxsize=16)
def _referring(name: str, old: bytes, targets: tuple[tuple[str, str], ...]) -> Member:
    """The references of a part, with those of pictures: the same in all documents of one template."""
    root = parse_xml(old, name)
    for relationship, target in targets:
        etree.SubElement(root, RELATIONSHIP, {"Id": relationship, "Type": _IMAGE, "Target": target})
    return _packed(name, root)


@lru_cache(maxsize=16)
def _declaring_png(old: bytes) -> Member:
    """The types of parts, with that of pictures."""
    types = parse_xml(old, TYPES)
    tag = f"{{{types.nsmap[None]}}}Default"
    if any((node.get("Extension") or "").lower() == "png" for node in types.iter(tag)):
        return pack(TYPES, old)
    types.insert(0, etree.Element(tag, {"Extension": "png", "ContentType": "image/png"}))
    return _packed(TYPES, types)


def _packed(name: str, root: etree._Element) -> Member:
    return pack(name, etree.tostring(root, encoding="UTF-8", xml_declaration=True, standalone=True))
