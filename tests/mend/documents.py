"""Documents to mend: as people make them, and good ones, which are those mended."""

import io
from functools import cache

from docx import Document
from docx.shared import Mm, Pt

from tests.roles.layouts import write
from tests.roles.samples import CONG_VAN, SAMPLES, Sample
from tests.roles.word import Word
from tests.rules import documents
from vanban.mend.mending import mend


@cache
def raw(name: str) -> bytes:
    """A document as people make it: Calibri 11, Letter, 25 mm all round, no page numbers; the head in a table."""
    return _with_the_address_on_every_page() if name == "everything" else documents.raw(name)


@cache
def good(name: str) -> bytes:
    """The same, mended."""
    return mend(raw(name)).data


def laid_out(sample: Sample = CONG_VAN, **layout) -> bytes:
    """A document with its `head` or `foot` laid out in one of the ways that people have."""
    return write(Word(), sample, **layout).bytes()


def in_arial() -> bytes:
    """Direct formatting only: Arial 12, 25 mm all round, single paragraphs without any room between them."""
    word = write(Word(), SAMPLES["bao_cao"])
    section = word.document.sections[0]
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Mm(25)
    tables = [p for t in word.document.tables for row in t.rows for cell in row.cells for p in cell.paragraphs]
    for paragraph in [*word.document.paragraphs, *tables]:
        paragraph.paragraph_format.space_after = Pt(0)
        for run in paragraph.runs:
            run.font.name, run.font.size = "Arial", Pt(12)
    return word.bytes()


def _with_the_address_on_every_page() -> bytes:
    document = Document(io.BytesIO(documents.raw("everything")))
    section = document.sections[0]
    section.different_first_page_header_footer = False
    section.footer.paragraphs[0].text = documents.ADDRESS
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()
