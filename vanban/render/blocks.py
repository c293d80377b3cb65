"""The shared blocks of templates/khoi: found by name, put in with the styles they are made of.

A block brings its own styles: what it says of a style replaces what the template says, so a change in the block
changes every document. Two blocks that define the same style differently are refused.
"""

import copy
import re
from collections.abc import Iterator
from pathlib import Path

from jinja2 import BaseLoader, Environment, TemplateNotFound
from lxml import etree

from vanban.inspect.package import Package, open_package
from vanban.inspect.text import W
from vanban.render.prepare import block_source

_NAME = re.compile(r"khoi/[A-Za-z0-9_-]+\.docx")
_RELATED = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_STYLE_LINKS = ("pStyle", "rStyle", "tblStyle")


class BlockError(Exception):
    """A block cannot be used; the message is Vietnamese."""


class BlockLoader(BaseLoader):
    """Jinja's loader for `{%p include "khoi/….docx" %}`; serves nothing outside templates/khoi."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.packages: dict[str, Package] = {}

    def package(self, name: str) -> Package:
        """The opened block. Raises TemplateNotFound for any other name, PackageError for a damaged file."""
        if name not in self.packages:
            path = self.folder / name
            if not _NAME.fullmatch(name) or not path.is_file():
                raise TemplateNotFound(name)
            self.packages[name] = open_package(path.read_bytes())
        return self.packages[name]

    def get_source(self, environment: Environment, template: str) -> tuple[str, str | None, None]:  # noqa: ARG002
        """Jinja source of a block. Raises BlockError when the block needs parts that cannot travel with it."""
        body = self.package(template).xml("word/document.xml")
        if any(str(name).startswith(_RELATED) for node in _content(body) for name in node.attrib):
            raise BlockError(f"khối {template} có hình hoặc liên kết; hãy đặt chúng ở mẫu chính")
        return block_source(body), template, None

    def known(self) -> list[str]:
        """The names that an include may use."""
        return sorted(f"khoi/{path.name}" for path in (self.folder / "khoi").glob("*.docx") if path.name[0] not in "~.")


def _content(part: etree._Element) -> Iterator[etree._Element]:
    body = part.find(W + "body")
    for child in body if body is not None else ():
        if child.tag != W + "sectPr":
            yield from child.iter()


def styles_used(part: etree._Element, styles: dict[str, etree._Element]) -> set[str]:
    """Ids of the styles that a part's content stands on, base styles included."""
    wanted = [n.get(W + "val", "") for n in _content(part) if str(n.tag) in {W + tag for tag in _STYLE_LINKS}]
    used: set[str] = set()
    while wanted:
        style = wanted.pop()
        if style not in used and style in styles:
            used.add(style)
            wanted += [n.get(W + "val", "") for n in styles[style] if n.tag in (W + "basedOn", W + "link")]
    return used


def style_map(styles: etree._Element) -> dict[str, etree._Element]:
    """The styles of a styles part by id."""
    return {style.get(W + "styleId", ""): style for style in styles.iter(W + "style")}


def bring_styles(styles: etree._Element, blocks: dict[str, Package]) -> None:
    """Put into `styles` what the blocks define. Raises BlockError when two blocks disagree on a style."""
    owner: dict[str, str] = {}
    for name, package in blocks.items():
        own = style_map(package.xml("word/styles.xml"))
        for style_id in sorted(styles_used(package.xml("word/document.xml"), own)):
            mine = style_map(styles)
            if style_id in owner and canonical(own[style_id]) != canonical(mine[style_id]):
                raise BlockError(f"hai khối {owner[style_id]} và {name} định nghĩa kiểu {style_id} khác nhau")
            owner[style_id] = name
            _put(styles, mine.get(style_id), copy.deepcopy(own[style_id]))


def canonical(style: etree._Element) -> bytes:
    """A style in a form that can be compared: neither prefixes nor revision ids count."""
    clone = copy.deepcopy(style)
    clone.tail = None
    for node in list(clone.iter(W + "rsid")):
        clone.remove(node)
    return etree.tostring(clone, method="c14n", exclusive=True)


def _put(styles: etree._Element, old: etree._Element | None, new: etree._Element) -> None:
    if old is not None:
        styles.replace(old, new)
    else:
        styles.append(new)
