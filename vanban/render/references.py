"""Every reference of every part of a template: to its other parts, and to what lies outside the file."""

import posixpath
from collections.abc import Iterator

from lxml import etree

from vanban.core.dataclass import dataclass
from vanban.inspect.package import Package, parse_xml

RELATIONSHIP = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"


@dataclass(frozen=True)
class Reference:
    """From a part ("" = the file itself) to a part by name, or to an address outside the file.

    `kind` is the last word of the type: `hyperlink`, `image`, `attachedTemplate`.
    """

    source: str
    kind: str
    target: str
    external: bool


def references(package: Package) -> Iterator[Reference]:
    """All of them, those that share an id too. Raises PackageError when a list of references is broken."""
    for name, data in package.parts.items():
        if name.endswith(".rels"):
            folder, _, file = name.rpartition("_rels/")
            for node in parse_xml(data, name).iter(RELATIONSHIP):
                yield _reference(folder + file.removesuffix(".rels"), node)


def _reference(source: str, node: etree._Element) -> Reference:
    target = node.get("Target") or ""
    external = (node.get("TargetMode") or "").lower() == "external"
    if not external:
        target = posixpath.normpath(posixpath.join("/", posixpath.dirname(source), target)).lstrip("/")
    return Reference(source, kind_of(node), target, external)


def kind_of(node: etree._Element) -> str:
    """The last word of the type of a reference."""
    return (node.get("Type") or "").rpartition("/")[2]


def list_of(part: str) -> str:
    """The name of the part that lists the references of `part`."""
    folder, name = posixpath.split(part)
    return posixpath.join(folder, "_rels", f"{name}.rels")
