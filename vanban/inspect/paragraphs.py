"""Reads one paragraph: its format, its label, its runs."""

from collections.abc import Sequence
from typing import NamedTuple

from vanban.core.dataclass import dataclass, field
from vanban.inspect.content import Container, Paragraph, Part, Run, Spot
from vanban.inspect.flow import Source
from vanban.inspect.formats import RunFormat
from vanban.inspect.inline import Inline, InlineReader
from vanban.inspect.markup import Element
from vanban.inspect.means import Means
from vanban.inspect.paragraph_formats import ParagraphLook
from vanban.inspect.paragraph_properties import read_paragraph_properties
from vanban.inspect.run_formats import ParagraphLooks
from vanban.inspect.run_properties import read_run_properties
from vanban.inspect.signs import Step
from vanban.inspect.table_styles import Look

_OUTSIDE_TABLES = Look()
_OneRun = tuple[tuple[Run], tuple[()], str, tuple[()]]
_new = tuple.__new__  # as the class does, in half its time: a document has hundreds of these


@dataclass(eq=False, slots=True)
class Holder:
    """What holds the blocks being read: a page, a cell or a text box; `paragraphs` are the indexes read into it."""

    container: Container
    look: Look = _OUTSIDE_TABLES
    table: int = 0
    row: int = 0
    cell: int = 0
    text_box: int = 0
    paragraphs: list[int] = field(default_factory=list)


class Form(NamedTuple):
    """What a paragraph is but for its content: its style, its look, those of its mark and its label, of its runs."""

    style_id: str
    style: str
    look: ParagraphLook
    mark: RunFormat
    label: RunFormat
    looks: ParagraphLooks


class Mould(NamedTuple):
    """A paragraph but for its texts; where there is but one, with its spaces and in one look, that is the `usual`."""

    form: Form
    steps: Sequence[Step]
    usual: RunFormat | None = None


class ParagraphReader:
    """Reads the paragraphs of one story in order: lists count on, fields go on from one to the next."""

    def __init__(self, means: Means, part: Part) -> None:
        self._means = means
        self._part: Part = part
        self._numbering = means.numbering.again()
        self._inline = InlineReader()

    def read(self, source: Source, holder: Holder, index: int, section: int) -> tuple[Paragraph, tuple[Element, ...]]:
        """Read a paragraph, and what is drawn in it.

        Args:
            source: its elements.
            holder: what holds it.
            index: its place in the story.
            section: the index of its section.
        """
        self._means.count()
        form = self.form(source, holder.look)
        inline = self._inline.read(source.nodes, form.looks)
        return self._paragraph(form, inline, holder, index, section), inline.drawings

    def recite(self, known: Mould, texts: Sequence[str], holder: Holder, index: int, section: int) -> Paragraph:
        """As `read`, of a paragraph that is known but for its texts; whoever asks counts it."""
        if known.usual is None or self._inline.inside:
            inline = self._inline.recite(known.steps, texts)
            return self._paragraph(known.form, inline, holder, index, section)
        run = _new(Run, (texts[0], known.usual, ""))
        return self._paragraph(known.form, ((run,), (), "", ()), holder, index, section)

    def form(self, source: Source, table: Look) -> Form:
        """What a paragraph is but for its content, where the table style says `table`."""
        means = self._means
        direct = read_paragraph_properties(source.properties, means.theme)
        style = means.sheet.known("paragraph", direct.get("style"))
        look = means.paragraphs.look(style, table.paragraph, id(table), direct)
        looks = means.runs.looks(style, table.run, id(table))
        mark = looks.faces(source.mark).ascii
        label = (
            looks.of({**read_run_properties(source.mark, means.theme), **look.label.run}).ascii if look.label else mark
        )
        return Form(style, means.sheet.name(style), look, mark, label, looks)

    def _paragraph(self, form: Form, inline: Inline | _OneRun, holder: Holder, index: int, section: int) -> Paragraph:
        style, name, look, mark, label_format, _ = form
        runs, fields, hidden, _ = inline
        inside = holder.paragraphs
        inside.append(index)
        place = _new(Spot, (self._part, len(inside), holder.table, holder.row, holder.cell, holder.text_box))
        text = runs[0].text if len(runs) == 1 else "".join([run.text for run in runs])
        label = self._numbering.label(look.list, look.level) if look.label else ""
        values = (index, text, runs, place, style, name, look.format, mark, label, label_format, section,
                  holder.container, fields, hidden)  # fmt: skip
        return _new(Paragraph, values)
