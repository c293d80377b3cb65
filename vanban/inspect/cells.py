"""The rows and cells of a table before their text is read: widths, looks, borders."""

from collections.abc import Mapping
from itertools import accumulate
from typing import NamedTuple

from vanban.core.lengths import Length
from vanban.inspect.cell_borders import effective_borders
from vanban.inspect.content import Container
from vanban.inspect.flow import CELL, shown
from vanban.inspect.formats import Border, Borders
from vanban.inspect.markup import VAL, Element, by_name, child, on_off, percent, value, whole
from vanban.inspect.run_properties import read_shading
from vanban.inspect.table_conditions import conditions_met, look_asked
from vanban.inspect.table_styles import Look, TableStyle, read_borders, read_padding, width_in_points
from vanban.inspect.text import W
from vanban.inspect.theme import Theme

_DEFAULT_PADDING = Length(5.75)  # left and right, where no style says otherwise
_MOST_COLUMNS = 63  # in Word
_CELLS = frozenset((CELL,))
_PROPERTIES, _ROW_PROPERTIES, _SPAN = W + "tcPr", W + "trPr", W + "gridSpan"
_WIDTH, _BORDERS, _PADDING, _MERGE, _ALIGN, _FILL = (
    W + name for name in ("tcW", "tcBorders", "tcMar", "vMerge", "vAlign", "shd")
)
_KIND, _MEASURE = W + "type", W + "w"
Place = tuple[int, int, int, int]
"""Of a row: its index, the number of rows, of head rows among them, of rows in a band of the table style."""


class CellPlan(NamedTuple):
    """A cell before its text is read."""

    node: Element
    column: int
    span: int
    continues: bool
    container: Container
    look: Look
    borders: Borders
    shading: str
    vertical_alignment: str


class RowPlan(NamedTuple):
    """A row before its text is read."""

    cells: tuple[CellPlan, ...]
    cant_split: bool
    header: bool


def asked_width(node: Element | None, whole_width: Length) -> Length | None:
    """A `w:tblW` or `w:tcW`: a length, or a share of the whole; None for `auto` and for nothing."""
    if node is None:
        return None
    share = percent(node.get(_MEASURE)) if _is_share(node) else None
    return Length(whole_width * share / 100) if share else width_in_points(node)


def _is_share(node: Element) -> bool:
    return node.get(_KIND) == "pct" or (node.get(_MEASURE) or "").endswith("%")


def is_header(row: Element) -> bool:
    """Whether a row is repeated on every page."""
    return _switch(child(row, _ROW_PROPERTIES), "tblHeader")


class Planner:
    """Plans the rows of one table."""

    def __init__(
        self, properties: Element | None, style: TableStyle, grid: tuple[Length, ...], width: Length, theme: Theme
    ) -> None:
        self.width = width
        self._style = style
        self._grid = grid
        self._theme = theme
        self._asked = look_asked(properties)
        self._padding = {**style.padding, **read_padding(child(properties, W + "tblCellMar"))}
        self._borders = {**style.everywhere.borders, **read_borders(child(properties, W + "tblBorders"), theme)}
        self._known: dict[tuple[tuple[str, ...], tuple[bool, bool, bool, bool]], tuple[Look, Borders]] = {}

    def rows(self, nodes: list[Element]) -> tuple[RowPlan, ...]:
        """Plan every row."""
        headers = [is_header(node) for node in nodes]
        heads = headers.index(False) if False in headers else len(headers)
        return tuple(self.row(node, self.place(index, len(nodes), heads)) for index, node in enumerate(nodes))

    def place(self, index: int, count: int, heads: int) -> Place:
        """The place of a row among `count`, of which the first `heads` are head rows, as far as it changes its look."""
        if self._style.conditions:
            return index, count, heads, self._style.row_band
        at = min(index, 1)
        return at, at + (1 if index == count - 1 else 2), 0, 1

    def row(self, node: Element, place: Place) -> RowPlan:
        """Plan a row at a place."""
        return RowPlan(self._cells(node, place), _switch(child(node, _ROW_PROPERTIES), "cantSplit"), is_header(node))

    def _cells(self, row: Element, place: Place) -> tuple[CellPlan, ...]:
        nodes = list(shown(row, _CELLS))
        properties = [by_name(child(node, _PROPERTIES)) for node in nodes]
        spans = [_span(parts.get(_SPAN)) for parts in properties]
        starts = list(accumulate(spans, initial=_columns_before(row)))
        return tuple(
            self._cell(node, parts, start, span, Length(self.width / len(nodes)), place, starts[-1])
            for node, parts, start, span in zip(nodes, properties, starts, spans, strict=False)
        )

    def _cell(
        self,
        node: Element,
        parts: Mapping[object, Element],
        column: int,
        span: int,
        share: Length,
        place: Place,
        columns: int,
    ) -> CellPlan:
        width = asked_width(parts.get(_WIDTH), self.width)
        width = width or Length(sum(self._grid[column : column + span])) or share
        look, borders = self._look(place, column, last=column + span >= columns)
        own = parts.get(_BORDERS)
        padding = {**self._padding, **read_padding(parts[_PADDING])} if _PADDING in parts else self._padding
        left, right = padding.get("left", _DEFAULT_PADDING), padding.get("right", _DEFAULT_PADDING)
        merge, align = parts.get(_MERGE), parts.get(_ALIGN)
        return CellPlan(
            node,
            column + 1,
            span,
            merge is not None and merge.get(VAL, "continue") == "continue",
            Container("cell", width, Length(max(width - left - right, 0)), left),
            look,
            borders if own is None else _with_own(borders, read_borders(own, self._theme)),
            self._shading(parts.get(_FILL), look),
            align.get(VAL, "top") if align is not None else "top",
        )

    def _look(self, row: Place, column: int, *, last: bool) -> tuple[Look, Borders]:
        conditions = self._style.conditions
        along = (column, column + 1 if last else column + 2, 1, self._style.column_band)
        met = (
            tuple(name for name in conditions_met(self._asked, row, along) if name in conditions) if conditions else ()
        )
        edges = (row[0] == 0, row[0] == row[1] - 1, column == 0, last)
        found = self._known.get((met, edges))
        if found is None:
            borders = effective_borders(self._borders, [(name, conditions[name].borders) for name in met], edges)
            found = self._known[met, edges] = (self._style.look(met), borders)
        return found

    def _shading(self, fill: Element | None, look: Look) -> str:
        if fill is None:
            return str(look.shading.get("shading", ""))
        found = dict(look.shading)
        read_shading(fill, self._theme, found)
        return str(found.get("shading", ""))


def _span(node: Element | None) -> int:
    count = whole(node.get(VAL)) if node is not None else None
    return min(max(count or 1, 1), _MOST_COLUMNS)


def _columns_before(row: Element) -> int:
    return min(max(whole(value(row, _ROW_PROPERTIES, W + "gridBefore")) or 0, 0), _MOST_COLUMNS)


def _with_own(borders: Borders, own: Mapping[str, Border]) -> Borders:
    return Borders(*(own.get(side, getattr(borders, side)) for side in ("top", "bottom", "left", "right")))


def _switch(properties: Element | None, name: str) -> bool:
    node = child(properties, W + name)
    return node is not None and bool(on_off(node))
