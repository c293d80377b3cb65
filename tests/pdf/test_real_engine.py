"""LibreOffice itself: documents of many shapes through conversion and proof."""

import pytest

from tests.pdf.documents import TEXT, add_field, blank, fill_table, letter, repeat_heading, saved
from vanban.pdf.engines.choosing import ENGINES, choose
from vanban.pdf.options import DEFAULT, Limits, Options
from vanban.pdf.problem import Fault
from vanban.pdf.proof.proof import prove
from vanban.pdf.proof.reading import read_pdf
from vanban.pdf.proved import proved_pdfs


def long_table():
    made = blank("Bảng dài")
    add_field(made.sections[0].header.paragraphs[0], "PAGE", "1")
    made.sections[0].different_first_page_header_footer = True
    table = made.add_table(rows=60, cols=3)
    fill_table(table, TEXT[:60])
    repeat_heading(table.rows[0])
    made.add_paragraph(TEXT)
    return saved(made)


def lists():
    made = blank("Danh sách")
    for style in ("List Bullet", "List Number", "List Number 2", "Heading 1", "Normal"):
        for _ in range(3):
            made.add_paragraph(TEXT, style=style)
    made.add_page_break()
    made.add_paragraph("Tệp final\tfile\noffset — “trích dẫn” … 1.234,5 m² ½ € №")
    return saved(made)


def banners():
    made = blank("Đầu và chân trang")
    section = made.sections[0]
    section.header.paragraphs[0].text = "SỞ NỘI VỤ"
    section.footer.paragraphs[0].add_run("Trang ")
    add_field(section.footer.paragraphs[0], "PAGE", "1")
    section.footer.paragraphs[0].add_run(" trên ")
    add_field(section.footer.paragraphs[0], "NUMPAGES", "9")
    for _ in range(40):
        made.add_paragraph(TEXT)
    return saved(made)


def columns_that_break():
    made = blank("Hàng dài hơn trang")
    table = made.add_table(rows=2, cols=2)
    for number, cell in enumerate([cell for row in table.rows for cell in row.cells]):
        cell.text = f"{number} " + TEXT * 18
    return saved(made)


def numbered_rows(wrong: int = 0, says: str = ""):
    """Rows that end with a number, so do all pages; no page number on the first; one cell may say something else."""
    made = blank("Phiếu gửi")
    made.sections[0].different_first_page_header_footer = True
    add_field(made.sections[0].header.paragraphs[0], "PAGE", "1")
    table = made.add_table(rows=41, cols=3)
    repeat_heading(table.rows[0])
    for number, row in enumerate(table.rows):
        last = says if wrong and number == wrong else "01"
        words = (str(number), TEXT, last) if number else ("TT", "Trích yếu", "Số trang")
        for cell, text in zip(row.cells, words, strict=True):
            cell.text = text
    return saved(made)


def test_a_number_in_a_cell_that_ends_a_page():
    pdf = proved_pdfs({"rows": numbered_rows()})["rows"]
    assert isinstance(pdf, bytes), pdf
    ends = [page.split()[-1] for page in read_pdf(pdf).pages]
    assert set(ends) == {"01"}
    assert len(ends) > 1
    last = read_pdf(pdf).pages[0].split().count("01")
    for row, says in ((last, "02"), (last, "1"), (last, ""), (last + 1, "02"), (last + 1, ""), (40, "10"), (40, "")):
        assert getattr(prove(pdf, numbered_rows(row, says), DEFAULT), "fault", None) is Fault.TEXT, (row, says)


SHAPES = {"table": long_table, "lists": lists, "banners": banners, "rows": columns_that_break}


def test_documents_of_many_shapes_pass():
    made = proved_pdfs({name: shape() for name, shape in SHAPES.items()})
    assert {name: str(result) for name, result in made.items() if not isinstance(result, bytes)} == {}
    assert len(read_pdf(made["table"]).pages) > 1
    assert len(read_pdf(made["rows"]).pages) > 1


@pytest.mark.parametrize("engine", ["libreoffice", "soffice"])
def test_pdfa_with_tags(engine):
    pdf = proved_pdfs({"a": letter()}, engine=engine, options=Options(pdfa=True))["a"]
    printed = read_pdf(pdf)
    assert (printed.pdfa, printed.tagged) == (2, True)


def test_a_font_that_is_missing_is_noticed():
    problem = proved_pdfs({"a": letter(font="Không Có Phông")})["a"]
    assert problem.fault is Fault.FONT
    assert "Không Có Phông" in problem.found


def test_a_file_that_calls_itself_a_word_file():
    found = proved_pdfs({"a": letter(1), "b": b"text", "c": letter(2)}, engine="soffice")
    assert found["b"].fault is Fault.NOT_READ
    assert isinstance(found["a"], bytes)
    assert isinstance(found["c"], bytes)


def test_the_command_line_of_libreoffice_does_as_well():
    documents = {str(number): letter(number) for number in range(5)}
    made = proved_pdfs(documents, engine="soffice", limits=Limits(processes=2))
    assert all(isinstance(pdf, bytes) for pdf in made.values())


def test_libreoffice_is_the_first_choice():
    assert choose().id == "libreoffice"


@pytest.mark.parametrize("engine", ENGINES[:2], ids=lambda engine: engine.id)
def test_it_tells_its_version(engine):
    probe = engine.probe()
    assert probe.found
    assert probe.version.count(".") >= 2
