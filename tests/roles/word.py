"""Makes Word files for the tests, and reads the parts found in them as plain words."""

import io
import re
from xml.sax.saxutils import escape

from docx import Document
from docx.enum.text import WD_BREAK
from docx.oxml import parse_xml
from docx.shared import Mm

from vanban.inspect.view import read
from vanban.roles.element import Role
from vanban.roles.reading import read_roles

_NAMES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"'
)
_PARTS = re.compile(r"[\t\n]+| {5,}|(?:(?! {5})[^\t\n])+")


class Word:
    """A Word file that is being written from top to bottom."""

    def __init__(self):
        self.document = Document()
        self._fresh_page = False

    def lines(self, *texts, into=None):
        """Paragraphs; `\\n` in one is a line break, `\\t` a tab."""
        for text in texts:
            paragraph = (into or self.document).add_paragraph()
            paragraph.paragraph_format.page_break_before = self._fresh_page or None
            self._fresh_page = False
            self.words(paragraph, text)
        return self

    def words(self, paragraph, text):
        """Words in a paragraph: what a tab, a break or a gap of spaces parts is a run of its own, as people type it."""
        for stretch in _PARTS.findall(text) or [text]:
            paragraph.add_run(stretch)

    def table(self, *rows, widths=()):
        """A table; a cell is a text or several, one a paragraph; `widths` of its columns in mm, else all the same."""
        table = self.document.add_table(len(rows), max(map(len, rows)))
        for column, width in zip(table.columns, widths, strict=False):
            for cell in (column, *column.cells):
                cell.width = Mm(width)
        for row, texts in zip(table.rows, rows, strict=True):
            for cell, text in zip(row.cells, texts, strict=False):
                self.fill(cell, text)
        return table

    def fill(self, cell, texts):
        """Fill a cell with a text or several."""
        texts = [texts] if isinstance(texts, str) else list(texts)
        self.words(cell.paragraphs[0], texts[0] if texts else "")
        self.lines(*texts[1:], into=cell)

    def box(self, *texts):
        """A text box with paragraphs, anchored in a paragraph of its own."""
        inside = "".join(f'<w:p><w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r></w:p>' for text in texts)
        shape = (
            f'<w:r {_NAMES}><w:pict><v:shape style="position:absolute;width:270pt;height:60pt"><v:textbox>'
            f"<w:txbxContent>{inside}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>"
        )
        self.document.add_paragraph()._p.append(parse_xml(shape))
        return self

    def page_break(self):
        """A page break in a paragraph of its own."""
        self.document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
        return self

    def fresh_page(self):
        """What comes next begins on a new page (`page break before`)."""
        self._fresh_page = True
        return self

    def section(self):
        """What comes next is in a new section on a new page."""
        self.document.add_section()
        return self

    def bytes(self):
        """The file."""
        file = io.BytesIO()
        self.document.save(file)
        return file.getvalue()

    def read(self):
        """The documents found in it."""
        return read_roles(read(self.bytes())).van_ban

    def only(self):
        """The one document found in it."""
        (found,) = self.read()
        return found


def words(found, role: Role) -> tuple[str, ...]:
    """The words that play a part, in a document or an annex."""
    return tuple(piece.text for piece in found.elements.get(role, ()))


def all_words(found) -> dict[Role, tuple[str, ...]]:
    """The words of every part but page numbers."""
    return {role: words(found, role) for role in found.elements if role is not Role.SO_TRANG}
