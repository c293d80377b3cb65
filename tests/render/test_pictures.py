"""Pictures of the data arrive in the document, in every part, with the words for those who cannot see them."""

import io
from dataclasses import replace

import docx as python_docx
import pytest

from tests.ooxml.validate import sdk_errors
from tests.render.contexts import PIXEL, Context
from tests.render.word import PACKAGE, WORD_TYPE, W, header, p, relationship, relationships
from vanban.core.lengths import Pt
from vanban.core.picture import Picture

DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
EMBED = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}embed"
OTHER = Picture(PIXEL + b"\x00", Pt(10), Pt(10), "khác")


def test_a_picture_has_its_size_and_its_words(templates):
    data = templates.main(p("{{r hinh }}")).filled(Context())
    shape = python_docx.Document(io.BytesIO(data)).inline_shapes[0]
    assert (shape.width.pt, shape.height.pt) == (72, 36)
    words = next(templates.body(Context()).iter(DRAWING + "docPr")).get("descr")
    assert words == 'Biểu đồ "A & B" <x>'


def test_the_bytes_of_the_picture_are_in_the_file(templates):
    assert templates.main(p("{{r hinh }}")).package(Context()).parts["word/media/hinh1.png"] == PIXEL


def test_two_pictures_are_two_parts(templates):
    templates.main(p("{%p for d in danh_sach %}") + p("{{r hinh }}") + p("{%p endfor %}"))
    package = templates.package(Context())
    assert {"word/media/hinh1.png", "word/media/hinh2.png"} <= set(package.parts)
    ids = [node.get(EMBED) for node in package.xml("word/document.xml").iter() if node.get(EMBED)]
    assert ids == ["rIdHinh1", "rIdHinh2"]


def test_a_picture_in_a_header_belongs_to_the_header(templates):
    templates.main(
        p("{{r hinh }}"),
        parts={"word/header1.xml": header(p("{{r hinh }}"))},
        references=(relationship("header", "header1.xml", 8),),
    )
    package = templates.package(Context())
    assert b"rIdHinh2" in package.parts["word/_rels/header1.xml.rels"]
    assert b"rIdHinh2" not in package.parts["word/_rels/document.xml.rels"]
    used = [node.get(EMBED) for node in package.xml("word/header1.xml").iter() if node.get(EMBED)]
    assert used == ["rIdHinh2"]


def test_a_picture_in_a_block_belongs_to_the_part_it_is_put_in(templates):
    templates.block("hinh", p("{{r hinh }}")).main(p('{%p include "khoi/hinh.docx" %}'))
    assert b"rIdHinh1" in templates.package(Context()).parts["word/_rels/document.xml.rels"]


def test_a_picture_of_the_template_is_not_overwritten(templates):
    logo = '<w:r><w:drawing><wp:inline><a:blip xmlns:a="x" r:embed="rId8"/></wp:inline></w:drawing></w:r>'
    templates.main(
        p(logo) + p("{{r hinh }}"),
        parts={"word/media/hinh1.png": b"logo"},
        references=(relationship("image", "media/hinh1.png", 8),),
    )
    parts = templates.package(Context()).parts
    assert parts["word/media/hinh1.png"] == b"logo"
    assert parts["word/media/hinh2.png"] == PIXEL


@pytest.mark.parametrize("name", ["png", "PNG"])
def test_the_type_of_pictures_is_declared_once(templates, name):
    types = (
        f'<Types xmlns="{PACKAGE}content-types"><Default Extension="{name}" ContentType="image/png"/>'
        f'<Override PartName="/word/document.xml" ContentType="{WORD_TYPE}document.main+xml"/></Types>'
    )
    found = templates.main(p("{{r hinh }}"), parts={"[Content_Types].xml": types}).package(Context())
    assert found.parts["[Content_Types].xml"].count(b"image/png") == 1


def test_a_part_without_references_gets_a_list_of_them(templates):
    rels = {"word/_rels/document.xml.rels": relationships(relationship("styles", "styles.xml", 1))}
    assert "word/media/hinh1.png" in templates.main(p("{{r hinh }}"), parts=rels).package(Context()).parts


def test_pictures_pass_the_validator(templates, tmp_path):
    data = templates.main(p("{{r hinh }}") + p("{%p for d in danh_sach %}") + p("{{r hinh }}") + p("{%p endfor %}"))
    (tmp_path / "x.docx").write_bytes(data.filled(Context()))
    assert sdk_errors(tmp_path / "x.docx") == []


def test_another_picture_gives_another_file(templates):
    templates.main(p("{{r hinh }}"))
    assert templates.filled(Context()) != templates.filled(replace(Context(), hinh=OTHER))
    assert len(list(templates.body(Context()).iter(W + "drawing"))) == 1
