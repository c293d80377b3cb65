"""What is true of a file as a whole."""

import pytest

from tests.inspect.effective.word import OFFICE, RELATIONSHIPS, archive, defaults, p, part, r, relationship, view, wrap
from vanban.inspect.docview import Link
from vanban.inspect.package import PackageError
from vanban.inspect.view import read

CORE = (
    '<cp:coreProperties xmlns:cp="x" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title> Kế hoạch </dc:title>'
    "<dc:creator>Sở Nội vụ</dc:creator><dc:language>vi-VN</dc:language></cp:coreProperties>"
)
ROOT = (
    f'<Relationships xmlns="{RELATIONSHIPS}"><Relationship Id="c" Target="docProps/core.xml"'
    ' Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"/></Relationships>'
)


def facts(body="", **more):
    return view(body or p("x"), **more).facts


def test_core_properties():
    found = facts(others={"_rels/.rels": ROOT, "docProps/core.xml": CORE})
    assert (found.title, found.author, found.title_language, found.subject) == ("Kế hoạch", "Sở Nội vụ", "vi-VN", "")


def test_a_bare_file_has_plain_facts():
    found = facts()
    assert (found.title, found.language, found.compatibility) == ("", "", 12)
    assert not (found.track_revisions or found.comments or found.tracked_changes or found.macros or found.hidden_text)
    assert (found.links, found.embedded, found.legacy, found.fonts) == ((), (), (), ("Times New Roman",))


def test_settings_are_facts():
    settings = (
        "<w:trackRevisions/><w:compat><w:compatSetting w:name='compatibilityMode' w:val='15'/>"
        "<w:compatSetting w:name='overrideTableStyleFontSizeAndJustification' w:val='1'/></w:compat>"
    )
    found = facts(settings=settings)
    assert (found.track_revisions, found.compatibility, found.paragraph_over_table_style) == (True, 15, True)


def test_the_language_of_the_document():
    assert facts(styles=defaults(rpr="lang=vi-VN")).language == "vi-VN"
    assert facts(settings='<w:themeFontLang w:val="en-US"/>').language == "en-US"


@pytest.mark.parametrize(
    "change", [wrap("ins", r("x")), wrap("del", r("x")), r("x", "<w:rPrChange><w:rPr/></w:rPrChange>")]
)
def test_tracked_changes(change):
    assert facts(p(change)).tracked_changes


@pytest.mark.parametrize(("content", "there"), [("<w:comment w:id='1'/>", True), ("", False)])
def test_comments(content, there):
    assert facts(others={"word/comments.xml": part("comments", content)}).comments is there


def test_what_lies_outside_the_file():
    found = facts(
        references=relationship("h", "hyperlink", "https://langson.gov.vn", external=True),
        others={
            "word/_rels/settings.xml.rels": f'<Relationships xmlns="{RELATIONSHIPS}">'
            f'<Relationship Id="t" Type="{OFFICE}/attachedTemplate" Target="file:///x.dotm" TargetMode="External"/>'
            "</Relationships>"
        },
    )
    assert set(found.links) == {
        Link("hyperlink", "https://langson.gov.vn", "word/document.xml"),
        Link("attachedTemplate", "file:///x.dotm", "word/settings.xml"),
    }


def test_parts_of_other_programs():
    assert facts(others={"word/embeddings/oleObject1.bin": "x"}).embedded == ("word/embeddings/oleObject1.bin",)


def test_fonts_by_how_much_they_set():
    body = p(r("rất nhiều chữ", "rFonts ascii=Arial hAnsi=Arial") + r("ít", "rFonts ascii=Tahoma hAnsi=Tahoma"))
    assert facts(body).fonts == ("Arial", "Tahoma")


@pytest.mark.parametrize(
    ("font", "is_legacy"),
    [(".VnTime", True), (".VnTimeH", True), ("VNI-Times", True), ("Times New Roman", False), ("Verdana", False)],
)
def test_text_in_a_font_of_before_unicode_is_found(font, is_legacy):
    found = facts(p("a") + p(r("CÔNG", f"rFonts ascii='{font}' hAnsi='{font}'")))
    assert [str(spot) for spot in found.legacy] == (["đoạn 2"] if is_legacy else [])


def test_a_body_is_needed():
    bare = archive({"[Content_Types].xml": "<Types/>", "word/document.xml": part("document", "")})
    with pytest.raises(PackageError, match="thân văn bản"):
        read(bare)
