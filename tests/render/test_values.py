"""What stands in the data is what stands in the document, wherever the template shows it."""

import io
from dataclasses import dataclass, replace
from typing import Any

import docx as python_docx
import pytest
from markupsafe import Markup

from tests.render.contexts import HARD, Context, Hang
from tests.render.word import header, p, relationship, row, run, table, text_box
from vanban.core.rich import RichText, Run, parse_rich
from vanban.inspect.text import W, header_texts, paragraph_text

NAME = "Sở NN & MT <x>"


def drawing(words: str) -> str:
    return f'<w:r><w:drawing><wp:inline><wp:docPr id="7" name="a" descr="{words}"/></wp:inline></w:drawing></w:r>'


class TestAmpersandAndAngleBracketsSurvive:
    @pytest.fixture
    def context(self):
        return Context(ten=NAME, dam=RichText((Run(NAME, bold=True),)), hang=(Hang(NAME),))

    def test_in_a_paragraph(self, templates, context):
        assert templates.main(p("Gửi {{ ten }}!")).texts(context) == [f"Gửi {NAME}!"]

    def test_in_a_text_with_bold_runs(self, templates, context):
        assert templates.main(p("Gửi {{r dam }}!")).texts(context) == [f"Gửi {NAME}!"]

    def test_in_a_table(self, templates, context):
        rows = (row("{%tr for h in hang %}"), row("{{ h.ten }}", "x"), row("{%tr endfor %}"))
        assert templates.main(table(*rows)).texts(context) == [NAME, "x"]

    def test_in_a_header_and_a_footer(self, templates, context):
        templates.main(
            p("x"),
            parts={
                "word/header1.xml": header(p("{{ ten }}")),
                "word/footer1.xml": header(p("{{r dam }}"), "ftr"),
            },
            references=(relationship("header", "header1.xml", 8), relationship("footer", "footer1.xml", 9)),
        )
        assert header_texts(templates.package(context)) == (NAME, NAME)

    def test_in_a_footnote(self, templates, context):
        notes = header(f'<w:footnote w:id="2">{p("{{ ten }}")}</w:footnote>', "footnotes")
        templates.main(
            p("x"), parts={"word/footnotes.xml": notes}, references=(relationship("footnotes", "footnotes.xml", 8),)
        )
        notes = templates.package(context).xml("word/footnotes.xml")
        assert [paragraph_text(node) for node in notes.iter(W + "p")] == [NAME]

    def test_in_the_properties_of_the_file(self, templates, context):
        templates.main(p("x"), title="Văn bản của {{ ten }}")
        title = templates.package(context).xml("docProps/core.xml").find("{http://purl.org/dc/elements/1.1/}title")
        assert title is not None
        assert title.text == f"Văn bản của {NAME}"

    def test_in_the_words_of_a_picture(self, templates, context):
        body = templates.main(p(drawing("Dấu của {{ ten }} (mộc)"))).body(replace(context, ten=HARD))
        found = next(body.iter("{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"))
        assert found.get("descr") == f"Dấu của {HARD} (mộc)"

    def test_in_a_text_box(self, templates, context):
        box = f"<w:r><w:pict>{text_box('{{ ten }}')}</w:pict></w:r>"
        assert templates.main(p(run("ngoài"), box)).texts(context) == ["ngoài", NAME]

    def test_in_a_block(self, templates, context):
        templates.block("dau", p("{{ ten }}")).main(p('{%p include "khoi/dau.docx" %}'))
        assert templates.texts(context) == [NAME]


class TestAValueIsOnlyText:
    def test_tags_in_the_data_are_printed_not_followed(self, templates):
        assert templates.main(p("{{ ten }}")).texts(Context(ten=HARD)) == [HARD]

    def test_spaces_at_the_ends_stay(self, templates):
        data = templates.main(p("{{ ten }}")).filled(Context(ten="  a  b  "))
        assert python_docx.Document(io.BytesIO(data)).paragraphs[0].text == "  a  b  "

    def test_an_empty_text_prints_nothing(self, templates):
        assert templates.main(p("a{{ trong }}b")).texts(Context()) == ["ab"]

    def test_asterisks_of_the_data_become_bold_and_italic_runs(self, templates):
        text = parse_rich("Thực hiện **ngay** và *đầy đủ*")
        body = templates.main(p("{{r dam }}")).body(Context(dam=text))
        looks = [(r.find(f"{W}rPr/{W}b") is not None, r.find(f"{W}rPr/{W}i") is not None) for r in body.iter(W + "r")]
        assert looks == [(False, False), (True, False), (False, False), (False, True)]


class TestAWrongValueIsRefusedNotPrinted:
    @pytest.mark.parametrize("value", [None, 1.5, True, b"x", ["x"], Markup("<w:p/>"), object()])
    def test_of_another_type(self, templates, value: Any):
        told = templates.main(p("Tên: {{ ten }}")).told(Context(ten=value))
        assert told[0].startswith(
            "templates/mau.docx | thân văn bản, đoạn “Tên: {{ ten }}”: thẻ {{ ten }}: giá trị loại "
        )

    @pytest.mark.parametrize("character", ["\x00", "\x0b", "\x1b", "\ud800", "\ufffe"])
    def test_with_a_character_that_word_cannot_hold(self, templates, character):
        told = templates.main(p("{{ ten }}") + p("{{r dam }}")).told(Context(ten=f"a{character}b"))
        assert f"U+{ord(character):04X}" in told[0]

    def test_in_a_block_the_block_is_named(self, templates):
        templates.block("dau", p("{{ ten }}")).main(p('{%p include "khoi/dau.docx" %}'))
        found = templates.findings(Context(ten=None))  # type: ignore[arg-type]
        assert found[0].place.file == "templates/khoi/dau.docx"
        assert "đoạn “{{ ten }}”" in found[0].found

    def test_a_length_that_is_a_bare_number(self, templates):
        assert "không phải độ dài" in templates.main(p("{{ ke }}", style="KeNgang")).told(Context(ke=50))[0]  # type: ignore[arg-type]


@dataclass(frozen=True)
class Optional:
    """A context with a field that may be missing."""

    ten: str | None = None


def test_a_field_that_may_be_none_is_refused_before_anything_is_filled(templates):
    templates.main(p("Tên: {{ ten }}"))
    assert "ten có thể không có" in templates.told(Optional("có"))[0]


def test_a_condition_may_ask_whether_there_is_a_value(templates):
    templates.main(p("{% if ten %}có{% else %}không{% endif %}"))
    assert templates.texts(Optional()) == ["không"]
