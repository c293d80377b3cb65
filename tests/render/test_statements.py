"""Every kind of tag that a template may use, and what it prints."""

import pytest

from tests.render.contexts import Context, Dau, Hang
from tests.render.word import W, p, row, run, table, text_box
from vanban.core.rich import rich


def cells(*texts: str) -> str:
    return row(*texts)


class TestLoops:
    def test_over_paragraphs(self, templates):
        assert templates.main(p("{%p for d in danh_sach %}") + p("- {{ d }};") + p("{%p endfor %}")).texts(
            Context()
        ) == [
            "- một;",
            "- hai;",
        ]

    def test_over_an_empty_list_print_nothing_and_leave_no_paragraph(self, templates):
        body = p("a") + p("{%p for d in danh_sach %}") + p("{{ d }}") + p("{%p endfor %}") + p("b")
        assert templates.main(body).texts(Context(danh_sach=())) == ["a", "b"]

    def test_else_stands_for_an_empty_list(self, templates):
        body = p("{%p for d in danh_sach %}") + p("{{ d }}") + p("{%p else %}") + p("Không có") + p("{%p endfor %}")
        assert templates.main(body).texts(Context(danh_sach=())) == ["Không có"]

    def test_inside_one_paragraph(self, templates):
        text = "{% for d in danh_sach %}{{ d }}{% if not loop.last %}, {% endif %}{% endfor %}."
        assert templates.main(p(text)).texts(Context()) == ["một, hai."]

    def test_over_runs(self, templates):
        body = p(run("{%r for d in danh_sach %}"), run("{{ d }} ", "<w:b/>"), run("{%r endfor %}"), run("hết"))
        assert templates.main(body).texts(Context()) == ["một hai hết"]

    def test_over_rows(self, templates):
        rows = cells("TT", "Tên"), cells("{%tr for h in hang %}"), cells("{{ loop.index }}", "{{ h.ten }}")
        assert templates.main(table(*rows, cells("{%tr endfor %}"))).texts(Context()) == [
            "TT",
            "Tên",
            "1",
            "A",
            "2",
            "B",
        ]

    def test_over_rows_within_rows(self, templates):
        rows = cells("{%tr for h in hang %}"), cells("{{ h.ten }}"), cells("{%tr for y in h.y %}"), cells("{{ y }}")
        ends = cells("{%tr endfor %}"), cells("{%tr endfor %}")
        assert templates.main(table(*rows, *ends)).texts(Context()) == ["A", "1", "2", "B", "3"]

    def test_over_paragraphs_of_a_cell(self, templates):
        inside = p("{%p for y in h.y %}") + p("{{ y }}") + p("{%p endfor %}")
        rows = cells("{%tr for h in hang %}"), cells("{{ h.ten }}", inside), cells("{%tr endfor %}")
        assert templates.main(table(*rows)).texts(Context()) == ["A", "1", "2", "B", "3"]

    def test_over_whole_tables(self, templates):
        body = p("{%p for h in hang %}") + table(cells("{{ h.ten }}")) + p("sau") + p("{%p endfor %}")
        assert templates.main(body).texts(Context()) == ["A", "sau", "B", "sau"]

    @pytest.mark.parametrize(("name", "printed"), [("index", "12"), ("index0", "01"), ("length", "22")])
    def test_counters(self, templates, name, printed):
        assert templates.main(p(f"{{% for d in danh_sach %}}{{{{ loop.{name} }}}}{{% endfor %}}")).texts(Context()) == [
            printed
        ]


class TestConditions:
    @pytest.mark.parametrize(
        ("condition", "holds"),
        [
            ("co", True),
            ("not co", False),
            ("trong", False),
            ("danh_sach", True),
            ("dam", True),
            ("so", True),
            ("so == 5", True),
            ("so &gt; 5", False),
            ('ten == "Sở Nội vụ"', True),
            ('ten != "Sở Nội vụ"', False),
            ('"một" in danh_sach', True),
            ('"Nội" in ten', True),
            ('"ba" not in danh_sach', True),
            ("co and (trong or so &lt; 6)", True),
        ],
    )
    def test_are_true_or_false(self, templates, condition, holds):
        text = f"{{% if {condition} %}}đúng{{% else %}}sai{{% endif %}}"
        assert templates.main(p(text)).texts(Context()) == ["đúng" if holds else "sai"]

    def test_choose_paragraphs(self, templates):
        body = "".join(map(p, ("{%p if trong %}", "a", "{%p elif so == 5 %}", "b", "{%p else %}", "c", "{%p endif %}")))
        assert templates.main(body).texts(Context()) == ["b"]

    def test_choose_rows(self, templates):
        rows = cells("{%tr if trong %}"), cells("a"), cells("{%tr else %}"), cells("b"), cells("{%tr endif %}")
        assert templates.main(table(*rows)).texts(Context()) == ["b"]


class TestBlocks:
    def test_are_put_in_where_they_are_named(self, templates):
        templates.block("dau", p("Số:{{r dau.so }}") + table(cells("{{ ten }}")))
        templates.main(p("a") + p('{%p include "khoi/dau.docx" %}') + p("b"))
        assert templates.texts(Context()) == ["a", "Số: 05/KH", "Sở Nội vụ", "b"]

    def test_know_the_names_of_the_loop_they_stand_in(self, templates):
        templates.block("hang", p("{{ h.ten }}"))
        templates.main(p("{%p for h in hang %}") + p('{%p include "khoi/hang.docx" %}') + p("{%p endfor %}"))
        assert templates.texts(Context()) == ["A", "B"]

    def test_may_hold_blocks(self, templates):
        templates.block("trong", p("{{ ten }}")).block("ngoai", p('{%p include "khoi/trong.docx" %}'))
        assert templates.main(p('{%p include "khoi/ngoai.docx" %}')).texts(Context()) == ["Sở Nội vụ"]

    def test_stand_in_a_cell_too(self, templates):
        templates.block("dau", table(cells("{{ ten }}")))
        body = templates.main(table(row(p('{%p include "khoi/dau.docx" %}')))).body(Context())
        assert all(cell[-1].tag == W + "p" for cell in body.iter(W + "tc"))

    def test_one_change_there_changes_every_template(self, templates):
        templates.block("dau", p("cũ")).main(p('{%p include "khoi/dau.docx" %}'))
        templates.block("dau", p("mới"))
        assert templates.texts(Context()) == ["mới"]

    def test_namespaces_of_a_block_come_along(self, templates):
        copies = f'<mc:AlternateContent><mc:Choice Requires="v">{text_box("x")}</mc:Choice></mc:AlternateContent>'
        templates.block("hop", p(f"<w:r>{copies}</w:r>"))
        body = p('{%p include "khoi/hop.docx" %}')
        bare = f'<w:document xmlns:w="{W[1:-1]}"><w:body>{body}</w:body></w:document>'
        templates.main("", parts={"word/document.xml": bare})
        assert templates.texts(Context()) == ["", "x"]


def test_remarks_are_not_printed(templates):
    body = p("a{# viết hoa #}b") + p("{#p đoạn này bỏ #}") + table(cells("{#tr hàng này bỏ #}"), cells("c"))
    assert templates.main(body).texts(Context()) == ["ab", "c"]


def test_an_unused_field_is_told_and_nothing_else(templates):
    template = templates.main(p("{{ ten }}{% for h in hang %}{{ h.ten }}{% endfor %}{{r dau.so }}")).compile(Context)
    assert "Hang.y" in template.unused
    assert {"Context.ten", "Context.hang", "Hang.ten", "Context.dau", "Dau.so"}.isdisjoint(template.unused)


def test_a_template_that_shows_everything_leaves_nothing_unused(templates):
    body = (
        p("{{ ten }}{{ so }}{{ trong }}{{r dam }}{{r hinh }}{% if co %}{% endif %}{{r dau.so }}")
        + p("{% for d in danh_sach %}{{ d }}{% endfor %}{% for d in dau.dong %}{{ d }}{% endfor %}")
        + p("{% for h in hang %}{{ h.ten }}{{r h.chu }}{% for y in h.y %}{{ y }}{% endfor %}{% endfor %}")
        + p("{{ ke }}", style="KeNgang")
        + p("{{ dau.ke }}", style="KeNgang")
    )
    assert templates.main(body).compile(Context).unused == ()


def test_groups_that_hold_lists_are_filled(templates):
    body = p("{% for d in dau.dong %}{{ d }} {% endfor %}{% for h in hang %}{{r h.chu }}{% endfor %}")
    context = Context(dau=Dau(dong=("A", "B")), hang=(Hang("x", chu=rich("C")),))
    assert templates.main(body).texts(context) == ["A B C"]
