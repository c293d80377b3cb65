"""Tables but for their paragraphs: the plan of a table by its own tag, of a row by the tags of its cells."""

from collections.abc import Sequence
from typing import NamedTuple

from vanban.core.lengths import Length
from vanban.inspect.alike.layout import CELL_ENDS, ROW_ENDS, TABLE_ENDS, RowTags
from vanban.inspect.alike.paragraphs import only
from vanban.inspect.alike.pieces import Unusual
from vanban.inspect.cells import Place, RowPlan, is_header
from vanban.inspect.flow import CELL, PARAGRAPH, ROW, TABLE
from vanban.inspect.markup import Element
from vanban.inspect.means import Means
from vanban.inspect.tables import plan_table


class _Row(NamedTuple):
    """A row without paragraphs: whether it is repeated on every page, and its plans by its place."""

    node: Element
    header: bool
    plans: dict[Place, RowPlan]


class KnownTable:
    """A table that begins with one tag where the text is so wide: its plan without rows, and the rows known of it."""

    def __init__(self, head: bytes, tag: bytes, room: Length, means: Means) -> None:
        """Raises Unusual, or PackageError for broken XML."""
        self._head, self._tag = head, tag
        self.plan = plan_table(self._parsed(), room, means.tables, means.theme)
        self.known = 0  # how many rows are planned
        self._nodes: dict[RowTags, _Row] = {}

    def rows(self, rows: Sequence[RowTags]) -> list[RowPlan]:
        """Plan the rows. Raises Unusual, PackageError."""
        known = [self._nodes.get(row) or self._learned(row) for row in rows]
        headers = [row.header for row in known]
        heads = headers.index(False) if False in headers else len(headers)
        place = self.plan.planner.place
        return [self._row(row, place(index, len(rows), heads)) for index, row in enumerate(known)]

    def _row(self, row: _Row, place: Place) -> RowPlan:
        found = row.plans.get(place)
        if found is None:
            found = row.plans[place] = self.plan.planner.row(row.node, place)
            self.known += 1
        return found

    def _learned(self, row: RowTags) -> _Row:
        node = next(self._parsed(row).iterchildren(ROW))
        found = self._nodes[row] = _Row(node, is_header(node), {})
        return found

    def _parsed(self, row: RowTags = ()) -> Element:
        """The table with nothing in it but this row. Raises Unusual when the tags hold anything else, PackageError."""
        inner = row[0] + b"".join([tag + CELL_ENDS for tag in row[1:]]) + ROW_ENDS if row else b""
        table = only(self._head, self._tag + inner + TABLE_ENDS, TABLE)
        rows = [*table.iterchildren(ROW)]
        nodes = [table, *rows, *(cell for node in rows for cell in node.iterchildren(CELL))]
        if nodes != [*table.iter(TABLE, ROW, CELL, PARAGRAPH)] or len(nodes) != 1 + len(row):
            raise Unusual
        names = table.getroottree().getroot().nsmap
        if any(node.nsmap != names for node in nodes):  # a paragraph is learned without what stands around it
            raise Unusual
        return table
