"""What goes out is a file that Word opens without a word of repair."""

from dataclasses import replace

import pytest

from tests.ooxml.validate import sdk_errors
from tests.render.contexts import Context, Hang
from tests.render.word import W, cell, header, p, relationship, row, run, style, table
from vanban.core.rich import rich
from vanban.inspect.text import style_of

BOOKMARK = '<w:bookmarkStart w:id="5" w:name="{}"/><w:bookmarkEnd w:id="5"/>'
LOOP = p("{%p for y in h.y %}", style="The") + p("{{ y }}", style="BangChu") + p("{%p endfor %}", style="The")
ROWS = row("{%tr for h in hang %}"), row(p("{{ h.ten }}", style="BangGiua"), LOOP), row("{%tr endfor %}")
STYLES = tuple(style(name, name) for name in ("The", "BangChu", "BangGiua"))


class TestACellThatAnEmptyListLeavesEmpty:
    @pytest.fixture
    def body(self, templates):
        return templates.main(table(*ROWS), styles=STYLES).body(Context(hang=(Hang("A"), Hang("B", ("1",)))))

    def test_gets_an_empty_paragraph(self, body):
        assert [len(list(cell.iter(W + "p"))) for cell in body.iter(W + "tc")] == [1, 1, 1, 1]

    def test_in_the_style_of_the_paragraph_before(self, body):
        assert [style_of(node) for node in body.iter(W + "p")] == ["BangGiua", "BangGiua", "BangGiua", "BangChu"]

    def test_when_it_holds_a_table_at_its_end(self, templates):
        body = templates.main(table(row(p("{%p if trong %}") + p("x") + p("{%p endif %}") + table(row("y"))))).body(
            Context()
        )
        assert [cell[-1].tag for cell in body.iter(W + "tc")] == [W + "p", W + "p"]

    def test_but_not_when_it_ends_with_a_control(self, templates):
        control = f"<w:sdt><w:sdtContent>{p('x')}</w:sdtContent></w:sdt>"
        body = templates.main(table(row(cell(control)))).body(Context())
        assert len(list(body.iter(W + "p"))) == 1

    def test_and_a_header_and_a_footnote_too(self, templates):
        empty = "".join(map(p, ("{%p if trong %}", "x", "{%p endif %}")))
        templates.main(
            p("x"),
            parts={
                "word/header1.xml": header(empty),
                "word/footnotes.xml": header(f'<w:footnote w:id="2">{empty}</w:footnote>', "footnotes"),
            },
            references=(relationship("header", "header1.xml", 8), relationship("footnotes", "footnotes.xml", 9)),
        )
        package = templates.package(Context())
        assert len(list(package.xml("word/header1.xml").iter(W + "p"))) == 1
        assert len(list(package.xml("word/footnotes.xml").iter(W + "p"))) == 1


def test_a_table_without_rows_is_refused_and_found_by_what_stands_before_it(templates):
    rows = row("{%tr for h in hang %}"), row("{{ h.ten }}"), row("{%tr endfor %}")
    told = templates.main(p("Bảng 1. Nhiệm vụ") + table(*rows)).told(Context(hang=()))
    assert told == [
        "templates/mau.docx | thân văn bản: bảng sau đoạn “Bảng 1. Nhiệm vụ” không còn hàng nào"
        " | đặt cả bảng trong {%p if … %}"
    ]


def test_the_same_table_inside_an_if_is_left_out(templates):
    rows = row("{%tr for h in hang %}"), row("{{ h.ten }}"), row("{%tr endfor %}")
    body = p("{%p if hang %}") + table(*rows) + p("{%p endif %}") + p("Không có nhiệm vụ")
    assert templates.main(body).texts(Context(hang=())) == ["Không có nhiệm vụ"]


def test_drawings_that_a_loop_repeats_get_numbers_of_their_own(templates):
    drawing = '<w:r><w:drawing><wp:inline><wp:docPr id="1001" name="a"/></wp:inline></w:drawing></w:r>'
    body = templates.main(
        p(drawing) + p("{%p for d in danh_sach %}") + p(drawing) + p("{%p endfor %}") + p("{{r hinh }}")
    ).body(Context())
    numbers = [
        n.get("id") for n in body.iter("{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr")
    ]
    assert len(set(numbers)) == len(numbers) == 4


class TestBookmarks:
    def marks(self, templates, body: str) -> list[tuple[str, str | None, str | None]]:
        found = templates.main(body).body(Context()).iter(W + "bookmarkStart", W + "bookmarkEnd")
        return [(node.tag.removeprefix(W + "bookmark"), node.get(W + "id"), node.get(W + "name")) for node in found]

    def test_stay_with_numbers_of_their_own(self, templates):
        templates.block("dau", p(BOOKMARK.format("muc2")))
        body = p(BOOKMARK.format("muc1")) + p('{%p include "khoi/dau.docx" %}')
        assert self.marks(templates, body) == [
            ("Start", "0", "muc1"),
            ("End", "0", None),
            ("Start", "1", "muc2"),
            ("End", "1", None),
        ]

    def test_that_a_loop_repeats_stay_once(self, templates):
        body = p("{%p for d in danh_sach %}") + p(BOOKMARK.format("muc1"), "{{ d }}") + p("{%p endfor %}")
        assert self.marks(templates, body) == [("Start", "0", "muc1"), ("End", "0", None)]

    def test_that_lose_an_end_with_a_tag_are_gone(self, templates):
        start, end = BOOKMARK.format("muc1").split("/>", 1)
        body = p(run("{%p if co %}"), start + "/>") + p("x", end) + p("{%p endif %}")
        assert self.marks(templates, body) == []


class TestACharacterStyleThatAValueNames:
    @pytest.fixture
    def context(self):
        return replace(Context(), dam=rich("    ", style="ChoTrongDeDien"))

    def test_is_kept(self, templates, context):
        body = templates.main(p("{{r dam }}")).body(context)
        assert [node.get(W + "val") for node in body.iter(W + "rStyle")] == ["ChoTrongDeDien"]

    def test_comes_with_a_block_when_the_template_lacks_it(self, templates, context):
        templates.block("dau", p("x")).main(p('{%p include "khoi/dau.docx" %}') + p("{{r dam }}"), styles=())
        names = [node.get(W + "val") for node in templates.package(context).xml("word/styles.xml").iter(W + "name")]
        assert "Chỗ trống để điền" in names

    def test_is_refused_when_nobody_has_it(self, templates, context):
        told = templates.main(p("{{r dam }}"), styles=()).told(context)
        assert "mẫu không có kiểu ký tự ChoTrongDeDien | chép kiểu này từ mẫu gốc" in told[0]


def test_a_character_style_that_only_the_template_names_and_nobody_has_is_dropped(templates):
    body = templates.main(p(run("x", '<w:rStyle w:val="KhongCo"/>'))).body(Context())
    assert list(body.iter(W + "rStyle")) == []


def test_a_document_that_grew_beyond_measure_is_refused(templates, monkeypatch):
    monkeypatch.setattr("vanban.render.finishing.MAX_PART", 1000)
    told = templates.main(p("{% for d in danh_sach %}{% for h in hang %}{{ d }}{% endfor %}{% endfor %}")).told(
        Context(danh_sach=("x" * 200,) * 5)
    )
    assert "lớn quá mức cho phép" in told[0]


def test_a_document_with_everything_passes_the_validator(templates, tmp_path):
    box = run("x") + "<w:r><w:br/></w:r>"
    templates.block("dau", p("{{ ten }}", style="QuocHieu") + p("{{ dau.ke }}", style="KeNgang"))
    body = (
        p('{%p include "khoi/dau.docx" %}')
        + p(box, "{{r dam }}", "{{r hinh }}")
        + table(*ROWS)
        + p("{{ ke }}", style="KeNgang")
    )
    (tmp_path / "x.docx").write_bytes(templates.main(body).filled(Context(hang=(Hang("A"),))))
    assert sdk_errors(tmp_path / "x.docx") == []
