"""Tables but for their paragraphs: the plan of a table by its own tag, of a row by the tags of its cells."""

from collections.abc import Sequence

from vanban.core.lengths import Length
from vanban.inspect.alike.layout import CELL_ENDS, ROW_ENDS, TABLE_ENDS, RowTags
from vanban.inspect.alike.paragraphs import only
from vanban.inspect.alike.pieces import Unusual
from vanban.inspect.cells import Place, RowPlan, is_header
from vanban.inspect.flow import CELL, PARAGRAPH, ROW, TABLE
from vanban.inspect.markup import Element
from vanban.inspect.means import Means
from vanban.inspect.tables import plan_table


class KnownTable:
    """A table that begins with one tag where the text is so wide: its plan without rows, and the rows known of it."""

    def __init__(self, head: bytes, tag: bytes, room: Length, means: Means) -> None:
        """Raises Unusual, or PackageError for broken XML."""
        self._head, self._tag = head, tag
        self.plan = plan_table(self._parsed(), room, means.tables, means.theme)
        self._nodes: dict[RowTags, Element] = {}
        self._rows: dict[tuple[RowTags, Place], RowPlan] = {}

    @property
    def known(self) -> int:
        """How many rows are planned."""
        return len(self._rows)

    def rows(self, rows: Sequence[RowTags]) -> list[RowPlan]:
        """Plan the rows. Raises Unusual, PackageError."""
        headers = [is_header(self._node(row)) for row in rows]
        heads = headers.index(False) if False in headers else len(headers)
        place = self.plan.planner.place
        return [self._row(row, place(index, len(rows), heads)) for index, row in enumerate(rows)]

    def _row(self, row: RowTags, place: Place) -> RowPlan:
        found = self._rows.get((row, place))
        if found is None:
            found = self._rows[row, place] = self.plan.planner.row(self._node(row), place)
        return found

    def _node(self, row: RowTags) -> Element:
        found = self._nodes.get(row)
        if found is None:
            found = self._nodes[row] = next(self._parsed(row).iterchildren(ROW))
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
