"""Tables with lines as they are printed: on which pages each of their rows stands."""

from collections.abc import Iterator

from vanban.core.dataclass import dataclass
from vanban.inspect.content import Paragraph, Row, Table
from vanban.roles.printed import PrintedLine
from vanban.rules.printed import text_lines
from vanban.rules.rule import Context


@dataclass(frozen=True, slots=True)
class PrintedRow:
    """A row with words: the paragraphs of its cells that show on paper, each with its lines."""

    row: Row
    cells: tuple[tuple[tuple[Paragraph, tuple[PrintedLine, ...]], ...], ...]

    @property
    def paragraph(self) -> Paragraph:
        """Its first paragraph."""
        return self.cells[0][0][0]

    @property
    def lines(self) -> list[PrintedLine]:
        """The lines of all its cells."""
        return [line for cell in self.cells for _, lines in cell for line in lines]

    @property
    def pages(self) -> list[int]:
        """The pages it stands on, in order."""
        return sorted({line.page for line in self.lines})

    @property
    def text(self) -> str:
        """Its words, cell by cell, without spaces."""
        return "".join(word.text for line in self.lines for word in line.words)


@dataclass(frozen=True, slots=True)
class PrintedTable:
    """A table whose lines can be seen, and its rows with words."""

    table: Table
    rows: tuple[PrintedRow, ...]

    @property
    def pages(self) -> list[int]:
        """The pages it stands on, in order."""
        return sorted({page for row in self.rows for page in row.pages})


def printed_tables(context: Context) -> tuple[PrintedTable, ...]:
    """The tables with lines of the document, annexes included; those inside other tables left out."""
    return context.once(_tables)


def _tables(context: Context) -> tuple[PrintedTable, ...]:
    shown = {paragraph.index: (paragraph, lines) for paragraph, lines in text_lines(context)}
    tables = (table for table in context.reading.view.body.tables if table.bordered and not table.inside)
    made = (PrintedTable(table, tuple(_rows(table, shown))) for table in tables)
    return tuple(table for table in made if table.rows)


def _rows(table: Table, shown: dict[int, tuple[Paragraph, tuple[PrintedLine, ...]]]) -> Iterator[PrintedRow]:
    for row in table.rows:
        cells = [tuple(shown[i] for i in cell.paragraphs if i in shown) for cell in row.cells]
        if any(cells):
            yield PrintedRow(row, tuple(filter(None, cells)))
