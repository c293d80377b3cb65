"""Puts a stamp into a Word file and finds it again: a custom XML part, which Word and LibreOffice keep."""

from collections.abc import Mapping
from hashlib import sha256
from typing import NamedTuple

from lxml import etree

from vanban.inspect.docview import DocView
from vanban.inspect.package import Package, PackageError, open_package, parse_xml
from vanban.inspect.view import read_opened
from vanban.package.writing import write_package
from vanban.provenance.outline import Outline, outline
from vanban.provenance.stamp import NAMESPACE, NoStamp, Origin, Stamp, from_xml, to_xml

PART, _ITEM = "customXml/item1.xml", "customXml/itemProps1.xml"
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
    package = open_package(data)
    parts = dict(package.parts)
    parts[_ITEM], parts["customXml/_rels/item1.xml.rels"] = _PROPERTIES, _ITEM_LINKS
    parts[_LINKS] = _with(parts.get(_LINKS, b""), "relationships", "Relationship", Id=_IDENTITY,
                          Type=f"{_OFFICE}/customXml", Target=_TARGET)  # fmt: skip
    parts[_TYPES] = _with(parts[_TYPES], "content-types", "Override", PartName=f"/{_ITEM}", ContentType=_ITEM_TYPE)
    parts[_TYPES] = _with(parts[_TYPES], "content-types", "Default", Extension="xml", ContentType="application/xml")
    parts.pop(PART, None)
    view = read_opened(package)
    parts[PART] = to_xml(Stamp(origin, part_hashes(parts), outline_of(package, origin, view)))
    written = write_package(parts)
    if open_package(written).parts != parts:
        raise PackageError("tệp vừa ghi không mở lại được như đã ghi")
    return Sealed(written, view)


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
    pictures = {name: sha256(data).hexdigest() for name, data in package.parts.items() if name.startswith(_PICTURES)}
    return outline(view, origin.du_lieu, pictures.values())


def part_hashes(parts: Mapping[str, bytes]) -> dict[str, str]:
    """The SHA-256 of every part but the stamp, in hex."""
    return {name: sha256(data).hexdigest() for name, data in parts.items() if name != PART}


def _is_stamp(data: bytes) -> bool:
    return NAMESPACE.encode() in data and b"nguonGoc" in data


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
