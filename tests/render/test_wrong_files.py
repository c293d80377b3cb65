"""A block or a template that cannot be used is told by its name, never met as a crash."""

import pytest

from tests.render.contexts import Context
from tests.render.word import p
from vanban.core.errors import TemplateError
from vanban.render.compiling import compile_template


class TestBlocks:
    def test_one_that_is_not_there(self, templates):
        templates.block("dau_van_ban", p("x")).main(p('{%p include "khoi/dau_vanban.docx" %}'))
        told = templates.told(Context())[0]
        assert 'include "khoi/dau_vanban.docx": không có khối này | khoi/dau_van_ban.docx' in told

    def test_one_that_holds_itself(self, templates):
        templates.block("dau", p('{%p include "khoi/dau.docx" %}')).main(p('{%p include "khoi/dau.docx" %}'))
        told = templates.told(Context())
        assert len(told) == 1
        assert told[0].startswith("templates/khoi/dau.docx | ")
        assert "khối khoi/dau.docx đặt chính nó vào trong nó" in told[0]

    def test_two_that_hold_each_other(self, templates):
        templates.block("a", p('{%p include "khoi/b.docx" %}')).block("b", p('{%p include "khoi/a.docx" %}'))
        assert "đặt chính nó vào trong nó" in templates.main(p('{%p include "khoi/a.docx" %}')).told(Context())[0]

    def test_a_damaged_one(self, templates):
        (templates.folder / "khoi/dau.docx").write_bytes(b"khong phai Word")
        told = templates.main(p('{%p include "khoi/dau.docx" %}')).told(Context())
        assert told == [
            "templates/khoi/dau.docx | không phải tệp Word .docx, hoặc tệp đã hỏng"
            " | chép lại khối gốc vào templates/khoi/"
        ]

    def test_one_with_a_missing_endfor(self, templates):
        templates.block("dau", p("{%p for d in danh_sach %}")).main(p('{%p include "khoi/dau.docx" %}'))
        assert templates.told(Context())[0].startswith("templates/khoi/dau.docx | đoạn “{%p for d in danh_sach %}”: ")

    @pytest.mark.parametrize(
        ("content", "found"),
        [
            ('<w:r><w:drawing><a:blip xmlns:a="a" r:embed="rId9"/></w:drawing></w:r>', "hình hoặc liên kết"),
            ('<w:hyperlink r:id="rId9"/>', "hình hoặc liên kết"),
            ('<w:r><w:footnoteReference w:id="2"/></w:r>', "chú thích cuối trang"),
            ("<w:r><w:rPr/></w:r>", ""),
        ],
    )
    def test_one_with_what_cannot_travel(self, templates, content, found):
        templates.block("dau", p(content)).main(p('{%p include "khoi/dau.docx" %}'))
        if found:
            assert f"templates/khoi/dau.docx | khối có {found}" in templates.told(Context())[0]
        else:
            assert templates.texts(Context()) == [""]

    def test_one_that_numbers_its_paragraphs(self, templates):
        numbered = p("x", more='<w:numPr><w:numId w:val="1"/></w:numPr>')
        templates.block("dau", numbered).main(p('{%p include "khoi/dau.docx" %}'))
        assert "đánh số tự động" in templates.told(Context())[0]

    @pytest.mark.parametrize("text", ['{% include "khoi/dau.docx" %}', '{%tr include "khoi/dau.docx" %}'])
    def test_one_inside_a_text(self, templates, text):
        templates.block("dau", p("x")).main(p(text))
        assert "viết {%p include … %} một mình trong một đoạn" in templates.told(Context())[0]


class TestTheTemplateItself:
    def test_that_is_missing(self, templates):
        with pytest.raises(TemplateError) as caught:
            compile_template(templates.folder, "khac.docx", Context, {})
        assert caught.value.findings[0].place.file == "templates/khac.docx"

    @pytest.mark.parametrize("data", [b"", b"PK\x03\x04 hong", b"\xd0\xcf\x11\xe0" + b"x" * 600])
    def test_that_is_damaged(self, templates, data):
        (templates.folder / "mau.docx").write_bytes(data)
        assert templates.told(Context())[0].startswith("templates/mau.docx | ")

    @pytest.mark.parametrize("part", ["word/document.xml", "word/styles.xml", "word/settings.xml", "docProps/core.xml"])
    @pytest.mark.parametrize("data", ["<w:p>", "<!DOCTYPE a><a/>", ""])
    def test_with_a_broken_part(self, templates, part, data):
        assert f"phần {part}" in templates.main(p("x"), parts={part: data}).told(Context())[0]

    def test_that_another_program_wrote_with_names_of_its_own(self, templates):
        main = (
            '<d:document xmlns:d="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><d:body/></d:document>'
        )
        assert "mở bằng Word rồi lưu lại" in templates.main("", parts={"word/document.xml": main}).told(Context())[0]
