"""A title for a document that has none: PDF must have one."""

from io import BytesIO
from zipfile import ZipFile

import docx

from tests.pdf.documents import blank, letter, saved
from vanban.inspect.view import read
from vanban.package.writing import write_package
from vanban.pdf.proof.reading import read_pdf
from vanban.pdf.proved import proved_pdfs
from vanban.pdf.titled import with_title


def untitled() -> bytes:
    made = blank("")
    made.add_paragraph("Đề nghị các đơn vị thực hiện.")
    return saved(made)


def without_properties() -> bytes:
    """As Google Docs writes them: no part for the core properties at all."""
    with ZipFile(BytesIO(untitled())) as package:
        parts = {name: package.read(name) for name in package.namelist() if name != "docProps/core.xml"}
    for name in ("_rels/.rels", "[Content_Types].xml"):
        kept = parts[name].replace(b"><", b">\n<").splitlines()
        parts[name] = b"\n".join(line for line in kept if b"core" not in line)
    return write_package(parts)


def test_a_title_that_is_there_stays():
    data = letter(3)
    assert with_title(data, "khác") is data


def test_a_file_without_a_title_gets_one():
    made = with_title(untitled(), "Tờ trình & kế hoạch")
    assert docx.Document(BytesIO(made)).core_properties.title == "Tờ trình & kế hoạch"
    assert [p.text for p in read(made).body.paragraphs] == ["Đề nghị các đơn vị thực hiện."]


def test_a_file_without_any_properties_gets_them():
    assert read(without_properties()).facts.title == ""
    made = with_title(without_properties(), "Tờ trình")
    assert docx.Document(BytesIO(made)).core_properties.title == "Tờ trình"
    assert read(made).facts.title == "Tờ trình"


def test_the_pdf_of_an_untitled_document_is_named_after_its_file():
    made = proved_pdfs({"Tờ trình số 5.docx": without_properties()})["Tờ trình số 5.docx"]
    assert read_pdf(made).title == "Tờ trình số 5"
