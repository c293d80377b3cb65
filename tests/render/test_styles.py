"""Styles are told apart by the names a clerk sees; sizes and blocks reach them however a program has coded them."""

import pytest

from tests.render.contexts import Context
from tests.render.word import STYLES, W, p, relationship, run, style, table
from tests.render.word import row as table_row
from vanban.core.lengths import Pt
from vanban.inspect.package import open_package
from vanban.inspect.text import lines
from vanban.render.compiling import compile_template
from vanban.render.filling import fill
from vanban.render.styles import style_id

INCLUDE = p('{%p include "khoi/dau.docx" %}')
SAVED_BY_WORD = (
    style("Normal", "a"),
    style("Quốc hiệu", "Quchiu", content='<w:basedOn w:val="a"/><w:next w:val="a"/><w:rPr><w:b/></w:rPr>'),
    style("Kẻ ngang", "Kngang", content='<w:basedOn w:val="a"/>'),
    style("Đậm", "m", "character", "<w:rPr><w:b/></w:rPr>"),
)


def sizes_of(data: bytes, name: str) -> list[str | None]:
    styles = open_package(data).xml("word/styles.xml")
    return [
        size.get(W + "val")
        for found in styles.iter(W + "style")
        if found.find(W + "name").get(W + "val") == name
        for size in found.iterfind(f"{W}rPr/{W}sz")
    ]


class TestAStyleIsItsName:
    @pytest.mark.parametrize(
        ("name", "expected"),
        [
            ("Quốc hiệu", "QuocHieu"),
            ("Địa danh và ngày tháng", "DiaDanhVaNgayThang"),
            ("Bảng khung (không kẻ)", "BangKhungKhongKe"),
            ("heading 1", "Heading1"),
            ("Heading 1", "Heading1"),
        ],
    )
    def test_and_its_id_follows_from_it(self, name, expected):
        assert style_id(name) == expected

    def test_so_a_template_saved_by_a_vietnamese_word_gives_the_same_document(self, templates):
        before = templates.main(p("{{ ten }}", style="QuocHieu") + p(run("x", '<w:rStyle w:val="Dam"/>'))).filled(
            Context()
        )
        body = p("{{ ten }}", style="Quchiu") + p(run("x", '<w:rStyle w:val="m"/>'))
        after = templates.main(body, styles=SAVED_BY_WORD).filled(Context())
        assert [line.style for line in lines(after)] == [line.style for line in lines(before)] == ["QuocHieu", ""]
        assert open_package(after).parts["word/document.xml"] == open_package(before).parts["word/document.xml"]

    def test_and_so_is_what_it_stands_on(self, templates):
        styles = templates.main(p("x"), styles=SAVED_BY_WORD).package(Context()).xml("word/styles.xml")
        assert {node.get(W + "val") for node in styles.iter(W + "basedOn", W + "next")} == {"Normal"}

    def test_and_lists_and_tables_follow_it(self, templates):
        level = '<w:abstractNum><w:lvl><w:pStyle w:val="Quchiu"/></w:lvl></w:abstractNum>'
        numbering = f'<w:numbering xmlns:w="{W[1:-1]}">{level}</w:numbering>'
        grid = style("Bảng kẻ", "Bngk", "table")
        templates.main(
            table(table_row("x"), properties='<w:tblStyle w:val="Bngk"/>'),
            styles=(*SAVED_BY_WORD, grid),
            parts={"word/numbering.xml": numbering},
            references=(relationship("numbering", "numbering.xml", 8),),
        )
        package = templates.package(Context())
        assert b'w:val="BangKe"' in package.parts["word/document.xml"]
        assert b'w:val="QuocHieu"' in package.parts["word/numbering.xml"]

    def test_two_names_without_accents_alike_stay_two_styles(self, templates):
        twins = (style("Mục", "a1"), style("Múc", "a2"))
        body = templates.main(p("x", style="a1") + p("y", style="a2"), styles=twins)
        assert len({line.style for line in lines(body.filled(Context()))}) == 2


class TestTheSizesOfTheAgency:
    def filled(self, templates, **sizes: Pt) -> bytes:
        return fill(compile_template(templates.folder, "mau.docx", Context, sizes), Context())

    def test_are_set_in_the_styles(self, templates):
        templates.main(p("x", style="QuocHieu"))
        assert sizes_of(self.filled(templates, QuocHieu=Pt(12)), "Quốc hiệu") == ["24"]
        assert sizes_of(self.filled(templates, QuocHieu=Pt(13)), "Quốc hiệu") == ["26"]

    def test_are_set_where_the_style_had_none(self, templates):
        templates.main(p("x", style="Quchiu"), styles=SAVED_BY_WORD)
        assert sizes_of(self.filled(templates, QuocHieu=Pt(12)), "Quốc hiệu") == ["24"]

    def test_are_set_in_the_styles_that_a_block_brings(self, templates):
        templates.block("dau", p("x", style="QuocHieu")).main(INCLUDE, styles=())
        assert sizes_of(self.filled(templates, QuocHieu=Pt(12)), "Quốc hiệu") == ["24"]

    def test_for_a_style_that_is_not_there_say_nothing(self, templates):
        assert self.filled(templates.main(p("x")), Khac=Pt(12))


class TestABlockBringsItsStyles:
    def style_of(self, templates, name: str) -> str:
        styles = templates.package(Context()).xml("word/styles.xml")
        found = [node for node in styles.iter(W + "style") if node.find(W + "name").get(W + "val") == name]
        assert len(found) == 1
        return "".join(child.tag.removeprefix(W) for child in found[0].iter() if child.tag in (W + "b", W + "i"))

    def test_in_the_place_of_the_templates_own(self, templates):
        slanted = style("Quốc hiệu", "QuocHieu", content="<w:rPr><w:i/></w:rPr>")
        templates.block("dau", p("x", style="QuocHieu"), styles=(slanted,)).main(INCLUDE)
        assert self.style_of(templates, "Quốc hiệu") == "i"

    def test_whatever_their_ids(self, templates):
        templates.block("dau", p("x", style="Quchiu"), styles=SAVED_BY_WORD).main(INCLUDE)
        assert [line.style for line in lines(templates.filled(Context()))] == ["QuocHieu"]
        assert self.style_of(templates, "Quốc hiệu") == "b"

    def test_that_the_template_lacks(self, templates):
        templates.block("dau", p("x", style="QuocHieu")).main(INCLUDE, styles=())
        assert self.style_of(templates, "Quốc hiệu") == "b"
        assert self.style_of(templates, "Normal") == ""

    def test_and_not_those_it_does_not_use(self, templates):
        other = style("Khác", "Khac")
        templates.block("dau", p("x"), styles=(*STYLES, other)).main(INCLUDE)
        assert b"Kh\xc3\xa1c" not in templates.package(Context()).parts["word/styles.xml"]

    def test_nor_those_of_its_tags(self, templates):
        tag = style("Thẻ", "The")
        block = p("{%p if co %}", style="The") + p("x") + p("{%p endif %}", style="The")
        templates.block("dau", block, styles=(*STYLES, tag)).main(INCLUDE)
        assert "Thẻ".encode() not in templates.package(Context()).parts["word/styles.xml"]


class TestTwoBlocksAndOneStyle:
    def told(self, templates, one: str, other: str, **more: tuple[str, ...]) -> list[str]:
        for name, content in (("a", one), ("b", other)):
            styles = (style("Normal", "Normal"), style("Nơi nhận", "NoiNhan", content=content))
            templates.block(name, p("x", style="NoiNhan"), styles=(*more.get(name, ()), *styles))
        return templates.main(p('{%p include "khoi/a.docx" %}') + p('{%p include "khoi/b.docx" %}')).told(Context())

    @pytest.mark.parametrize(
        ("one", "other"),
        [
            ('<w:rPr><w:sz w:val="22"/></w:rPr>', '<w:rPr><w:sz w:val="24"/></w:rPr>'),
            ("<w:rPr><w:b/></w:rPr>", ""),
            ("<w:rPr><w:b/></w:rPr>", '<w:rPr><w:b w:val="0"/></w:rPr>'),
            ('<w:pPr><w:jc w:val="center"/></w:pPr>', '<w:pPr><w:jc w:val="both"/></w:pPr>'),
            ('<w:pPr><w:pBdr><w:top w:val="single" w:sz="6"/></w:pBdr></w:pPr>', ""),
        ],
    )
    def test_that_look_different_are_told(self, templates, one, other):
        told = self.told(templates, one, other)
        assert told[0].startswith("templates/khoi/b.docx | kiểu “Nơi nhận” khác với kiểu cùng tên ở khoi/a.docx | ")

    @pytest.mark.parametrize(
        ("one", "other"),
        [
            ("<w:rPr><w:b/></w:rPr>", '<w:rPr><w:b w:val="true"/></w:rPr>'),
            ("<w:rPr><w:b/><w:i/></w:rPr>", "<w:rPr><w:i/><w:b/></w:rPr>"),
            ('<w:pPr><w:spacing w:before="0" w:line="240" w:lineRule="auto"/></w:pPr>', ""),
            ('<w:basedOn w:val="Normal"/>', ""),
            ('<w:rsid w:val="00AB12CD"/><w:uiPriority w:val="1"/><w:qFormat/>', ""),
            (
                '<w:rPr><w:lang w:val="en-US"/><w:sz w:val="22"/></w:rPr>',
                '<w:rPr><w:sz w:val="22"/><w:szCs w:val="22"/></w:rPr>',
            ),
        ],
    )
    def test_that_look_alike_are_one(self, templates, one, other):
        for name, content in (("a", one), ("b", other)):
            styles = (style("Normal", "Normal"), style("Nơi nhận", "NoiNhan", content=content))
            templates.block(name, p("x", style="NoiNhan"), styles=styles)
        templates.main(p('{%p include "khoi/a.docx" %}') + p('{%p include "khoi/b.docx" %}'))
        assert templates.texts(Context()) == ["x", "x"]

    def test_that_inherit_the_difference_are_told(self, templates):
        defaults = '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="28"/></w:rPr></w:rPrDefault></w:docDefaults>'
        assert "kiểu “Nơi nhận”" in " ".join(self.told(templates, "", "", a=(defaults,)))
