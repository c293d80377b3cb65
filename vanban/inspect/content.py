"""What stands on a page: paragraphs of runs, and tables, as frozen values in effective formats."""

from typing import Literal, NamedTuple

from vanban.core.dataclass import dataclass
from vanban.core.lengths import Length
from vanban.inspect.formats import Alignment, Borders, ParagraphFormat, RunFormat

Part = Literal["body", "header", "footer", "footnote", "endnote"]
_PARTS = {
    "body": "", "header": "đầu trang", "footer": "chân trang", "footnote": "chú thích cuối trang",
    "endnote": "chú thích cuối văn bản",
}  # fmt: skip


class Spot(NamedTuple):
    """Where a paragraph stands: numbers from 1 in reading order, 0 where it does not apply.

    `paragraph` counts inside the innermost of cell, text box and part; tables and text boxes count through their part.
    """

    part: Part
    paragraph: int
    table: int = 0
    row: int = 0
    cell: int = 0
    text_box: int = 0

    def __str__(self) -> str:
        """The spot in the words of a clerk: `bảng 1, hàng 2, ô 1, đoạn 3`."""
        steps = [_PARTS[self.part], f"hộp văn bản {self.text_box}" if self.text_box else ""]
        if self.table:
            steps += [f"bảng {self.table}", f"hàng {self.row}", f"ô {self.cell}"]
        return ", ".join([*filter(None, steps), f"đoạn {self.paragraph}"])


class Container(NamedTuple):
    """What holds a paragraph: its `width`, and the `room` for text in it, `left` from its left edge."""

    kind: Literal["page", "cell", "text box"]
    width: Length
    room: Length
    left: Length


class Run(NamedTuple):
    """A stretch of text in one look, capital letters as shown; `field` is the kind of field it is the result of."""

    text: str
    format: RunFormat
    field: str = ""


@dataclass(frozen=True, slots=True)
class Field:
    """A field: `kind` is the first word of its code (`PAGE`), in upper case; `result` what it shows (255 letters)."""

    kind: str
    code: str
    result: str


class Paragraph(NamedTuple):
    r"""One paragraph, changes accepted, hidden text left out.

    Attributes:
        index: its place in the paragraphs of its story.
        text: as shown, without its label; `\t` a tab, `\n` a line break, `\f` a page break, `\v` a column break.
        runs: their texts give `text`; neighbours differ in look.
        label: the number or sign that Word puts before it, "" for none; `label_format` its look.
        mark: the look of the paragraph mark, which gives an empty paragraph its height.
        section: index of its section.
        fields: those that end in it.
        hidden_text: what is there but not shown.
    """

    index: int  # type: ignore[assignment]  # a tuple has a method of this name
    text: str
    runs: tuple[Run, ...]
    place: Spot
    style_id: str
    style: str
    format: ParagraphFormat
    mark: RunFormat
    label: str
    label_format: RunFormat
    section: int
    container: Container
    fields: tuple[Field, ...] = ()
    hidden_text: str = ""

    @property
    def room(self) -> Length:
        """The width it may fill, before its own indents."""
        return self.container.room


class Cell(NamedTuple):
    """A cell: `column` and `span` in columns of the grid, from 1; `paragraphs` are indexes in the story."""

    column: int
    span: int
    continues: bool
    width: Length
    room: Length
    borders: Borders
    shading: str
    vertical_alignment: str
    paragraphs: tuple[int, ...]


class Row(NamedTuple):
    """A row: it must not break across pages (`cant_split`), it is repeated on every page (`header`)."""

    cells: tuple[Cell, ...]
    cant_split: bool
    header: bool


@dataclass(frozen=True, slots=True)
class Table:
    """A table; `number` from 1 in reading order, `inside` the number of the table it is nested in, 0 for none.

    `width` is as set, else the sum of the columns; `room` is the width of the text around it.
    """

    number: int
    inside: int
    style_id: str
    style: str
    grid: tuple[Length, ...]
    width: Length
    room: Length
    alignment: Alignment
    indent: Length
    fixed: bool
    floating: bool
    section: int
    rows: tuple[Row, ...]

    @property
    def bordered(self) -> bool:
        """Whether any line of it can be seen."""
        return any(cell.borders.visible for row in self.rows for cell in row.cells)
