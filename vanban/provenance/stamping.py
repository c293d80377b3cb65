"""Puts a stamp into a Word file and finds it again: a custom XML part, which Word and LibreOffice keep."""

from collections.abc import Mapping
from functools import lru_cache
from hashlib import sha256
from typing import NamedTuple

from lxml import etree

from vanban.inspect.docview import DocView
from vanban.inspect.package import Package, PackageError, open_members, open_package, parse_xml, unpacked
from vanban.inspect.view import read_by_likeness
from vanban.package.writing import Member, assemble, pack
from vanban.provenance.origin import Origin
from vanban.provenance.outline import Outline, outline
from vanban.provenance.stamp import NAMESPACE, NoStamp, Stamp, from_xml, to_xml

PART, _ITEM = "customXml/item1.xml", "customXml/itemProps1.xml"
_ITEM_REFERENCES = "customXml/_rels/item1.xml.rels"
_FOLDER, _PICTURES = "customxml/", "word/media/"
_TYPES, _LINKS = "[Content_Types].xml", "word/_rels/document.xml.rels"
_IDENTITY, _TARGET = "rIdNguonGoc", f"../{PART}"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_ITEM_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"
_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_GUID = "{7C1F0E35-5D0C-4C39-9B0B-5E0A6D9B3A51}"  # names the kind of part; every document has the same
_CUSTOM_XML = f"{_OFFICE.replace('relationships', 'customXml')}"
_PROPERTIES = (
    f'{_DECLARATION}<ds:datastoreItem ds:itemID="{_GUID}" xmlns:ds="{_CUSTOM_XML}"><ds:schemaRefs>'
    f'<ds:schemaRef ds:uri="{NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>'
).encode()
_ITEM_LINKS = (
    f'{_DECLARATION}<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="rId1" '
    f'Type="{_OFFICE}/customXmlProps" Target="itemProps1.xml"/></Relationships>'
).encode()


_MOST_KEPT = 16 * 2**10  # bytes of a part whose hash or list is remembered; documents of one template share most


class Sealed(NamedTuple):
    """A file with its stamp, and what a reader sees of it."""

    data: bytes
    view: DocView


def stamped(data: bytes, origin: Origin) -> bytes:
    """The file with its stamp; one that was there is replaced. Raises PackageError for what is no sound Word file."""
    return sealed(data, origin).data


def sealed(data: bytes, origin: Origin) -> Sealed:
    """As `stamped`, with the view read for the stamp: no reader sees the stamp, so it is that of the new file too.

    The new file is opened again, and must hold what was written. Raises PackageError.
    """
    members = open_members(data)
    package = unpacked(members)
    view = read_by_likeness(package)
    new = _references(package.parts)
    hashes = part_hashes({**package.parts, **new})
    new[PART] = to_xml(Stamp(origin, hashes, outline(view, origin.du_lieu, _pictures(hashes))))
    return Sealed(_written(members, new), view)


def _written(members: Mapping[str, Member], new: Mapping[str, bytes]) -> bytes:
    """The file of these parts and the new ones: opened again, it must hold both, packed as before, to the last byte."""
    packed = {**members, **{name: pack(name, content) for name, content in new.items()}}
    data = assemble(packed)
    found = open_members(data)
    if found != packed or any(found[name].content() != content for name, content in new.items()):
        raise PackageError("tệp vừa ghi không mở lại được như đã ghi")
    return data


def restamped(data: bytes) -> bytes:
    """A file that was changed by the program itself, with a stamp of what it is now; without one it stays as it is.

    Raises PackageError.
    """
    stamp = find_stamp(open_package(data))
    return stamped(data, stamp.origin) if stamp else data


def find_stamp(package: Package) -> Stamp | None:
    """The stamp of a file, None when it has none. Raises NoStamp when it cannot be read, or there are two unlike."""
    found = [stamp for name in stamp_parts(package) if (stamp := from_xml(package.parts[name]))]
    if any(stamp != found[0] for stamp in found):
        raise NoStamp("tệp mang hai dấu nguồn gốc khác nhau")
    return found[0] if found else None


def stamp_parts(package: Package) -> list[str]:
    """The names of the parts that may carry a stamp: programs that save a file number such parts anew."""
    return [name for name, data in package.parts.items() if name.lower().startswith(_FOLDER) and _is_stamp(data)]


def outline_of(package: Package, origin: Origin, view: DocView) -> Outline:
    """The hashes of a file, read as `view`, that says it comes from this origin."""
    return outline(view, origin.du_lieu, _pictures(part_hashes(package.parts)))


def part_hashes(parts: Mapping[str, bytes]) -> dict[str, str]:
    """The SHA-256 of every part but the stamp, in hex."""
    return {
        name: (_hash if len(data) <= _MOST_KEPT else _hash.__wrapped__)(data)
        for name, data in parts.items()
        if name != PART
    }


@lru_cache(maxsize=64)
def _hash(data: bytes) -> str:
    return sha256(data).hexdigest()


def _pictures(hashes: Mapping[str, str]) -> list[str]:
    return [found for name, found in hashes.items() if name.startswith(_PICTURES)]


def _is_stamp(data: bytes) -> bool:
    return NAMESPACE.encode() in data and b"nguonGoc" in data


def _references(parts: Mapping[str, bytes]) -> dict[str, bytes]:
    """The parts that lead to the stamp: those that say what it is, and the lists with its entries."""
    links, types = parts.get(_LINKS, b""), parts[_TYPES]
    small = len(links) + len(types) <= _MOST_KEPT
    links, types = (_lists if small else _lists.__wrapped__)(links, types)
    return {_ITEM: _PROPERTIES, _ITEM_REFERENCES: _ITEM_LINKS, _LINKS: links, _TYPES: types}


@lru_cache(maxsize=64)
def _lists(links: bytes, types: bytes) -> tuple[bytes, bytes]:
    links = _with(links, "relationships", "Relationship", Id=_IDENTITY, Type=f"{_OFFICE}/customXml", Target=_TARGET)
    types = _with(types, "content-types", "Override", PartName=f"/{_ITEM}", ContentType=_ITEM_TYPE)
    return links, _with(types, "content-types", "Default", Extension="xml", ContentType="application/xml")


def _with(part: bytes, schema: str, tag: str, **attributes: str) -> bytes:
    """The list with the entry; as it is when one of the same first attribute is there."""
    root = parse_xml(part, schema) if part else etree.Element(f"{{{_PACKAGE}/{schema}}}Relationships")
    key, value = next(iter(attributes.items()))
    name = f"{{{_PACKAGE}/{schema}}}{tag}"
    if any(node.get(key) == value for node in root.iterchildren(name)):
        return part
    node = etree.Element(name, attributes)
    root.insert(0 if tag == "Default" else len(root), node)
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True, standalone=True)
