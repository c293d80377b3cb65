"""A document does not carry the history of its template: who saved it, in which program, with which comments."""

import pytest

from tests.render.contexts import Context
from tests.render.word import OFFICE, PACKAGE, STYLES, W, header, p, relationship, relationships, run, style

LEFTOVERS = {
    "word/stylesWithEffects.xml": "http://schemas.microsoft.com/office/2007/relationships/stylesWithEffects",
    "word/webSettings.xml": f"{OFFICE}webSettings",
    "word/comments.xml": f"{OFFICE}comments",
    "word/people.xml": "http://schemas.microsoft.com/office/2011/relationships/people",
    "word/printerSettings1.bin": f"{OFFICE}printerSettings",
    "word/glossary/document.xml": f"{OFFICE}glossaryDocument",
    "customXml/item1.xml": f"{OFFICE}customXml",
}
OF_THE_FILE = {
    "docProps/thumbnail.jpeg": f"{PACKAGE}relationships/metadata/thumbnail",
    "docProps/app.xml": f"{OFFICE}extended-properties",
    "docProps/custom.xml": f"{OFFICE}custom-properties",
    "_xmlsignatures/origin.sigs": f"{PACKAGE}relationships/digital-signature/origin",
    "docMetadata/LabelInfo.xml": "http://schemas.microsoft.com/office/2020/02/relationships/classificationlabels",
}
SETTINGS = (
    '<w:rsids><w:rsidRoot w:val="00AB12CD"/></w:rsids><w:trackRevisions/><w:zoom w:percent="90"/>'
    '<w:docVars><w:docVar w:name="a" w:val="b"/></w:docVars><w:proofState w:spelling="clean"/>'
)
USED = (
    '<w:p w:rsidR="00AB12CD" w14:paraId="1A2B3C4D"><w:pPr><w:rPr><w:lang w:val="en-US"/></w:rPr></w:pPr>'
    '<w:bookmarkStart w:id="0" w:name="_GoBack"/><w:bookmarkEnd w:id="0"/><w:commentRangeStart w:id="1"/>'
    f"{run('{{ ten }}', '<w:lang w:val=' + chr(34) + 'en-US' + chr(34) + '/><w:noProof/>')}"
    '<w:r><w:commentReference w:id="1"/></w:r></w:p>'
)


@pytest.fixture
def used(templates):
    """A template that has been through many hands."""
    parts = dict.fromkeys((*LEFTOVERS, *OF_THE_FILE), "<x/>")
    parts["_rels/.rels"] = relationships(
        relationship("officeDocument", "word/document.xml", 1),
        relationship(f"{PACKAGE}relationships/metadata/core-properties", "docProps/core.xml", 2),
        *(relationship(kind, name, 10 + i) for i, (name, kind) in enumerate(OF_THE_FILE.items())),
    )
    parts["word/media/cu.png"] = b"x"
    parts["word/header1.xml"] = header(
        '<w:p w:rsidR="00AB12CD"><w:proofErr w:type="spellStart"/><w:r><w:t>x</w:t></w:r></w:p>'
    )
    parts["docProps/core.xml"] = (
        f'<cp:coreProperties xmlns:cp="{PACKAGE}metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        "<dc:title>{{ ten }}</dc:title><cp:lastModifiedBy>Nguyễn Văn A</cp:lastModifiedBy><cp:revision>57</cp:revision>"
        "</cp:coreProperties>"
    )
    references = [relationship(kind, f"/{name}", 20 + i) for i, (name, kind) in enumerate(LEFTOVERS.items())]
    templates.main(
        USED, parts=parts, references=(*references, relationship("header", "header1.xml", 9)), settings=SETTINGS
    )
    return templates


@pytest.mark.parametrize("part", [*LEFTOVERS, *OF_THE_FILE])
def test_a_leftover_is_gone_with_every_mention_of_it(used, part):
    package = used.package(Context())
    assert part not in package.parts
    assert not any(part.encode() in data for data in package.parts.values())


def test_a_part_that_nothing_refers_to_is_gone(used):
    assert "word/media/cu.png" not in used.package(Context()).parts


def test_what_is_used_stays(used):
    assert set(used.package(Context()).parts) == {
        "[Content_Types].xml",
        "_rels/.rels",
        "docProps/core.xml",
        "word/_rels/document.xml.rels",
        "word/document.xml",
        "word/header1.xml",
        "word/settings.xml",
        "word/styles.xml",
    }


@pytest.mark.parametrize(
    "trace",
    [
        "rsid",
        "00AB12CD",
        "paraId",
        "comment",
        "_GoBack",
        "proofErr",
        "noProof",
        "en-US",
        "docVar",
        "trackRevisions",
        "Nguyễn Văn A",
        "revision",
    ],
)
def test_no_trace_of_the_work_on_the_template_stays(used, trace):
    found = [name for name, data in used.package(Context()).parts.items() if trace.encode() in data]
    assert found == []


def test_other_settings_stay(used):
    assert b'w:percent="90"' in used.package(Context()).parts["word/settings.xml"]


def test_the_text_is_there(used):
    assert used.texts(Context()) == ["Sở Nội vụ"]
    assert "<dc:title>Sở Nội vụ</dc:title>" in used.package(Context()).parts["docProps/core.xml"].decode()


@pytest.mark.parametrize(
    "defaults",
    [
        "",
        "<w:docDefaults/>",
        '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-US"/></w:rPr></w:rPrDefault></w:docDefaults>',
    ],
)
def test_the_language_is_vietnamese_whatever_the_template_says(templates, defaults):
    english = style("Tiêu đề", "TieuDe", content='<w:rPr><w:lang w:val="en-US"/></w:rPr>')
    styles = templates.main(p("x"), styles=(defaults, *STYLES, english)).package(Context()).xml("word/styles.xml")
    assert [node.get(W + "val") for node in styles.iter(W + "lang")] == ["vi-VN"]
    assert styles.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr/{W}lang") is not None


def test_a_template_saved_in_utf_16_is_read(templates):
    xml = '<?xml version="1.0" encoding="UTF-16"?><w:document xmlns:w="{}"><w:body>{}</w:body></w:document>'
    templates.main("", parts={"word/document.xml": xml.format(W[1:-1], p("{{ ten }} ở Lạng Sơn")).encode("utf-16")})
    assert templates.texts(Context()) == ["Sở Nội vụ ở Lạng Sơn"]
