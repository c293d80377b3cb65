"""The plan of a table before its text is read: its measures, its rows and cells."""

from vanban.core.dataclass import dataclass
from vanban.core.lengths import Length
from vanban.inspect.cells import Planner, RowPlan, asked_width
from vanban.inspect.flow import ROW, row_removed, shown
from vanban.inspect.formats import Alignment
from vanban.inspect.markup import Element, child, length, value
from vanban.inspect.table_styles import TableStyle, TableStyles, width_in_points
from vanban.inspect.text import W
from vanban.inspect.theme import Theme

_ROWS = frozenset((ROW,))
_ALIGNMENTS: dict[str | None, Alignment] = {"center": "center", "right": "right", "end": "right", "left": "left",
                                            "start": "left"}  # fmt: skip


@dataclass(frozen=True, eq=False, slots=True)
class TablePlan:
    """A table before its text is read."""

    style: TableStyle
    grid: tuple[Length, ...]
    width: Length
    alignment: Alignment
    indent: Length
    fixed: bool
    floating: bool
    planner: Planner
    rows: tuple[RowPlan, ...]


def plan_table(node: Element, room: Length, styles: TableStyles, theme: Theme) -> TablePlan:
    """Work out a `w:tbl` that stands where the text is `room` wide."""
    properties = child(node, W + "tblPr")
    style = styles.get(value(properties, W + "tblStyle"))
    grid = tuple(length(column.get(W + "w")) or Length(0) for column in node.iterfind(f"{W}tblGrid/{W}gridCol"))
    indent = width_in_points(child(properties, W + "tblInd"))
    planner = Planner(properties, style, grid, table_width(properties, grid, room), theme)
    return TablePlan(
        style=style,
        grid=grid,
        width=planner.width,
        alignment=_ALIGNMENTS.get(value(properties, W + "jc") or style.alignment, "left"),
        indent=indent if indent is not None else style.indent or Length(0),
        fixed=_type(properties, "tblLayout") == "fixed",
        floating=child(properties, W + "tblpPr") is not None,
        planner=planner,
        rows=planner.rows([row for row in shown(node, _ROWS) if not row_removed(row)]),
    )


def table_width(properties: Element | None, grid: tuple[Length, ...], room: Length) -> Length:
    """The width a table asks for, else that of its columns, else all there is."""
    asked = child(properties, W + "tblW")
    return asked_width(asked, room) or Length(sum(grid)) or room


def _type(properties: Element | None, name: str) -> str | None:
    node = child(properties, W + name)
    return node.get(W + "type") if node is not None else None
