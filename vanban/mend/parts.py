"""The parts of the file while it is mended: those with text as trees, new ones made known to the file."""

import posixpath
from collections.abc import Iterator, Mapping
from typing import Literal

from lxml import etree

from vanban.inspect.markup import Element
from vanban.inspect.package import Package, open_package
from vanban.inspect.relationships import DOCUMENT, relationships
from vanban.inspect.text import W
from vanban.mend.markup import xml_bytes
from vanban.package.writing import write_package

Banner = Literal["header", "footer"]
_STORIES = ("header", "footer", "footnotes", "endnotes")
_TYPES = "[Content_Types].xml"
_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"
_CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_CONTENT = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_PLAIN: dict[str, str] = {None: _RELATIONSHIPS}  # type: ignore[dict-item]  # lxml takes None, its stubs do not
_ROOTS = {"header": "hdr", "footer": "ftr"}


class Parts:
    """The parts of one file; `trees` are those that hold text, the body first. Raises PackageError on opening."""

    def __init__(self, data: bytes) -> None:
        self.package = open_package(data)
        self._data = data
        self._parts = dict(self.package.parts)
        self._before: dict[str, bytes] = {}
        self.trees: dict[str, Element] = {}
        for name in _with_text(self.package):
            self.tree(name)

    @property
    def document(self) -> Element:
        """The main part."""
        return self.trees[DOCUMENT]

    def tree(self, name: str) -> Element:
        """The part of a name; what is changed in it goes into the file."""
        if name not in self.trees:
            self.trees[name] = self.package.xml(name)
            self._before[name] = xml_bytes(self.trees[name])
        return self.trees[name]

    def banner_name(self, identity: str) -> str:
        """The name of the part that a reference of the main part stands for, "" for none."""
        found = relationships(Package(self._current()), DOCUMENT).get(identity)
        return found.target if found and not found.external else ""

    def add(self, kind: Banner, content: Element | None = None, like: Element | None = None) -> tuple[str, Element]:
        """A new header or footer, empty or with the content of another, `like`, which it shares pictures with.

        Returns the id of its reference and its root.
        """
        name = next(name for n in range(1, 9999) if (name := f"word/{kind}Vanban{n}.xml") not in self._parts)
        root = etree.Element(W + _ROOTS[kind], nsmap={"w": W[1:-1]}) if content is None else content
        self._parts[name] = b""
        self.trees[name] = root
        self._share(like, name)
        types = self.tree(_TYPES)
        attributes = {"PartName": f"/{name}", "ContentType": f"{_CONTENT}{kind}+xml"}
        etree.SubElement(types, f"{{{_CONTENT_TYPES}}}Override", attributes)
        return self._refer(kind, name), root

    def _share(self, like: Element | None, name: str) -> None:
        """What another part refers to, a new part refers to by the same names."""
        other = next((name for name, root in self.trees.items() if root is like), "")
        references = self._parts.get(_references(other)) if other else None
        if references is not None:
            self._parts[_references(name)] = references

    def _refer(self, kind: Banner, name: str) -> str:
        source = _references(DOCUMENT)
        if source not in self._parts:
            self._parts[source] = b""
            self.trees[source] = etree.Element(f"{{{_RELATIONSHIPS}}}Relationships", nsmap=_PLAIN)
        root = self.tree(source)
        taken = {node.get("Id") for node in root}
        identity = next(i for n in range(1, len(taken) + 2) if (i := f"rIdVanban{n}") not in taken)
        attributes = {"Id": identity, "Type": f"{_OFFICE}/{kind}", "Target": posixpath.basename(name)}
        etree.SubElement(root, f"{{{_RELATIONSHIPS}}}Relationship", attributes)
        return identity

    def _current(self) -> Mapping[str, bytes]:
        changed = {name: xml_bytes(root) for name, root in self.trees.items()}
        return {**self._parts, **{n: d for n, d in changed.items() if self._before.get(n) != d}}

    def data(self) -> bytes:
        """The file as it is now; the very bytes it was opened with when nothing has changed."""
        current = self._current()
        return self._data if current == self.package.parts else write_package(current)


def _references(name: str) -> str:
    folder, file = posixpath.split(name)
    return posixpath.join(folder, "_rels", f"{file}.rels")


def _with_text(package: Package) -> Iterator[str]:
    yield DOCUMENT
    targets = (r for r in relationships(package, DOCUMENT).values() if r.kind in _STORIES and not r.external)
    yield from dict.fromkeys(found.target for found in targets if found.target in package.parts)
