"""Reads one paragraph: its format, its label, its runs."""

from vanban.core.dataclass import dataclass, field
from vanban.inspect.content import Container, Paragraph, Part, Spot
from vanban.inspect.flow import Source
from vanban.inspect.formats import RunFormat
from vanban.inspect.inline import InlineReader
from vanban.inspect.markup import Element
from vanban.inspect.means import Means
from vanban.inspect.numbering import Level
from vanban.inspect.paragraph_formats import ParagraphLook
from vanban.inspect.paragraph_properties import read_paragraph_properties
from vanban.inspect.run_formats import ParagraphLooks
from vanban.inspect.run_properties import read_run_properties
from vanban.inspect.table_styles import Look

_OUTSIDE_TABLES = Look()


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
        means, table = self._means, holder.look
        means.count()
        direct = read_paragraph_properties(source.properties, means.theme)
        style = means.sheet.known("paragraph", direct.get("style"))
        look = means.paragraphs.look(style, table.paragraph, id(table), direct)
        looks = means.runs.looks(style, table.run, id(table))
        mark = looks.faces(source.mark).ascii
        label, label_format = self._label(look, look.label, looks, source.mark) if look.label else ("", mark)
        inline = self._inline.read(source.nodes, looks)
        holder.paragraphs.append(index)
        paragraph = Paragraph(
            index=index,
            text="".join([run.text for run in inline.runs]),
            runs=inline.runs,
            place=self._spot(holder),
            style_id=style,
            style=means.sheet.name(style),
            format=look.format,
            mark=mark,
            label=label,
            label_format=label_format,
            section=section,
            container=holder.container,
            fields=inline.fields,
            hidden_text=inline.hidden,
        )
        return paragraph, inline.drawings

    def _spot(self, holder: Holder) -> Spot:
        return Spot(self._part, len(holder.paragraphs), holder.table, holder.row, holder.cell, holder.text_box)

    def _label(
        self, look: ParagraphLook, level: Level, looks: ParagraphLooks, mark: Element | None
    ) -> tuple[str, RunFormat]:
        """The label of a paragraph, and its look: that of the mark with what the list says over it."""
        label = self._numbering.label(look.list, look.level)
        own = {**read_run_properties(mark, self._means.theme), **level.run}
        return label, looks.of(own).ascii
