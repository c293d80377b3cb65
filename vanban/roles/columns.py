"""In which column of which table a paragraph stands, also when tables are nested."""

from bisect import bisect_left
from collections.abc import Sequence
from functools import cache, cached_property
from typing import NamedTuple

from vanban.inspect.content import Paragraph, Table

OPEN_PAGE = (0, 0)
_MOST_ROWS_OF_LAYOUT = 12


class Where(NamedTuple):
    """Where a paragraph stands.

    Attributes:
        column: number of the table and column, of the outermost table with several columns; text boxes likewise
            with negative numbers; (0, 0) on the open page.
        table: number of the outermost table around it, 0 for none.
        in_list: that table is long: a list of things, no means of layout.
    """

    column: tuple[int, int] = OPEN_PAGE
    table: int = 0
    in_list: bool = False


_ON_THE_PAGE = Where()


class Columns:
    """The columns of the tables of a body."""

    def __init__(self, tables: Sequence[Table]) -> None:
        self._tables = {table.number: table for table in tables}
        self._wide = {number for number, table in self._tables.items() if _has_columns(table)}
        self._around = {number: self._tables_around(number) for number in self._tables}
        self._widest = {number: self._outermost_wide(number) for number in self._tables}
        self._cells = {number: self._of_cells(number) for number, widest in self._widest.items() if number == widest}

    def where(self, paragraph: Paragraph) -> Where:
        """Where a paragraph stands."""
        place = paragraph.place
        if place.table in self._cells:
            return self._cells[place.table][place.row - 1][place.cell - 1]
        if not place.table:
            return Where((-place.text_box, 1)) if place.text_box else _ON_THE_PAGE
        number = self._widest.get(place.table, 0)
        column = (number, self._column_of(number, paragraph)) if number else (place.table, 1)
        return self._where(column, place.table)

    def _of_cells(self, number: int) -> list[list[Where]]:
        """What the paragraphs of each cell have in common, in a table that gives them their columns."""
        table = self._tables[number]
        known = cache(lambda column: self._where((number, column), number))
        return [[known(cell.column) for cell in row.cells] for row in table.rows]

    def _where(self, column: tuple[int, int], number: int) -> Where:
        table = self._around[number][-1] if number in self._around else number
        long = table in self._tables and len(self._tables[table].rows) > _MOST_ROWS_OF_LAYOUT
        return Where(column, table, long)

    @cached_property
    def _ends(self) -> dict[int, list[tuple[int, int]]]:
        """Where the cells of the tables end; most documents have no table inside another."""
        return {number: _ends(table) for number, table in self._tables.items()}

    def _outermost_wide(self, number: int) -> int:
        """The outermost table with columns around a table, 0 when there is none."""
        return next((around for around in reversed(self._around[number]) if around in self._wide), 0)

    def _tables_around(self, number: int) -> tuple[int, ...]:
        """The table itself and those it is nested in, the outermost last."""
        found = []
        while number in self._tables:
            found.append(number)
            number = self._tables[number].inside
        return tuple(found)

    def _column_of(self, number: int, paragraph: Paragraph) -> int:
        ends = self._ends[number]
        place = bisect_left(ends, (paragraph.index, 0))
        return ends[min(place, len(ends) - 1)][1] if ends else 1


def _has_columns(table: Table) -> bool:
    return len(table.grid) > 1 or any(len(row.cells) > 1 for row in table.rows)


def _ends(table: Table) -> list[tuple[int, int]]:
    """The last paragraph of every cell with the column of the cell: a nested table ends before it."""
    return [(max(cell.paragraphs), cell.column) for row in table.rows for cell in row.cells if cell.paragraphs]
