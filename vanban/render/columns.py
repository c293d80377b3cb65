"""Tables whose columns tags have made: a grid with as many columns as the rows, as wide together as it was drawn."""

from collections.abc import Sequence

from lxml import etree

from vanban.inspect.text import W

_TOLERANCE = 20  # twips that a row may differ from its grid


def fit_columns(root: etree._Element) -> bool:
    """Make the grid of every table follow its rows, and the cells follow the grid; whether any did not."""
    changed = [table for table in list(root.iter(W + "tbl")) if fit_table(table)]
    return bool(changed)


def rows_without_cells(root: etree._Element) -> bool:
    """Whether a row has lost all its cells."""
    return any(next(row.iter(W + "tc"), None) is None for row in root.iter(W + "tr"))


def fit_table(table: etree._Element) -> bool:
    """The same for one table; one whose rows begin after a gap is left as it is."""
    grid = table.find(W + "tblGrid")
    rows = [list(row.iterchildren(W + "tc")) for row in table.iterchildren(W + "tr")]
    if grid is None or not rows or any(row.find(f"{W}trPr/{W}gridBefore") is not None for row in table):
        return False
    widest = max(rows, key=lambda row: sum(map(_span, row)))
    columns = [_number(column, "w") for column in grid]
    total, wanted = sum(columns), [_number(cell.find(f"{W}tcPr/{W}tcW"), "w") for cell in widest]
    if len(columns) == sum(map(_span, widest)) and abs(total - sum(wanted)) <= _TOLERANCE:
        return False
    if not total or not all(wanted):
        wanted = [_span(cell) for cell in widest]
    _set_grid(grid, _columns(widest, wanted, total))
    for row in rows:
        _set_widths(row, [_number(column, "w") for column in grid])
    return True


def _columns(cells: Sequence[etree._Element], widths: Sequence[int], total: int) -> list[int]:
    """The width of each column: the cells' shares of the whole, a spanning cell's cut evenly."""
    unit = total / sum(widths)
    spans = map(_span, cells)
    return [round(width * unit / span) for span, width in zip(spans, widths, strict=True) for _ in range(span)]


def _set_grid(grid: etree._Element, columns: Sequence[int]) -> None:
    for old in list(grid):
        grid.remove(old)
    for width in columns:
        etree.SubElement(grid, W + "gridCol", {W + "w": str(width)})


def _set_widths(row: Sequence[etree._Element], columns: Sequence[int]) -> None:
    start = 0
    for cell in row:
        stop = start + _span(cell)
        width = cell.find(f"{W}tcPr/{W}tcW")
        if width is not None and width.get(W + "type") == "dxa":
            width.set(W + "w", str(sum(columns[start:stop])))
        start = stop


def _span(cell: etree._Element) -> int:
    return max(1, _number(cell.find(f"{W}tcPr/{W}gridSpan"), "val"))


def _number(node: etree._Element | None, name: str) -> int:
    text = (node.get(W + name) or "") if node is not None else ""
    return int(text) if text.isdecimal() and len(text) < 10 else 0
