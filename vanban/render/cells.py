"""Cells made by tags, as docxtpl does it: {% colspan n %}, {% cellbg colour %}, and {% vm %}, {% hm %} inside a loop.

The tag leaves the text of its cell and becomes a property of the cell, in the place where the schema wants it.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from lxml import etree

from vanban.core.dataclass import replace
from vanban.inspect.text import W
from vanban.render.columns import fit_table
from vanban.render.reading import Spot
from vanban.render.rules import RULE_INDENT
from vanban.render.tags import CELL_TAGS, Fault, Place, Tag

_AFTER: Mapping[str, tuple[str, ...]] = {  # what must stand before each property
    "gridSpan": ("cnfStyle", "tcW"),
    "vMerge": ("cnfStyle", "tcW", "gridSpan", "hMerge"),
    "shd": ("cnfStyle", "tcW", "gridSpan", "hMerge", "vMerge", "tcBorders"),
}
_FIRST, _ONLY_FIRST = "loop.first", "if loop.first"

Texts = dict[Any, list[Tag]]  # by element


class Cells:
    """The cells of one part that tags change, and where the tags stand afterwards."""

    def __init__(self, part: etree._Element, spots: list[Spot]) -> None:
        self.part = part
        self.at: Texts = {}
        self.before: Texts = {}
        self.after: Texts = {}
        for spot in spots:
            self.at.setdefault(spot.node, []).append(spot.tag)
        for spot in spots:
            if spot.tag.keyword in CELL_TAGS:
                self._change(spot)
            elif (spot.tag.mark, spot.tag.scope) == ("{#", "tc"):
                _drop_cell(spot.node)

    def spots(self) -> list[Spot]:
        """Every tag in the order of the source."""
        found = []
        for event, node in etree.iterwalk(self.part, events=("start", "end")):
            places = (self.before, self.at) if event == "start" else (self.after,)
            found += [Spot(tag, node) for place in places for tag in place.get(node, ())]
        return found

    def _change(self, spot: Spot) -> None:
        cell = next(spot.node.iterancestors(W + "tc"))
        self._take_out(spot)
        match spot.tag.keyword:
            case "colspan":
                self._set(cell, "gridSpan", "val", _value(spot.tag, _argument(spot.tag), Place.SPAN))
            case "cellbg":
                shade = self._set(cell, "shd", "fill", _value(spot.tag, _argument(spot.tag), Place.SHADE))
                shade.attrib.update({W + "val": "clear", W + "color": "auto"})
            case "vm":
                self._set(cell, "vMerge", "val", _value(spot.tag, _FIRST, Place.MERGE))
                self._only_first(spot)
            case "hm":
                self._merge_across(cell, spot.tag)

    def _take_out(self, spot: Spot) -> None:
        spot.node.text = (spot.node.text or "").replace(spot.tag.source, "", 1)
        self.at[spot.node].remove(spot.tag)

    def _set(self, cell: etree._Element, name: str, attribute: str, tag: Tag) -> etree._Element:
        properties = cell.find(W + "tcPr")
        if properties is None:
            properties = etree.Element(W + "tcPr")
            cell.insert(0, properties)
        for old in properties.findall(W + name):
            properties.remove(old)
        earlier = [index for index, child in enumerate(properties) if child.tag in {W + n for n in _AFTER[name]}]
        new = etree.Element(W + name, {W + attribute: tag.source})
        properties.insert(max(earlier, default=-1) + 1, new)
        self.at[new] = [tag]
        return new

    def _only_first(self, spot: Spot) -> None:
        """The text of a merged cell is printed once, in the first of the cells."""
        begin, end = _control(spot.tag, _ONLY_FIRST), _control(spot.tag, "endif")
        spot.node.text = f"{begin.source}{spot.node.text}{end.source}"
        self.at[spot.node] = [begin, *self.at[spot.node], end]

    def _merge_across(self, cell: etree._Element, tag: Tag) -> None:
        """One cell stands for the whole loop, as wide as all of them."""
        span = cell.find(f"{W}tcPr/{W}gridSpan")
        old = (span.get(W + "val") or "") if span is not None else ""
        width = f"{RULE_INDENT}(loop.length, {int(old) if old.isdecimal() else 1})"
        self._set(cell, "gridSpan", "val", _value(tag, width, Place.SPAN))
        begin, end = _control(tag, _ONLY_FIRST), _control(tag, "endif")
        _put_before(cell, begin.source)
        cell.tail = f"{end.source}{cell.tail or ''}"
        self.before[cell], self.after[cell] = [begin], [end]


def _drop_cell(text: etree._Element) -> None:
    """A cell that only remarks something goes, and its column with it."""
    cell, table = (next(text.iterancestors(W + name)) for name in ("tc", "tbl"))
    row = cell.getparent()
    if row is not None:
        row.remove(cell)
        fit_table(table)


def outside_tables(spots: list[Spot]) -> Iterator[Fault]:
    """The tags of cells that stand in no cell."""
    for spot in spots:
        if spot.tag.keyword in CELL_TAGS and next(spot.node.iterancestors(W + "tc"), None) is None:
            yield Fault(spot.tag.excerpt, f"thẻ {spot.tag.source} ngoài bảng", "đặt thẻ này trong ô của bảng")


def _value(tag: Tag, words: str, place: Place) -> Tag:
    return replace(tag, mark="{{", words=words, place=place)


def _control(tag: Tag, words: str) -> Tag:
    return replace(tag, words=words)


def _argument(tag: Tag) -> str:
    return tag.words.partition(" ")[2]


def _put_before(node: etree._Element, text: str) -> None:
    previous, parent = node.getprevious(), node.getparent()
    if previous is not None:
        previous.tail = f"{previous.tail or ''}{text}"
    elif parent is not None:
        parent.text = f"{parent.text or ''}{text}"
