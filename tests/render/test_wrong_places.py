"""A value in a place that cannot show it is told with the tag to use instead."""

import pytest

from tests.render.contexts import Context
from tests.render.word import p, relationship

BODY = "templates/mau.docx | thân văn bản, "


class TestAValueInTheWrongPlace:
    @pytest.mark.parametrize(
        ("tag", "required"),
        [
            ("{{ danh_sach }}", "lặp danh sách này: for dong in danh_sach"),
            ("{{r danh_sach }}", "lặp danh sách này: for dong in danh_sach"),
            ("{{ dau }}", "tên cụ thể hơn, như dau.so"),
            ("{{ co }}", "if co … endif; đây là điều kiện, không in được"),
            ("{{ dam }}", "{{r dam }} (nội dung có định dạng riêng)"),
            ("{{ hinh }}", "{{r hinh }} (nội dung có định dạng riêng)"),
            ("{{r ten }}", "{{ ten }} (chữ thường, không có định dạng riêng)"),
            ("{{r so }}", "{{ so }} (chữ thường, không có định dạng riêng)"),
            ("{{ ke }}", "đặt độ dài này một mình trong một đoạn kiểu Kẻ ngang"),
            ("{{p ten }}", "dùng {{ tên }} cho chữ, {{r tên }} cho chữ có định dạng và hình"),
        ],
    )
    def test_is_told_with_what_to_write(self, templates, tag, required):
        assert templates.main(p(f"a {tag}")).told(Context()) == [f"{BODY}đoạn “a {tag}”: thẻ {tag} | {required}"]

    def test_a_text_in_a_rule(self, templates):
        told = templates.main(p("{{ ten }}", style="KeNgang")).told(Context())
        assert "đoạn kiểu Kẻ ngang chỉ dành cho đường kẻ" in told[0]

    def test_a_length_with_words_beside_it(self, templates):
        told = templates.main(p("dài {{ ke }}", style="KeNgang")).told(Context())
        assert "một mình trong một đoạn kiểu Kẻ ngang" in told[0]

    @pytest.mark.parametrize("name", ["dam", "hinh"])
    def test_a_rich_text_or_a_picture_in_the_properties(self, templates, name):
        told = templates.main(p("x"), title=f"{{{{ {name} }}}}").told(Context())
        assert "chỉ điền được chữ thường vào thuộc tính tệp" in told[0]

    @pytest.mark.parametrize("tag", ["{%p if co %}", "{%p endfor %}", "{{r ten }}", "{%tr if co %}", "{%r if co %}"])
    def test_a_tag_for_paragraphs_rows_or_runs_in_the_properties(self, templates, tag):
        told = templates.main(p("x"), title=tag).told(Context())
        assert f"thẻ {tag} | dùng {{{{ tên }}}} ở đây" in told[0]

    def test_a_tag_in_the_code_of_a_field(self, templates):
        code = '<w:r><w:instrText xml:space="preserve"> HYPERLINK "https://{{ ten }}" </w:instrText></w:r>'
        assert any("ở chỗ không điền được" in line for line in templates.main(p(code)).told(Context()))

    def test_a_tag_in_an_attribute_that_is_no_text(self, templates):
        assert "ở chỗ không điền được" in templates.main(p("x", style="{{ ten }}")).told(Context())[0]

    def test_a_tag_in_a_part_that_is_never_filled(self, templates):
        templates.main(
            p("x"),
            parts={"word/charts/chart1.xml": "<c>{{ ten }}</c>"},
            references=(relationship("chart", "charts/chart1.xml", 8),),
        )
        assert "phần word/charts/chart1.xml: thẻ đặt ở chỗ không điền được" in templates.told(Context())[0]


def test_pairs_that_are_too_deep_through_blocks_are_refused(templates):
    inner = "{% if co %}" * 9 + "x" + "{% endif %}" * 9
    templates.block("trong", p(inner)).block(
        "giua",
        "".join(map(p, ["{%p if co %}"] * 9))
        + p('{%p include "khoi/trong.docx" %}')
        + "".join(map(p, ["{%p endif %}"] * 9)),
    )
    templates.main(p("{%p if co %}") + p('{%p include "khoi/giua.docx" %}') + p("{%p endif %}"))
    assert "quá nhiều for, if lồng nhau" in templates.told(Context())[0]
