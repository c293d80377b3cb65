"""Reads a part that holds text, block after block: paragraphs, tables, and the text boxes anchored in them."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any, NamedTuple

from vanban.core.lengths import Length
from vanban.inspect.cells import RowPlan
from vanban.inspect.content import Cell, Container, Paragraph, Part, Row, Table
from vanban.inspect.docview import Drawing, Page, Story
from vanban.inspect.drawings import Drawn, read_drawing
from vanban.inspect.flow import Source, blocks
from vanban.inspect.markup import Element
from vanban.inspect.means import Means
from vanban.inspect.paragraphs import Holder, ParagraphReader
from vanban.inspect.rules_seen import rules_seen
from vanban.inspect.tables import TablePlan, plan_table
from vanban.inspect.text import W
from vanban.inspect.vml import read_picture


class Body(NamedTuple):
    """The text of a document, the `w:sectPr` of its sections (None where there is none) and their pages."""

    story: Story
    sections: Sequence[Element | None]
    pages: Sequence[Page]
    tracked_changes: bool = False


class StoryReader:
    """Reads one story; `pages` are the pages of its sections, of which only the body has more than one."""

    def __init__(self, means: Means, part: Part, pages: Sequence[Page], first_section: int = 0) -> None:
        self._means = means
        self._part: Part = part
        self._pages = pages
        self._first_section = first_section
        self._section = 0
        self._reader = ParagraphReader(means, part)
        self._paragraphs: list[Paragraph] = []
        self._tables: dict[int, Table] = {}
        self._drawings: list[Drawing] = []
        self._text_boxes = 0

    def read(self, nodes: Iterable[Element]) -> Story:
        """Read the blocks among the nodes."""
        self._blocks(nodes, Holder(self._page()))
        return self._story()

    def _story(self) -> Story:
        tables = tuple(self._tables[number] for number in sorted(self._tables))
        rules = rules_seen(self._paragraphs, self._drawings)
        return Story(self._part, tuple(self._paragraphs), tables, tuple(self._drawings), rules)

    def _page(self) -> Container:
        page = self._pages[self._section]
        return Container("page", page.width, page.room, Length(page.left + page.gutter))

    def _blocks(self, nodes: Iterable[Element], holder: Holder) -> None:
        for block in blocks(nodes):
            if isinstance(block, Source):
                self._paragraph(block, holder)
            else:
                self._table(block, holder)

    def _paragraph(self, source: Source, holder: Holder) -> None:
        index = len(self._paragraphs)
        paragraph, drawings = self._reader.read(source, holder, index, self._first_section + self._section)
        self._paragraphs.append(paragraph)
        for node in drawings:
            self._drawing(node, index, holder)
        if self._part == "body" and holder.container.kind == "page":
            self._end_sections(source.sections_ended, holder)

    def _end_sections(self, ended: int, holder: Holder) -> None:
        if ended:
            self._section = min(self._section + ended, len(self._pages) - 1)
            holder.container = self._page()

    def _table(self, node: Element, holder: Holder) -> None:
        plan = plan_table(node, holder.container.room, self._means.tables, self._means.theme)
        self._rows(plan, [(row, [cell.node for cell in row.cells]) for row in plan.rows], holder)

    def _rows(self, plan: TablePlan, rows: Iterable[tuple[RowPlan, Iterable[Any]]], holder: Holder) -> None:
        """Read a table: its rows, each with what is in its cells."""
        number = len(self._tables) + 1
        self._tables[number] = table = _table(plan, number, holder, (), self._first_section + self._section)
        read = [
            Row(tuple(self._cells(row, contents, (number, index, holder.text_box))), row.cant_split, row.header)
            for index, (row, contents) in enumerate(rows, start=1)
        ]
        self._tables[number] = replace(table, rows=tuple(read))

    def _cells(self, row: RowPlan, contents: Iterable[Any], place: tuple[int, int, int]) -> Iterator[Cell]:
        table, index, text_box = place
        for number, (cell, content) in enumerate(zip(row.cells, contents, strict=True), start=1):
            _, column, span, continues, container, look, borders, shading, alignment = cell
            inner = Holder(container, look, table, index, number, text_box)
            self._content(content, inner)
            _, width, room, _ = container
            yield Cell(column, span, continues, width, room, borders, shading, alignment, tuple(inner.paragraphs))

    def _content(self, cell: Element, holder: Holder) -> None:
        """Read what is in a cell."""
        self._blocks(cell, holder)

    def _drawing(self, node: Element, anchor: int, holder: Holder) -> None:
        is_new = node.tag == W + "drawing"
        for drawn in read_drawing(node) if is_new else read_picture(node, holder.container.room):
            if drawn.text is None:
                self._drawings.append(replace(drawn.drawing, paragraph=anchor))
            else:
                self._text_box(drawn, drawn.text, anchor)

    def _text_box(self, drawn: Drawn, text: Element, anchor: int) -> None:
        self._text_boxes += 1
        number = self._text_boxes
        self._drawings.append(replace(drawn.drawing, paragraph=anchor, text_box=number))
        container = Container("text box", drawn.drawing.width, drawn.room, drawn.left)
        self._blocks(text, Holder(container, text_box=number))


def _table(plan: TablePlan, number: int, holder: Holder, rows: tuple[Row, ...], section: int) -> Table:
    return Table(
        number=number,
        inside=holder.table,
        style_id=plan.style.id,
        style=plan.style.name,
        grid=plan.grid,
        width=plan.width,
        room=holder.container.room,
        alignment=plan.alignment,
        indent=plan.indent,
        fixed=plan.fixed,
        floating=plan.floating,
        section=section,
        rows=rows,
    )
