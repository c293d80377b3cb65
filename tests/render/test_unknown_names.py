"""A name that the context does not have is told with its file, its part and the text of its paragraph."""

from dataclasses import dataclass

import pytest

from tests.render.contexts import Context
from tests.render.word import cell, header, p, relationship, row, table

BODY = "templates/mau.docx | thân văn bản, "


@dataclass(frozen=True)
class Small:
    """A context with one name."""

    ten: str = "x"


class TestAnUnknownName:
    def test_in_the_body(self, templates):
        assert templates.main(p("Gửi {{ tenn }}!")).told(Context()) == [
            f"{BODY}đoạn “Gửi {{{{ tenn }}}}!”: không có tên tenn | có phải ý là ten?"
        ]

    def test_in_a_group(self, templates):
        told = templates.main(p("{{r dau.soo }}")).told(Context())
        assert told == [f"{BODY}đoạn “{{{{r dau.soo }}}}”: không có tên dau.soo | có phải ý là so?"]

    def test_typed_with_accents(self, templates):
        assert "có phải ý là ten?" in templates.main(p("{{ tên }}")).told(Context())[0]

    def test_in_a_loop(self, templates):
        told = templates.main(p("{%p for h in hang %}") + p("- {{ h.tem }}") + p("{%p endfor %}")).told(Context())
        assert told == [f"{BODY}đoạn “- {{{{ h.tem }}}}”: không có tên h.tem | có phải ý là ten?"]

    def test_in_a_nested_loop(self, templates):
        rows = "{%tr for h in hang %}", "{%tr for y in h.z %}", "{{ yy }}", "{%tr endfor %}", "{%tr endfor %}"
        told = templates.main(table(*map(row, rows))).told(Context())
        assert [line.split(": ")[1].split(" |")[0] for line in told] == ["không có tên h.z", "không có tên yy"]
        assert "đoạn “{%tr for y in h.z %}”" in told[0]

    def test_in_a_row_loop_itself(self, templates):
        told = templates.main(table(row("{%tr for h in hangg %}"), row("x"), row("{%tr endfor %}"))).told(Context())
        assert told == [f"{BODY}đoạn “{{%tr for h in hangg %}}”: không có tên hangg | có phải ý là hang?"]

    def test_after_its_loop_has_ended(self, templates):
        told = templates.main(p("{% for h in hang %}x{% endfor %}{{ h.ten }}{{ loop.index }}")).told(Context())
        assert [line.split(": ")[1].split(" |")[0] for line in told] == ["không có tên h", "loop ngoài vòng for"]

    @pytest.mark.parametrize(
        ("kind", "part", "words"),
        [
            ("header", "word/header1.xml", "đầu trang"),
            ("footer", "word/footer2.xml", "chân trang"),
            ("footnotes", "word/footnotes.xml", "chú thích cuối trang"),
            ("endnotes", "word/endnotes.xml", "chú thích cuối văn bản"),
            ("header", "word/tieu_de.xml", "đầu trang"),
        ],
    )
    def test_in_another_part(self, templates, kind, part, words):
        references = (relationship(kind, part.removeprefix("word/"), 8),)
        templates.main(p("x"), parts={part: header(p("Trang {{ tenn }}"))}, references=references)
        assert templates.told(Context())[0].startswith(f"templates/mau.docx | {words}, đoạn “Trang {{{{ tenn }}}}”: ")

    def test_in_the_properties(self, templates):
        told = templates.main(p("x"), title="Về {{ tenn }}").told(Context())
        assert told[0].startswith("templates/mau.docx | thuộc tính tệp, đoạn “Về {{ tenn }}”: không có tên tenn")

    def test_in_the_words_of_a_picture(self, templates):
        picture = (
            '<w:r><w:drawing><wp:inline><wp:docPr id="7" name="a" descr="{{ tenn }}"/></wp:inline></w:drawing></w:r>'
        )
        assert "không có tên tenn" in templates.main(p(picture)).told(Context())[0]

    def test_in_a_block_the_block_is_the_file(self, templates):
        templates.block("dau", p("Số {{ tenn }}")).main(p('{%p include "khoi/dau.docx" %}'))
        assert templates.told(Context()) == [
            "templates/khoi/dau.docx | đoạn “Số {{ tenn }}”: không có tên tenn | có phải ý là ten?"
        ]

    def test_that_no_name_is_like(self, templates):
        assert "docs/mau.md" in templates.main(p("{{ qwrtplkj }}")).told(Small())[0]

    def test_of_a_long_paragraph_the_text_around_the_tag_is_shown(self, templates):
        found = templates.main(p(f"{'dài ' * 50}Gửi {{{{ tenn }}}} nhé{' dài' * 50}")).findings(Context())[0].found
        assert "Gửi {{ tenn }} nhé" in found
        assert len(found) < 160


class TestEveryMistakeOfEveryPart:
    def test_is_told_in_one_run(self, templates):
        templates.block("dau", p("{{ b1 }}"))
        templates.main(
            p("{{ a1 }} {{ a2 }}") + p('{%p include "khoi/dau.docx" %}') + table(row(cell(p("{{ a3 }}")))),
            parts={"word/header1.xml": header(p("{{ h1 }}")), "word/footer1.xml": header(p("{% if x %}"))},
            references=(relationship("header", "header1.xml", 8), relationship("footer", "footer1.xml", 9)),
            title="{{ t1 }}",
        )
        told = " ".join(templates.told(Context()))
        assert all(name in told for name in ("a1", "a2", "a3", "b1", "h1", "t1", "chân trang"))

    def test_is_told_once(self, templates):
        templates.block("dau", p("{{ b1 }}"))
        templates.main(p('{%p include "khoi/dau.docx" %}') * 3)
        assert len(templates.findings(Context())) == 1
