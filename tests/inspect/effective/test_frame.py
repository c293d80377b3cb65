"""Documents of one template share what their styles say; nothing of one document reaches the next."""

import pytest

from tests.inspect.effective.word import docx, p, paragraphs, part, r, relationship, style, tbl, tc, tr
from vanban.inspect import frame, means, sections
from vanban.inspect.package import PackageError, open_package
from vanban.inspect.view import read

RED, BLUE = (style("Mau", rpr=f"color={colour}; sz=28") for colour in ("FF0000", "0000FF"))
LEVEL = '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>'
LIST = (
    f'<w:abstractNum w:abstractNumId="1">{LEVEL}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
)
LISTED = p("việc", "<w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr>")


@pytest.fixture(autouse=True)
def nothing_known():
    frame._frame.cache_clear()


def test_documents_of_one_template_share_their_frame():
    first, second = (open_package(docx(p(text, "pStyle=Mau"), styles=RED)) for text in ("một", "hai"))
    assert frame.read_frame(first).means.sheet is frame.read_frame(second).means.sheet


def test_other_styles_are_other_styles():
    colours = [
        paragraphs(p("chữ", "pStyle=Mau"), styles=styles)[0].runs[0].format.colour for styles in (RED, BLUE, RED)
    ]
    assert colours == ["FF0000", "0000FF", "FF0000"]


def test_lists_begin_anew_in_every_document():
    labels = [[one.label for one in paragraphs(LISTED + LISTED, numbering=LIST)] for _ in range(2)]
    assert labels == [["1.", "2."]] * 2


def test_direct_formats_stay_in_their_document():
    first = paragraphs(p(r("đậm", "b") + r("thường"), "pStyle=Mau; jc=center"), styles=RED)[0]
    second = paragraphs(p(r("đậm") + r("nghiêng", "i"), "pStyle=Mau"), styles=RED)[0]
    assert ([run.format.bold for run in first.runs], first.format.alignment) == ([True, False], "center")
    assert ([run.format.italic for run in second.runs], second.format.alignment) == ([False, True], "left")


def test_paragraphs_are_counted_for_each_document(monkeypatch):
    monkeypatch.setattr(means, "MOST_PARAGRAPHS", 3)
    for _ in range(3):
        assert len(paragraphs(p("đoạn") * 3, styles=RED)) == 3
    with pytest.raises(PackageError):
        read(docx(p("đoạn") * 4, styles=RED))


def test_a_frame_does_not_grow_without_end(monkeypatch):
    monkeypatch.setattr(means, "MOST_FORMATS", 10)
    table = tbl(tr(tc("ô")), tblpr="tblStyle=Bang")
    for size in range(20, 90):
        read(docx(p(r("chữ", f"sz={size}"), f"spacing before={size}") + table, styles=RED))
        known = frame.read_frame(open_package(docx(p(), styles=RED))).means
        assert known.runs.known + known.paragraphs.known <= 10


def test_large_styles_are_not_kept(monkeypatch):
    monkeypatch.setattr(frame, "_MOST_KEPT", 10)
    assert paragraphs(p("chữ", "pStyle=Mau"), styles=RED)[0].runs[0].format.colour == "FF0000"
    assert frame._frame.cache_info().currsize == 0


def test_headers_of_one_text_are_headers_of_their_own():
    ends = "".join(f'<w:headerReference w:type="{kind}" r:id="{kind}"/>' for kind in ("default", "first"))
    parts = {f"word/{kind}.xml": part("hdr", p("trang")) for kind in ("default", "first")}
    links = "".join(relationship(kind, "header", f"{kind}.xml") for kind in ("default", "first"))
    data = docx(p("chữ"), references=links, others=parts, end=f"<w:sectPr>{ends}<w:titlePg/></w:sectPr>")
    for view in (read(data), read(data)):
        headers = view.sections[0].headers
        assert (headers.first, headers.default.part) == (headers.default, "header")
        assert [story.part for story in view.stories()].count("header") == 2


def test_the_headers_that_are_kept_do_not_grow_without_end(monkeypatch):
    monkeypatch.setattr(sections, "MOST_BANNERS", 5)
    monkeypatch.setattr(means, "MOST_BANNERS", 5)
    end = '<w:sectPr><w:headerReference w:type="default" r:id="h"/></w:sectPr>'
    for number in range(20):
        others = {"word/header1.xml": part("hdr", p(f"trang {number}"))}
        data = docx(p("chữ"), references=relationship("h", "header", "header1.xml"), others=others, end=end, styles=RED)
        assert read(data).sections[0].headers.default.paragraphs[0].text == f"trang {number}"
        assert len(frame.read_frame(open_package(data)).means.banners) <= 6
