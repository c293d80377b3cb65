"""The borders of a cell, from those of its table and of the conditions of the table style that it meets."""

from collections.abc import Mapping, Sequence

from vanban.inspect.formats import Border, Borders

_INSIDE = {"top": "inside_h", "bottom": "inside_h", "left": "inside_v", "right": "inside_v"}


def effective_borders(
    table: Mapping[str, Border],
    conditions: Sequence[tuple[str, Mapping[str, Border]]],
    edges: tuple[bool, bool, bool, bool],
) -> Borders:
    """The four sides of a cell; what two neighbouring cells say of one line is not weighed against each other.

    Args:
        table: the borders of the table, `inside_h` and `inside_v` for the lines between cells.
        conditions: the name and borders of each condition met, the strongest last.
        edges: whether top, bottom, left and right are edges of the table.
    """
    sides = zip(("top", "bottom", "left", "right"), edges, strict=True)
    return Borders(*(_side(side, table, conditions, at_edge=at_edge) for side, at_edge in sides))


def _side(
    side: str,
    table: Mapping[str, Border],
    conditions: Sequence[tuple[str, Mapping[str, Border]]],
    *,
    at_edge: bool,
) -> Border:
    found = table.get(side if at_edge else _INSIDE[side], Border())
    for name, borders in conditions:
        found = borders.get(side if at_edge or _bounds(name, side) else _INSIDE[side], found)
    return found


def _bounds(condition: str, side: str) -> bool:
    """Whether a condition ends at this side of every cell that meets it: a row does above and below."""
    if condition.endswith("Cell"):
        return True
    is_row = condition.endswith(("Horz", "Row"))
    return is_row == (side in ("top", "bottom"))
