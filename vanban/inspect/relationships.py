"""What a part of an Office file refers to: other parts, and things outside the file."""

import posixpath
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

from vanban.core.dataclass import dataclass
from vanban.inspect.markup import Element
from vanban.inspect.package import Package, parse_xml

DOCUMENT = "word/document.xml"
_TAG = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_MOST_KEPT = 16 * 2**10  # bytes of a part whose reading is remembered; documents of one template have the same


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
    data = package.parts.get(source)
    if data is None:
        return {}
    return _read(data, source, folder) if len(data) <= _MOST_KEPT else _read.__wrapped__(data, source, folder)


def related_name(package: Package, kind: str, part: str = DOCUMENT) -> str | None:
    """The name of the first part of a kind that a part refers to, or None; it may be missing."""
    found = relationships(package, part).values()
    return next((one.target for one in found if one.kind == kind and not one.external), None)


def related_part(package: Package, kind: str, part: str = DOCUMENT) -> Element | None:
    """The XML of the first part of a kind that a part refers to, or None. Raises PackageError when it is missing."""
    name = related_name(package, kind, part)
    return None if name is None else package.xml(name)


@lru_cache(maxsize=64)
def _read(data: bytes, source: str, folder: str) -> Mapping[str, Relationship]:
    nodes = parse_xml(data, source).iterchildren(_TAG)
    return MappingProxyType({node.get("Id", ""): _relationship(node, folder) for node in nodes})


def _relationship(node: Element, folder: str) -> Relationship:
    target = node.get("Target", "")
    external = node.get("TargetMode") == "External"
    if not external:
        target = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
    return Relationship(node.get("Type", "").rpartition("/")[2], target, external)
