"""The shipped templates are what Nghị định 30/2020/NĐ-CP asks of a page, and keep their looks in named styles."""

import docx
import pytest

from tests.ooxml.validate import ooxml_errors
from tests.templates.shipped import BLOCKS, FILES, MAIN, name, package, texts
from vanban.core.lengths import Mm, Twips
from vanban.doctypes.registry import TYPES
from vanban.inspect.text import W
from vanban.render.dangers import dangers
from vanban.render.leftovers import without_leftovers
from vanban.render.styles import style_id, style_map, style_name

EMPTY_LOOKS = {"rStyle"}  # what a run may say of its look
EMPTY_LAYOUT = {"pStyle", "sectPr"}  # what a paragraph may say of its layout


@pytest.fixture(params=FILES, ids=name)
def file(request):
    return request.param


@pytest.fixture(params=MAIN, ids=name)
def main(request):
    return request.param


def named(root, element: str) -> set[str]:
    return {str(child.tag).removeprefix(W) for node in root.iter(W + element) for child in node}


def test_there_are_templates_and_blocks():
    assert {name(path) for path in MAIN} == {doc.template for doc in TYPES}
    assert {path.parent.name for path in BLOCKS} == {"khoi"}


class TestStyles:
    def test_runs_say_nothing_of_their_look_but_a_style(self, file):
        assert set().union(*(named(root, "rPr") for root in texts(file).values())) <= EMPTY_LOOKS

    def test_paragraphs_say_nothing_of_their_layout_but_a_style(self, file):
        assert set().union(*(named(root, "pPr") for root in texts(file).values())) <= EMPTY_LAYOUT

    def test_every_paragraph_and_table_has_one(self, file):
        for root in texts(file).values():
            assert all(node.find(f"{W}pPr/{W}pStyle") is not None for node in root.iter(W + "p"))
            assert all(node.find(f"{W}tblPr/{W}tblStyle") is not None for node in root.iter(W + "tbl"))

    def test_every_one_that_is_used_is_there(self, file):
        known = set(style_map(package(file).xml("word/styles.xml")))
        used = {
            node.get(W + "val")
            for root in texts(file).values()
            for node in root.iter(W + "pStyle", W + "rStyle", W + "tblStyle")
        }
        assert used <= known

    def test_their_names_are_vietnamese_and_give_different_ids(self, file):
        styles = style_map(package(file).xml("word/styles.xml")).values()
        ids = [style_id(style_name(style)) for style in styles]
        assert len(set(ids)) == len(ids)

    def test_times_new_roman_in_black_is_the_only_type(self, file):
        parts = package(file)
        fonts = {
            value
            for part in ("word/styles.xml", *texts(file))
            for node in parts.xml(part).iter(W + "rFonts")
            for value in node.attrib.values()
        }
        assert fonts == {"Times New Roman"}
        assert [node.get(W + "name") for node in parts.xml("word/fontTable.xml").iter(W + "font")] == [
            "Times New Roman"
        ]

    def test_only_the_tags_of_a_template_are_coloured(self, file):
        coloured = [
            style_name(style)
            for style in style_map(package(file).xml("word/styles.xml")).values()
            for colour in style.iter(W + "color")
            if colour.get(W + "val") not in ("000000", "auto")
        ]
        assert coloured == ["Thẻ của mẫu"]

    def test_the_language_is_vietnamese(self, file):
        languages = [node.get(W + "val") for node in package(file).xml("word/styles.xml").iter(W + "lang")]
        assert languages == ["vi-VN"]


class TestThePage:
    def test_is_a4(self, file):
        for root in texts(file).values():
            for size in root.iter(W + "pgSz"):
                sides = sorted((int(size.get(W + "w")), int(size.get(W + "h"))))
                assert [round(Twips(side).mm) for side in sides] == [210, 297]

    def test_has_the_margins_of_the_decree(self, file):
        for root in texts(file).values():
            for margins in root.iter(W + "pgMar"):
                found = {side: Twips(int(margins.get(W + side))) for side in ("top", "bottom", "left", "right")}
                assert Mm(19.9) <= found["top"] <= Mm(25.1)
                assert Mm(19.9) <= found["bottom"] <= Mm(25.1)
                assert Mm(29.9) <= found["left"] <= Mm(35.1)
                assert Mm(14.9) <= found["right"] <= Mm(20.1)

    def test_stands_upright_where_there_is_no_wide_table(self, main):
        first = next(texts(main)["word/document.xml"].iter(W + "pgSz"))
        assert first.get(W + "orient") in (None, "portrait")

    def test_is_numbered_from_one_at_the_top_but_not_on_the_first(self, main):
        parts = texts(main)
        for section in parts["word/document.xml"].iter(W + "sectPr"):
            assert section.find(W + "titlePg") is not None
            assert section.find(W + "pgNumType").get(W + "start") == "1"
            kinds = {node.get(W + "type") for node in section.iter(W + "headerReference")}
            assert kinds == {"default", "first"}
        codes = [node.text.strip() for root in parts.values() for node in root.iter(W + "instrText")]
        assert codes == ["PAGE"]


class TestTheFile:
    def test_opens_with_python_docx(self, file):
        assert docx.Document(str(file)).styles

    def test_is_sound_to_both_validators(self, file):
        assert ooxml_errors(file) == []

    def test_holds_nothing_that_a_document_must_not_carry(self, file):
        parts = package(file)
        clean, references = without_leftovers(parts)
        assert set(clean.parts) == set(parts.parts)
        assert list(dangers(clean, references, {})) == []

    def test_has_no_copy_of_its_styles_for_old_programs(self, file):
        assert not [part for part in package(file).parts if "stylesWithEffects" in part]

    def test_has_a_title(self, file):
        title = package(file).xml("docProps/core.xml").find("{http://purl.org/dc/elements/1.1/}title")
        assert title is not None
        assert title.text

    def test_has_a_name_that_an_include_may_use(self, file):
        assert file.stem.isascii()
        assert file.stem == file.stem.lower()


def test_every_block_is_used_by_a_template():
    bodies = "".join(package(path).parts["word/document.xml"].decode() for path in FILES)
    assert [name(path) for path in BLOCKS if name(path) not in bodies] == []
