"""What a part of an Office file refers to: other parts, and things outside the file."""

import posixpath
from collections.abc import Mapping

from vanban.core.dataclass import dataclass
from vanban.inspect.markup import Element
from vanban.inspect.package import Package

DOCUMENT = "word/document.xml"
_TAG = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"


@dataclass(frozen=True)
class Relationship:
    """One reference: `kind` is the last word of its type (`styles`), `target` a part name or an address."""

    kind: str
    target: str
    external: bool


def relationships(package: Package, part: str) -> Mapping[str, Relationship]:
    """The references of a part by their id; of the package itself when the part is ""."""
    folder, name = posixpath.split(part)
    source = posixpath.join(folder, "_rels", f"{name}.rels")
    if source not in package.parts:
        return {}
    return {node.get("Id", ""): _relationship(node, folder) for node in package.xml(source).iterchildren(_TAG)}


def related_part(package: Package, kind: str, part: str = DOCUMENT) -> Element | None:
    """The XML of the first part of a kind that a part refers to, or None. Raises PackageError when it is missing."""
    for relationship in relationships(package, part).values():
        if relationship.kind == kind and not relationship.external:
            return package.xml(relationship.target)
    return None


def _relationship(node: Element, folder: str) -> Relationship:
    target = node.get("Target", "")
    external = node.get("TargetMode") == "External"
    if not external:
        target = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
    return Relationship(node.get("Type", "").rpartition("/")[2], target, external)
