"""A Word file with a title in its properties, which PDF must have: clerks rarely write one."""

from lxml import etree

from vanban.inspect.package import Package, open_package
from vanban.inspect.relationships import relationships
from vanban.package.writing import write_package

_KIND = "core-properties"
_PART = "docProps/core.xml"
_CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
_TITLE = "{http://purl.org/dc/elements/1.1/}title"
_EMPTY = f'<cp:coreProperties xmlns:cp="{_CORE}" xmlns:dc="http://purl.org/dc/elements/1.1/"/>'.encode()
_RELATIONSHIP = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_TYPE = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
_OVERRIDE = "{http://schemas.openxmlformats.org/package/2006/content-types}Override"
_CONTENT = "application/vnd.openxmlformats-package.core-properties+xml"


def with_title(docx: bytes, title: str) -> bytes:
    """The file itself when it has a title, else a copy with this one.

    Raises PackageError for a damaged or hostile file, which then reaches no program.
    """
    package = open_package(docx)
    name = _core(package)
    core = package.xml(name) if name else etree.fromstring(_EMPTY)
    node = core.find(_TITLE)
    if node is not None and (node.text or "").strip():
        return docx
    if node is None:
        node = etree.SubElement(core, _TITLE)
    node.text = title
    parts = {**package.parts, name or _PART: etree.tostring(core, xml_declaration=True, encoding="UTF-8")}
    return write_package(parts if name else {**parts, **_announced(package)})


def _core(package: Package) -> str:
    """The name of the part that holds the core properties, "" when there is none."""
    found = (one.target for one in relationships(package, "").values() if one.kind == _KIND and not one.external)
    return next((target for target in found if target in package.parts), "")


def _announced(package: Package) -> dict[str, bytes]:
    """The two lists of a package with a part for the core properties in them."""
    references = package.xml("_rels/.rels")
    etree.SubElement(references, _RELATIONSHIP, Id="rIdTitle", Type=_TYPE, Target=_PART)
    types = package.xml("[Content_Types].xml")
    etree.SubElement(types, _OVERRIDE, PartName=f"/{_PART}", ContentType=_CONTENT)
    return {"_rels/.rels": etree.tostring(references), "[Content_Types].xml": etree.tostring(types)}
