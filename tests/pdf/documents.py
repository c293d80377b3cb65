"""Word files for the tests of PDF: small, in Vietnamese, each different from the others."""

from io import BytesIO
from typing import Any

import docx
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

TEXT = "Ủy ban nhân dân tỉnh đề nghị các sở, ngành khẩn trương rà soát, sửa đổi những quy định đã lỗi thời."


def blank(title: str = "Công văn", font: str = "Times New Roman") -> Any:
    """An empty document of python-docx, with a title, in one font."""
    document = docx.Document()
    document.core_properties.title = title
    for language in document.styles.element.iter(qn("w:lang")):
        language.set(qn("w:val"), "vi-VN")
    for style in document.styles:
        if hasattr(style, "font"):
            style.font.name = font
            fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
            for name in [name for name in fonts.attrib if "Theme" in name]:
                del fonts.attrib[name]
    return document


def saved(document: Any) -> bytes:
    """The bytes of a document."""
    file = BytesIO()
    document.save(file)
    return file.getvalue()


def letter(number: int = 0, *, font: str = "Times New Roman") -> bytes:
    """A letter of two paragraphs and a table."""
    document = blank(f"Công văn số {number}", font)
    document.add_paragraph(f"Số: {number}/SNV-VP")
    document.add_paragraph(TEXT)
    fill_table(document.add_table(rows=3, cols=3))
    return saved(document)


def fill_table(table: Any, words: str = "Phường Đề Thám ưu tiên") -> None:
    """Write Vietnamese into every cell."""
    for y, row in enumerate(table.rows):
        for x, cell in enumerate(row.cells):
            cell.text = f"{words} {y + 1}.{x + 1}"


def without_letters(data: bytes) -> bytes:
    """The same document whose table has lost its letters with two marks, as a poor converter loses them."""
    document = docx.Document(BytesIO(data))
    for row in document.tables[0].rows:
        for cell in row.cells:
            cell.paragraphs[0].runs[0].text = cell.text.replace("ề", "").replace("ư", "")
    return saved(document)


def repeat_heading(row: Any) -> None:
    """Make a row repeat on every page of its table."""
    mark = OxmlElement("w:tblHeader")
    mark.set(qn("w:val"), "true")
    row._tr.get_or_add_trPr().append(mark)


def add_field(paragraph: Any, code: str, result: str) -> None:
    """Append a field, such as a page number."""
    for kind in ("begin", None, "separate", "result", "end"):
        run = paragraph.add_run()
        if kind is None:
            run._r.append(OxmlElement("w:instrText"))
            run._r[-1].text = code
        elif kind == "result":
            run.text = result
        else:
            run._r.append(OxmlElement("w:fldChar"))
            run._r[-1].set(qn("w:fldCharType"), kind)
