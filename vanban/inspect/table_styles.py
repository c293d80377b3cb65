"""Table styles: what each says of the text in every cell, and of cells that meet a condition."""

from collections.abc import Mapping

from vanban.core.dataclass import dataclass, field, replace
from vanban.core.lengths import Length
from vanban.inspect.formats import Border
from vanban.inspect.markup import Element, Properties, child, length, value, whole
from vanban.inspect.paragraph_properties import SIDES, merge, read_border, read_paragraph_properties
from vanban.inspect.run_properties import read_run_properties, read_shading
from vanban.inspect.styles import StyleSheet
from vanban.inspect.text import W
from vanban.inspect.theme import Theme

_INNER = {"insideH": "inside_h", "insideV": "inside_v"}
_TABLE_INDENT = "tblInd"
_MUTE = "Normal Table"  # Word takes the measures of this style, not what it says of text


@dataclass(frozen=True, eq=False, slots=True)
class Look:
    """What a table style says of the cells that meet a condition."""

    paragraph: Properties = field(default_factory=dict)
    run: Properties = field(default_factory=dict)
    borders: Mapping[str, Border] = field(default_factory=dict)
    shading: Properties = field(default_factory=dict)

    def over(self, base: "Look") -> "Look":
        """What this look says, and where it says nothing the base."""
        return Look(
            merge(base.paragraph, self.paragraph),
            {**base.run, **self.run},
            {**base.borders, **self.borders},
            {**base.shading, **self.shading},
        )


@dataclass(eq=False, slots=True)
class TableStyle:
    """A table style with its whole chain: the look of every cell, of cells by condition, and measures of the table."""

    id: str = ""
    name: str = ""
    everywhere: Look = field(default_factory=Look)
    conditions: Mapping[str, Look] = field(default_factory=dict)
    padding: Mapping[str, Length] = field(default_factory=dict)
    alignment: str = ""
    indent: Length | None = None
    row_band: int = 1
    column_band: int = 1
    _looks: dict[tuple[str, ...], Look] = field(default_factory=dict)

    def look(self, conditions: tuple[str, ...]) -> Look:
        """The look of a cell that meets these conditions, the last one strongest."""
        found = self._looks.get(conditions)
        if found is None:
            found = self.everywhere
            for condition in conditions:
                found = self.conditions[condition].over(found)
            self._looks[conditions] = found
        return found


class TableStyles:
    """The table styles of a document, each read when a table first asks for it."""

    def __init__(self, sheet: StyleSheet, theme: Theme) -> None:
        self._sheet = sheet
        self._theme = theme
        self._known: dict[str, TableStyle] = {}

    def get(self, style_id: str | None) -> TableStyle:
        """The style of this id, or the default one."""
        known = self._sheet.known("table", style_id)
        if known not in self._known:
            self._known[known] = self._read(known)
        return self._known[known]

    def _read(self, style_id: str) -> TableStyle:
        found = TableStyle(style_id, self._sheet.name(style_id))
        conditions: dict[str, Look] = {}
        for style in self._sheet.chain(style_id):
            node = style.node
            own = read_look(node, self._theme, "tblPr", "tblBorders")
            if style.name == _MUTE:
                own = replace(own, paragraph={}, run={})
            found.everywhere = own.over(found.everywhere)
            for part in node.iterchildren(W + "tblStylePr"):
                kind = part.get(W + "type", "")
                look = read_look(part, self._theme, "tcPr", "tcBorders")
                conditions[kind] = look.over(conditions.get(kind, Look()))
            self._measures(child(node, W + "tblPr"), found)
        found.conditions = conditions
        return found

    def _measures(self, node: Element | None, found: TableStyle) -> None:
        found.padding = {**found.padding, **read_padding(child(node, W + "tblCellMar"))}
        found.alignment = value(node, W + "jc") or found.alignment
        indent = width_in_points(child(node, W + _TABLE_INDENT))
        found.indent = found.indent if indent is None else indent
        found.row_band = max(whole(value(node, W + "tblStyleRowBandSize")) or found.row_band, 1)
        found.column_band = max(whole(value(node, W + "tblStyleColBandSize")) or found.column_band, 1)


def read_look(node: Element, theme: Theme, part: str, borders: str) -> Look:
    """What a table style, or one of its conditions, says of text, borders (in `part`) and shading."""
    shading: Properties = {}
    fill = child(node, W + "tcPr", W + "shd")
    if fill is not None:
        read_shading(fill, theme, shading)
    return Look(
        read_paragraph_properties(child(node, W + "pPr"), theme),
        read_run_properties(child(node, W + "rPr"), theme),
        read_borders(child(node, W + part, W + borders), theme),
        shading,
    )


def read_borders(node: Element | None, theme: Theme) -> dict[str, Border]:
    """The sides that `w:tblBorders` or `w:tcBorders` names: `top`, …, `inside_h`, `inside_v`."""
    names = ((str(side.tag).removeprefix(W), side) for side in (node if node is not None else ()))
    known = ((SIDES.get(name) or _INNER.get(name), side) for name, side in names)
    return {name: read_border(side, theme) for name, side in known if name}


def read_padding(node: Element | None) -> dict[str, Length]:
    """The margins that `w:tblCellMar` or `w:tcMar` names, by side."""
    sides = ((SIDES.get(str(side.tag).removeprefix(W)), side) for side in (node if node is not None else ()))
    read = ((name, width_in_points(side)) for name, side in sides)
    return {name: width for name, width in read if name and width is not None}


def width_in_points(node: Element | None) -> Length | None:
    """A `w:w` in twips; None for a share, for `auto` and for nothing."""
    if node is None or node.get(W + "type", "dxa") not in ("dxa", "nil"):
        return None
    return length(node.get(W + "w"))
