"""Every engine is given the same report, and a document that lacks a word of it is found out."""

import json
import re
import zipfile

import pytest
from a4_data import COLUMNS
from a4_report import write as write_data
from peers import templates, with_docxtpl, with_ours, with_ours_compiling, with_python_docx
from peers.templates import merge_fields, rewritten
from peers.validating import faults

TEMPLATES = ("docxtpl", "docxtemplater", "easy-template-x", "carbone", "docx-mailmerge2")
ROWS = 3


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("a4")
    write_data(folder, (ROWS,))
    templates.write(folder)
    return folder


@pytest.fixture(scope="module")
def data(folder):
    return json.loads((folder / f"du_lieu-{ROWS}.json").read_text("utf-8"))


@pytest.mark.parametrize("engine", [with_ours, with_ours_compiling, with_docxtpl, with_python_docx])
def test_engines_in_python_show_all_the_data(engine, folder, data):
    assert faults(engine.prepare(folder, data)(), data) == []


@pytest.mark.parametrize("name", TEMPLATES)
def test_every_template_asks_for_every_name_of_the_data(name, folder, data):
    with zipfile.ZipFile(folder / f"{name}.docx") as package:
        text = package.read("word/document.xml").decode()
    wanted = [*data, *COLUMNS, "ten"] if name != "docx-mailmerge2" else [*merge_fields(data), *COLUMNS]
    assert [word for word in wanted if not re.search(rf"\b{word}\b", text)] == []


@pytest.mark.parametrize("name", TEMPLATES)
def test_every_template_has_the_name_of_the_agency_in_header_and_footer(name, folder):
    with zipfile.ZipFile(folder / f"{name}.docx") as package:
        edges = [package.read(f"word/{edge}1.xml").decode() for edge in ("header", "footer")]
    assert all(re.search(r"[{«]+ ?(d\.)?co_quan ?[}»]+", edge) for edge in edges)


def test_the_frame_for_documents_from_scratch_has_no_words(folder):
    with zipfile.ZipFile(folder / "khung.docx") as package:
        assert "<w:t" not in package.read("word/document.xml").decode()


@pytest.mark.parametrize(
    ("left_out", "fault"),
    [
        (lambda xml: xml.replace("GIÁM ĐỐC", ""), "1 lines missing, the first: GIÁM ĐỐC"),
        (lambda xml: xml.replace("- Như trên;", "- Như trên; - Như trên;"), "1 lines too many"),
        (lambda xml: re.sub(r"<w:tr>(?:(?!</w:tr>).)*Ghi chú.*?</w:tr>", "", xml), "none of 4"),
        (lambda xml: xml.replace("<w:p>", "<w:p/><w:p>", 1), "3 empty paragraphs instead of 2"),
        (lambda xml: xml.replace('"26"', '"22"', 1), "1 letters of another size"),
        (lambda xml: xml.replace("<w:b/>", "", 1), "bold lines instead of 14"),
        (lambda xml: xml.replace("ListBullet", "Normal", 1), "34 bullets instead of 35"),
        (lambda xml: xml.replace("SỞ NỘI VỤ", "SỞ Y TẾ"), "a header or footer shows SỞ Y TẾ"),
    ],
)
def test_a_document_that_differs_from_the_data_is_found_out(left_out, fault, folder, data):
    document = rewritten(with_docxtpl.prepare(folder, data)(), left_out)
    assert any(fault in found for found in faults(document, data))
