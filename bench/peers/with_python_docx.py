"""python-docx, the document built from scratch by its programming interface, with the looks that the templates have."""

import io
from pathlib import Path
from typing import Any

import docx
from a4_data import COLUMNS, TITLES
from docx.document import Document
from docx.shared import Pt, Twips
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph

from peers.serving import Make, serve


def prepare(folder: Path, data: dict[str, Any]) -> Make:
    """What makes a document builds it on the frame that all templates share."""

    def make() -> bytes:
        document = docx.Document(str(folder / "khung.docx"))
        section = document.sections[0]
        section.header.paragraphs[0].runs[0].text = data["co_quan"]
        section.footer.paragraphs[0].runs[0].text = data["co_quan"]
        write(document, data)
        buffer = io.BytesIO()
        document.save(buffer)
        return buffer.getvalue()

    return make


def write(document: Document, data: dict[str, Any]) -> None:
    """The report, from its head to its signature."""
    head = table(document, 2, 2)
    lines(head.cell(0, 0), (data["co_quan_chu_quan"], False), (data["co_quan"], True))
    lines(head.cell(0, 1), ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", False))
    lines(head.cell(1, 0), (data["so_ky_hieu"], False))
    lines(head.cell(1, 1), (data["dia_danh_ngay"], False))
    say(document.add_paragraph(), "BÁO CÁO", bold=True)
    say(document.add_paragraph(), data["trich_yeu"], bold=True)
    for phan in data["phan"]:
        say(document.add_paragraph(style="Heading 1"), phan["ten"])
        for y in phan["y"]:
            say(document.add_paragraph(style="List Bullet"), y)
    appendix(document, data["hang"])
    say(document.add_paragraph(), "")
    last = table(document, 1, 2)
    noi_nhan = [(f"- {noi};", False) for noi in data["noi_nhan"]]
    lines(last.cell(0, 0), ("Nơi nhận:", True), *noi_nhan)
    lines(last.cell(0, 1), (data["chuc_vu"], True), (data["nguoi_ky"], True))
    say(document.add_paragraph(), "")


def appendix(document: Document, rows: list[dict[str, str]]) -> None:
    """The table of eight columns, a row added for each record."""
    appended = table(document, 1, len(TITLES))
    for cell, title in zip(appended.rows[0].cells, TITLES, strict=True):
        lines(cell, (title, True))
    for row in rows:
        for cell, name in zip(appended.add_row().cells, COLUMNS, strict=True):
            lines(cell, (row[name], False))


def table(document: Document, rows: int, columns: int) -> Table:
    """An empty table with all lines."""
    made = document.add_table(rows, columns, style="Table Grid")
    for column in made.columns:
        column.width = Twips(9600 // columns)
    return made


def lines(cell: _Cell, *texts: tuple[str, bool]) -> None:
    """The paragraphs of a cell; it has an empty one from the start."""
    for number, (text, bold) in enumerate(texts):
        say(cell.add_paragraph() if number else cell.paragraphs[0], text, bold=bold)


def say(paragraph: Paragraph, text: str, *, bold: bool = False) -> None:
    """Text in 13 pt with 3 pt above and below."""
    paragraph.paragraph_format.space_before = paragraph.paragraph_format.space_after = Pt(3)
    run = paragraph.add_run(text)
    run.font.size = Pt(13)
    if bold:
        run.bold = True


if __name__ == "__main__":
    serve("python-docx", prepare)
