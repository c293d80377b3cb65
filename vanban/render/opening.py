"""A Word file to the trees a template is compiled from: leftovers dropped, styles named, dangers listed."""

from collections.abc import Container, Iterable, Mapping

from lxml import etree

from vanban.core.dataclass import dataclass
from vanban.inspect.package import PackageError, open_package
from vanban.inspect.text import W
from vanban.render.dangers import Danger, dangers
from vanban.render.leftovers import MAIN, clean, clean_properties, clean_settings, without_leftovers
from vanban.render.styles import STYLES, character_styles, name_ids, style_map

FILLED = ("officeDocument", "header", "footer", "footnotes", "endnotes")
PROPERTIES = "core-properties"


@dataclass(frozen=True)
class Opened:
    """A template or a block: the parts that were read as XML, all others as they are, and what each part is."""

    trees: Mapping[str, etree._Element]
    others: Mapping[str, bytes]
    kinds: Mapping[str, str]
    dangers: tuple[Danger, ...]

    @property
    def styles(self) -> etree._Element:
        """The styles part."""
        return self.trees[STYLES]


def open_clean(data: bytes) -> Opened:
    """Open a template or a block. Raises PackageError when it is damaged or lacks what every Word file has."""
    package, references = without_leftovers(open_package(data))
    kinds = {found.target: found.kind for found in references if not found.external}
    read = {*FILLED, PROPERTIES, "styles", "settings", "numbering"}
    trees = {part: package.xml(part) for part in package.parts if kinds.get(part) in read}
    for part in (MAIN, STYLES):
        if part not in trees:
            raise PackageError(f"thiếu phần {part}")
    if trees[MAIN].prefix != "w" or trees[MAIN].find(W + "body") is None:
        raise PackageError(f"phần {MAIN} không do Word lưu; mở bằng Word rồi lưu lại")
    for part, tree in trees.items():
        _clean(tree, kinds[part])
    texts = [tree for part, tree in trees.items() if part != STYLES]
    name_ids(trees[STYLES], texts)
    _drop_unknown_looks(texts, character_styles(style_map(trees[STYLES])))
    others = {part: content for part, content in package.parts.items() if part not in trees}
    return Opened(trees, others, kinds, tuple(dangers(package, references, trees)))


def _clean(tree: etree._Element, kind: str) -> None:
    etree.strip_tags(tree, etree.Comment, etree.ProcessingInstruction)
    if kind == PROPERTIES:
        clean_properties(tree)
        return
    clean(tree)
    if kind == "settings":
        clean_settings(tree)


def _drop_unknown_looks(texts: Iterable[etree._Element], known: Container[str]) -> None:
    """Drop the names of character styles that are not there, as Word does without a word."""
    for text in texts:
        for node in [node for node in text.iter(W + "rStyle") if node.get(W + "val") not in known]:
            parent = node.getparent()
            if parent is not None:
                parent.remove(node)
