"""A part of a Word template to Jinja source by docxtpl's syntax, every tag on a line of its own.

Jinja tells where an error is by the line; a line here is a tag, so the clerk is told the tag and its paragraph.
"""

import copy
import re
from collections.abc import Mapping

from docxtpl import DocxTemplate
from lxml import etree

from vanban.core.dataclass import dataclass
from vanban.inspect.text import W
from vanban.render.cells import Cells, outside_tables
from vanban.render.leftovers import clean
from vanban.render.nesting import free_sections, misplaced
from vanban.render.reading import Reading, read_part, read_properties
from vanban.render.rules import draw_rules
from vanban.render.tags import Fault, Place, Tag

__all__ = ["Prepared", "clean", "draw_rules", "prepare_block", "prepare_part", "prepare_properties"]

DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
_EMPTY_RUN = re.compile(r'<w:r>(?:<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)?<w:t(?: xml:space="preserve")?></w:t></w:r>')
_FIRST = 2  # the first tag begins the second line
_PATCHER = DocxTemplate("")


@dataclass(frozen=True)
class Prepared:
    """A part as Jinja source, its tags in the order of their lines, and what is wrong with them."""

    source: str
    tags: tuple[Tag, ...]
    faults: tuple[Fault, ...]

    @property
    def plain(self) -> bool:
        """Whether the part has no tags and no remarks, so that it stays as it is."""
        return not self.tags and not self.faults and "{#" not in self.source

    def tag(self, line: int) -> Tag | None:
        """The tag on a line of the source."""
        index = line - _FIRST
        return self.tags[index] if 0 <= index < len(self.tags) else None


def prepare_part(part: etree._Element, styles: Mapping[str, etree._Element]) -> Prepared:
    """Prepare a whole part (document, header, footer, notes)."""
    clean(part)
    return _prepared(part, [part], read_part(part), styles, DECLARATION)


def prepare_block(part: etree._Element, styles: Mapping[str, etree._Element]) -> Prepared:
    """Prepare what a block puts into a document: the children of its body, without the section."""
    clean(part)
    reading = read_part(part)
    body = part.find(W + "body")
    children = [child for child in body if child.tag != W + "sectPr"] if body is not None else []
    return _prepared(part, children, reading, styles)


def prepare_properties(part: etree._Element) -> Prepared:
    """Prepare the properties of the file (docProps/core.xml)."""
    return _prepared(part, [part], read_properties(part), {}, DECLARATION)


def _prepared(
    part: etree._Element,
    shown: list[etree._Element],
    reading: Reading,
    styles: Mapping[str, etree._Element],
    head: str = "",
) -> Prepared:
    """`shown` are the elements of `part` that go into the source."""
    free_sections(reading.spots)
    faults = reading.faults or [*misplaced(reading.spots), *outside_tables(reading.spots)]
    if faults:
        return Prepared("", (), tuple(faults))
    spots = Cells(part, reading.spots).spots() if reading.spots else []
    draw_rules(part, styles)
    source = head + "".join(etree.tostring(_alone(node), encoding="unicode") for node in shown)
    tags = tuple(tag for spot in spots for tag in _lines_of(spot.tag))
    if not spots:
        return Prepared(source, (), ())
    source = number(patch(source))
    if source.count("\n") != len(tags):
        return Prepared("", (), (Fault("", "có thẻ không đọc được", "đặt mỗi thẻ trong một đoạn chữ thường"),))
    return Prepared(source, tags, ())


def _alone(node: etree._Element) -> etree._Element:
    """The element with only the names of namespaces that it uses; a root keeps its own."""
    if node.getparent() is None:
        return node
    clone = copy.deepcopy(node)
    clone.tail = None
    etree.cleanup_namespaces(clone)
    return clone


def _lines_of(tag: Tag) -> tuple[Tag, ...]:
    """A comment has no line; a length becomes the indent on both sides."""
    if tag.mark == "{#":
        return ()
    return (tag, tag) if tag.place is Place.RULE else (tag,)


def patch(xml: str) -> str:
    """Apply docxtpl's syntax and drop the empty runs it leaves."""
    source: str = _PATCHER.patch_xml(xml)
    return _EMPTY_RUN.sub("", source)


def number(source: str) -> str:
    """Begin a line inside every tag, and nowhere else."""
    return re.sub(r"\{[{%]", lambda match: f"{match.group()}\n", source.replace("\n", " "))
