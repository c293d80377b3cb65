"""A template, or a block, that reaches outside itself or runs anything is refused before it is used."""

import pytest

from tests.render.contexts import Context
from tests.render.word import PAGE, docx, field, header, p, relationship, run
from vanban.render.opening import open_clean

MICROSOFT = "http://schemas.microsoft.com/office/2006/relationships/"
RELATIONSHIPS = [
    ("attachedTemplate", "file:///C:/mau/Normal.dotm", True, "liên kết tới mẫu khác"),
    ("attachedTemplate", "https://a.vn/mau.dotm", True, "liên kết tới mẫu khác"),
    ("image", "https://a.vn/theo-doi.png", True, "hình để ngoài tệp"),
    ("image", "\\\\maychu\\chung\\logo.png", True, "hình để ngoài tệp"),
    ("subDocument", "phan-2.docx", True, "tài liệu con"),
    ("oleObject", "mhtml:https://a.vn/x.html!x-usc:https://a.vn/x.html", True, "đối tượng nhúng"),
    ("oleObject", "embeddings/oleObject1.bin", False, "đối tượng nhúng"),
    ("package", "embeddings/so.xlsx", False, "tệp Office nhúng"),
    (f"{MICROSOFT}vbaProject", "vbaData.bin", False, "macro"),
    (f"{MICROSOFT}keyMapCustomizations", "customizations.xml", False, "phím tắt gắn macro"),
    ("control", "activeX/activeX1.xml", False, "ActiveX"),
    ("aFChunk", "afchunk.html", False, "altChunk"),
    ("frame", "https://a.vn/", True, "khung trỏ tới tệp khác"),
    ("mailMergeSource", "file:///C:/ds.xlsx", True, "Mail Merge"),
    ("video", "https://a.vn/x.mp4", True, "liên kết ra ngoài loại video"),
    ("laLung", "la.xml", False, "nội dung loại laLung"),
    ("hyperlink", "file:///etc/passwd", True, "không phải địa chỉ web"),
    ("hyperlink", "\\\\maychu\\chung", True, "không phải địa chỉ web"),
    ("hyperlink", "ms-msdt:/id PCWDiagnostic", True, "không phải địa chỉ web"),
    ("hyperlink", "javascript:alert(1)", True, "không phải địa chỉ web"),
]
FIELDS = [
    'DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/k calc"',
    "DDE excel sheet",
    'INCLUDETEXT "https://a.vn/x.docx"',
    'INCLUDEPICTURE "https://a.vn/x.png" \\d',
    "includepicture x",
    "LINK Excel.Sheet.8 a.xls",
    "EMBED Package",
    "IMPORT x",
    "DATABASE \\c x",
    "MACROBUTTON Chay x",
    "QUOTE 68 68 69",
    "MERGEFIELD ten",
    "DOCVARIABLE x",
    'HYPERLINK "file:///etc/passwd"',
    'HYPERLINK \\l "muc" "file:///etc/passwd"',
    "HYPERLINK \\\\maychu\\chung",
]
HARMLESS = [
    " PAGE ",
    "PAGE \\* MERGEFORMAT",
    "numpages",
    "SECTIONPAGES",
    "REF muc1 \\h",
    'TOC \\o "1-3" \\h',
    'HYPERLINK "https://langson.gov.vn/x?a=1" \\o "Cổng thông tin"',
    'HYPERLINK "mailto:a@b.vn"',
    'HYPERLINK \\l "muc1"',
    "= 1 + 2",
    'STYLEREF "Mục I"',
    "",
]


@pytest.mark.parametrize(("kind", "target", "external", "words"), RELATIONSHIPS)
class TestAReference:
    def references(self, kind: str, target: str, *, external: bool) -> dict:
        parts = {} if external else {f"word/{target}": "<x/>"}
        return {"references": (relationship(kind, target.replace("&", "&amp;"), 8, external=external),), "parts": parts}

    def test_of_a_template_is_refused(self, templates, kind, target, external, words):
        templates.main(p("x"), **self.references(kind, target, external=external))
        told = templates.told(Context())
        assert len(told) == 1
        assert told[0].startswith("templates/mau.docx | ")
        assert words in told[0]

    def test_of_a_block_is_refused(self, templates, kind, target, external, words):
        templates.block("dau", p("x"), **self.references(kind, target, external=external))
        told = templates.main(p('{%p include "khoi/dau.docx" %}')).told(Context())
        assert told[0].startswith("templates/khoi/dau.docx | ")
        assert words in told[0]


def test_a_reference_of_a_header_is_seen_too(templates):
    rels = relationship("image", "https://a.vn/x.png", 1, external=True)
    parts = {
        "word/header1.xml": header(p("x")),
        "word/_rels/header1.xml.rels": f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{rels}</Relationships>',
    }
    templates.main(p("x"), parts=parts, references=(relationship("header", "header1.xml", 8),))
    assert "đầu trang: có hình để ngoài tệp" in templates.told(Context())[0]


def test_links_to_the_web_stay(templates):
    link = '<w:hyperlink r:id="rId8">' + run("Cổng thông tin") + "</w:hyperlink>"
    templates.main(p(link), references=(relationship("hyperlink", "https://langson.gov.vn/", 8, external=True),))
    package = templates.package(Context())
    assert b"https://langson.gov.vn/" in package.parts["word/_rels/document.xml.rels"]
    assert templates.texts(Context()) == ["Cổng thông tin"]


@pytest.mark.parametrize("code", FIELDS)
class TestAFieldThatFetchesOrRuns:
    def test_is_refused(self, templates, code):
        assert "có mã trường" in templates.main(p(field(code))).told(Context())[0]

    def test_cut_into_letters_is_refused(self, templates, code):
        letters = "".join(f'<w:r><w:instrText xml:space="preserve">{letter}</w:instrText></w:r>' for letter in code)
        mark = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'.format
        assert "có mã trường" in templates.main(p(mark("begin") + letters + mark("end"))).told(Context())[0]

    def test_written_in_one_piece_is_refused(self, templates, code):
        simple = f"<w:fldSimple w:instr='{code}'>{run('x')}</w:fldSimple>"
        assert "có mã trường" in templates.main(p(simple)).told(Context())[0]

    def test_inside_another_field_is_refused(self, templates, code):
        inner = field(code)
        outer = field("IF 1 = 1").replace(
            '</w:r><w:r><w:fldChar w:fldCharType="end"/>', f'</w:r>{inner}<w:r><w:fldChar w:fldCharType="end"/>'
        )
        assert "có mã trường" in templates.main(p(outer)).told(Context())[0]

    def test_in_a_footer_is_refused(self, templates, code):
        templates.main(
            p("x"),
            parts={"word/footer1.xml": header(p(field(code)), "ftr")},
            references=(relationship("footer", "footer1.xml", 8),),
        )
        assert templates.told(Context())[0].startswith("templates/mau.docx | chân trang: có mã trường")


@pytest.mark.parametrize("code", HARMLESS)
def test_a_harmless_field_stays(templates, code):
    assert templates.main(p(field(code) + run("x"))).texts(Context()) == ["x"]


@pytest.mark.parametrize(
    "content",
    [
        '<w:ins w:id="1" w:author="a">' + run("x") + "</w:ins>",
        '<w:del w:id="1" w:author="a"><w:r><w:delText>x</w:delText></w:r></w:del>',
        '<w:r><w:rPr><w:rPrChange w:id="1" w:author="a"><w:rPr/></w:rPrChange></w:rPr></w:r>',
        '<w:moveFrom w:id="1" w:author="a">' + run("x") + "</w:moveFrom>",
    ],
)
def test_changes_that_nobody_accepted_are_refused(templates, content):
    assert "còn thay đổi chưa chấp nhận" in templates.main(p(content)).told(Context())[0]


@pytest.mark.parametrize("attribute", ['src="https://a.vn/x.png"', 'o:href="file://maychu/x.png"'])
def test_a_picture_fetched_by_its_address_is_refused(templates, attribute):
    picture = f"<w:r><w:pict><v:shape><v:imagedata {attribute}/></v:shape></w:pict></w:r>"
    assert "hình để ngoài tệp" in templates.main(p(picture)).told(Context())[0]


@pytest.mark.parametrize("kind", ["ms-word.document.macroEnabled.main", "template.main"])
def test_a_file_that_is_no_plain_document_is_refused(templates, kind):
    types = open_clean(docx(p("x"))).others["[Content_Types].xml"].decode()
    old = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main"
    new = f"application/vnd.{kind}" if kind.startswith("ms") else old.replace("document.main", kind)
    templates.main(p("x"), parts={"[Content_Types].xml": types.replace(old, new)})
    assert "không phải loại Word Document" in templates.told(Context())[0]


def test_a_macro_project_is_refused_wherever_it_stands(templates):
    assert "tệp chứa macro" in templates.main(p("x"), parts={"word/VbaProject.bin": b"x"}).told(Context())[0]


def test_every_danger_is_told_at_once(templates):
    templates.main(
        p(field("DDEAUTO x")) + p(field("LINK y")) + p("{{ tenn }}"),
        references=(relationship("image", "https://a.vn/x.png", 8, external=True),),
        section=f"<w:sectPr>{PAGE}</w:sectPr>",
    )
    assert len(templates.findings(Context())) == 4
