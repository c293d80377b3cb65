"""What a PDF must show beside its text: it opens, its fonts are inside and right, it says what it is."""

import re
from io import BytesIO

import docx
import pytest

from tests.pdf.documents import blank, letter, saved
from vanban.pdf.options import DEFAULT, Options
from vanban.pdf.problem import Fault, PdfProblem
from vanban.pdf.proof.families import allowed, family
from vanban.pdf.proof.proof import prove
from vanban.pdf.proof.reading import Unreadable, read_pdf

NOT_EMBEDDED = b"""%PDF-1.6
1 0 obj<</Type/Catalog/Pages 2 0 R/Lang(vi-VN)>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj
4 0 obj<</Length 34>>stream
BT /F 14 Tf 90 700 Td (Nam) Tj ET
endstream endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Times-Roman>>endobj
6 0 obj<</Title(Nam)>>endobj
trailer<</Root 1 0 R/Info 6 0 R>>
%%EOF
"""


@pytest.fixture(scope="module")
def good(letters, pdfs):
    return letters["cv-1.docx"], pdfs["cv-1.docx"]


def test_the_right_one_is_given_back(good):
    word, pdf = good
    assert getattr(prove(pdf, word, DEFAULT), "pdf", None) is pdf


def test_what_the_reader_sees(good):
    printed = read_pdf(good[1])
    assert (printed.title, printed.language, printed.version) == ("Công văn số 1", "vi-VN", 16)
    assert {font.name for font in printed.fonts} == {"LiberationSerif"}
    assert all(font.embedded for font in printed.fonts)


@pytest.mark.parametrize("data", [b"", b"%PDF-1.6", b"PK\x03\x04", b"\x00" * 1000])
def test_what_does_not_open_is_broken(good, data):
    assert prove(data, good[0], DEFAULT).fault is Fault.BROKEN


def test_half_a_file_is_no_pdf(good):
    assert prove(good[1][: len(good[1]) // 2], good[0], DEFAULT).fault in (Fault.BROKEN, Fault.TEXT)


def test_the_pdf_of_another_document(good, pdfs):
    problem = prove(pdfs["cv-3.docx"], good[0], DEFAULT)
    assert problem.fault is Fault.TEXT
    assert "1/SNV-VP" in problem.found


def test_a_font_that_is_not_embedded():
    made = blank("Nam")
    made.add_paragraph("Nam")
    problem = prove(NOT_EMBEDDED, saved(made), DEFAULT)
    assert problem == PdfProblem(Fault.FONT, "phông không nhúng: Times-Roman", problem.remedy)


def test_a_font_that_stands_for_no_font_of_the_document(good):
    problem = prove(good[1], letter(1, font="Arial"), DEFAULT)
    assert problem.fault is Fault.FONT
    assert "LiberationSerif" in problem.found
    assert "fonts-liberation2" in problem.remedy


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        (rb"%PDF-1\.6", b"%PDF-1.3", "phiên bản PDF 1.3"),
        (rb"/Title<[0-9A-F]+>", b"", "không có tiêu đề"),
        (rb"/Lang\([^)]*\)", b"", "không ghi ngôn ngữ"),
    ],
)
def test_what_a_pdf_must_say_of_itself(good, old, new, told):
    word, pdf = good
    changed = re.sub(old, lambda match: new.ljust(len(match[0])), pdf)
    assert changed != pdf
    problem = prove(changed, word, DEFAULT)
    assert problem.fault is Fault.FORM
    assert told in problem.found


def test_the_title_is_that_of_the_document(good, pdfs):
    other = pdfs["cv-3.docx"].replace(b"/Title", b"/Tuade")
    assert prove(other, letter(3), DEFAULT).found == "không có tiêu đề"
    made = docx.Document(BytesIO(letter(3)))
    made.core_properties.title = "Tờ trình"
    problem = prove(pdfs["cv-3.docx"], saved(made), DEFAULT)
    assert (problem.fault, problem.found) == (Fault.FORM, "tiêu đề là “Công văn số 3”")


def test_the_language_is_that_of_the_document(good):
    changed = good[1].replace(b"/Lang(vi-VN)", b"/Lang(en-US)")
    assert prove(changed, good[0], DEFAULT).found == "ngôn ngữ là en-US"


def test_pdfa_is_asked_for(good):
    problem = prove(good[1], good[0], Options(pdfa=True))
    assert (problem.fault, problem.found) == (Fault.FORM, "không phải PDF/A-2")


def test_a_fault_of_ours_is_one_documents_problem(good, monkeypatch):
    def broken(*_):
        raise ZeroDivisionError

    monkeypatch.setattr("vanban.pdf.proof.proof.difference", broken)
    problem = prove(good[1], good[0], DEFAULT)
    assert problem.fault is Fault.UNPROVED
    assert "ZeroDivisionError" in problem.log


def test_an_empty_pdf_cannot_be_read():
    with pytest.raises(Unreadable):
        read_pdf(b"%PDF-1.4\n%%EOF")


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("TimesNewRomanPSMT", "timesnewroman"),
        ("TimesNewRomanPS-BoldItalicMT", "timesnewroman"),
        ("Times New Roman,Bold", "timesnewroman"),
        ("LiberationSerif-Italic", "liberationserif"),
        ("Tinos-Regular", "tinos"),
        ("ArialMT", "arial"),
        ("DejaVuSans", "dejavusans"),
    ],
)
def test_families_are_known_by_the_names_in_pdf(name, expected):
    assert family(name) == expected


def test_twins_may_stand_for_one_another():
    assert {"timesnewroman", "liberationserif", "tinos"} <= allowed(["Times New Roman"])
    assert "dejavuserif" not in allowed(["Times New Roman"])
