"""A tag that cannot work is told where it stands, with what to write instead."""

import pytest

from tests.render.contexts import Context
from tests.render.word import p, row, run, table

BODY = "templates/mau.docx | thân văn bản, "


class TestATagThatIsNotClosed:
    @pytest.mark.parametrize(
        "text",
        [
            "Gửi {{ ten",
            "Gửi ten }}",
            "{% if co",
            "Gửi { ten }",
            "Gửi {ten}",
            "{{ ten }",
            "{{ ten %}",
            "{{ ten }} }}",
            "{ {ten }}",
            "{# x",
        ],
    )
    def test_is_told_with_its_paragraph(self, templates, text):
        told = templates.main(p("trước {{ ten }}") + p(text) + p("sau {{ ten }}")).told(Context())
        assert len(told) == 1
        assert told[0].startswith(f"{BODY}đoạn “{text}”: ")

    def test_does_not_swallow_the_paragraphs_after_it(self, templates):
        told = templates.main(p("{{ ten") + p("}} {{ so }}")).told(Context())
        assert ["{{ ten" in told[0], "}} {{ so }}" in told[1]] == [True, True]

    def test_is_seen_through_the_cuts_of_word(self, templates):
        assert "đoạn “Gửi {{ ten”" in templates.main(p(run("Gửi {"), run("{ t"), run("en"))).told(Context())[0]


class TestForAndIf:
    @pytest.mark.parametrize(
        ("texts", "found"),
        [
            (("{%p for d in danh_sach %}", "x"), "thẻ {%p for d in danh_sach %} thiếu endfor"),
            (("{%p if co %}", "x"), "thẻ {%p if co %} thiếu endif"),
            (("x", "{%p endfor %}"), "thẻ {%p endfor %} không có thẻ mở"),
            (("{%p else %}",), "thẻ {%p else %} không có thẻ mở"),
            (
                ("{%p if co %}", "{%p endfor %}", "{%p endif %}"),
                "thẻ {%p endfor %} không có thẻ mở; đang mở {%p if co %}",
            ),
            (("{% if co %}x", "y{% endif %}"), "ở hai nơi khác nhau"),
            (("{%p if co %}", "y{% endif %}"), "khác dạng"),
            (("a {%p if co %}", "{%p endif %}"), "còn chữ khác sẽ bị mất"),
            (("{%p if co %}{%p if so %}", "{%p endif %}", "{%p endif %}"), "còn chữ khác sẽ bị mất"),
            (("{%tr if co %}", "{%tr endif %}"), "ngoài bảng"),
            (("{% for d danh_sach %}x{% endfor %}",), "viết chưa đúng"),
            (("{% for in danh_sach %}x{% endfor %}",), "viết chưa đúng"),
            (("{% if %}x{% endif %}",), "viết chưa đúng"),
            (("{{ ten so }}",), "thẻ {{ ten so }} viết chưa đúng"),
            (("{{ }}",), "thẻ rỗng"),
            (("{% for loop in danh_sach %}x{% endfor %}",), "trùng một tên đã có"),
            (("{% for ten in danh_sach %}x{% endfor %}",), "trùng một tên đã có"),
            (("{% for d in danh_sach %}{% for d in danh_sach %}{% endfor %}{% endfor %}",), "trùng một tên đã có"),
            (("{% for _pictures in danh_sach %}x{% endfor %}",), "trùng một tên đã có"),
            (("{% for h in ten %}x{% endfor %}",), "ten không phải danh sách"),
            (("{% for h in dau %}x{% endfor %}",), "dau không phải danh sách"),
            (("{% if dau %}x{% endif %}",), "điều kiện dau luôn đúng"),
            (('{% if so == "5" %}x{% endif %}',), "so sánh so với thứ khác loại"),
            (("{% if dam == ten %}x{% endif %}",), "so sánh dam với thứ khác loại"),
        ],
    )
    def test_a_wrong_one_is_told(self, templates, texts, found):
        assert found in templates.main("".join(map(p, texts))).told(Context())[0]

    def test_a_pair_may_not_begin_in_one_cell_and_end_in_another(self, templates):
        cells = row(p("{%p for d in danh_sach %}") + p("{{ d }}"), p("{%p endfor %}") + p("x"))
        assert "ở hai nơi khác nhau" in templates.main(table(cells)).told(Context())[0]

    def test_a_pair_may_not_begin_in_one_table_and_end_in_another(self, templates):
        body = table(row("{%tr if co %}"), row("a")) + p("x") + table(row("b"), row("{%tr endif %}"))
        assert "ở hai nơi khác nhau" in templates.main(body).told(Context())[0]

    def test_a_pair_may_not_begin_outside_a_link_and_end_in_it(self, templates):
        link = f'<w:hyperlink w:anchor="a">{run("x{% endif %}")}</w:hyperlink>'
        assert "ở hai nơi khác nhau" in templates.main(p(run("{% if co %}"), link)).told(Context())[0]

    def test_a_row_with_a_tag_may_hold_nothing_else(self, templates):
        body = table(row("{%tr for h in hang %}", "x"), row("{{ h.ten }}"), row("{%tr endfor %}"))
        assert "còn chữ khác sẽ bị mất" in templates.main(body).told(Context())[0]

    def test_a_page_break_on_a_tag_would_be_lost(self, templates):
        broken = p(run("{%p if co %}"), '<w:r><w:br w:type="page"/></w:r>')
        assert any("ngắt trang" in line for line in templates.main(broken + p("{%p endif %}")).told(Context()))

    def test_a_section_break_on_an_opening_tag_would_be_lost(self, templates):
        body = p("{%p if co %}", more="<w:sectPr/>") + p("x") + p("{%p endif %}")
        assert "ngắt phần" in templates.main(body).told(Context())[0]
