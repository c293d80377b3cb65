"""Sections: paper and margins, and the headers and footers that their pages show."""

import pytest

from tests.inspect.effective.word import A4, p, part, props, r, relationship, section, tbl, tc, tr, view, wrap
from vanban.core.lengths import Mm, Twips

PAGE = '<w:fldSimple w:instr=" PAGE "><w:r><w:t>2</w:t></w:r></w:fldSimple>'


def reference(kind, number, of="header"):
    return f'<w:{of}Reference w:type="{kind}" r:id="{number}"/>'


def banners(**texts):
    """Header parts by relationship id, and the references to them."""
    others = {f"word/{name}.xml": part("hdr", content) for name, content in texts.items()}
    references = "".join(relationship(name, "header", f"{name}.xml") for name in texts)
    return {"others": others, "references": references}


def ends(sectpr):
    """A paragraph that ends a section."""
    return p("x", wrap("sectPr", sectpr))


def page(sectpr):
    return view(p("x"), end=section(sectpr)).sections[0].page


def test_paper_and_margins():
    found = page(A4)
    assert (round(found.width.mm), round(found.height.mm), found.landscape) == (210, 297, False)
    assert [round(side.mm) for side in (found.top, found.bottom, found.left, found.right)] == [20, 20, 30, 15]
    assert (found.header.mm, found.footer.mm, found.gutter) == (pytest.approx(10, abs=0.1), found.header.mm, 0)
    assert found.room.mm == pytest.approx(165, abs=0.1)


@pytest.mark.parametrize(
    ("sectpr", "field", "value"),
    [
        ("pgSz w=16838 h=11906 orient=landscape", "landscape", True),
        ("pgSz w=16838 h=11906", "landscape", True),
        ("pgSz w=11906 h=16838 orient=landscape", "landscape", False),
        ("jc=left", "width", Twips(12240)),
        ("pgSz w=abc h=16838", "width", Twips(12240)),
        ("pgMar left=1701", "top", Twips(1440)),
        ("pgMar top=-1134", "top", Twips(1134)),
        ("pgMar left=30mm", "left", Mm(30)),
    ],
)
def test_what_a_section_says_of_its_paper(sectpr, field, value):
    assert getattr(page(sectpr), field) == value


@pytest.mark.parametrize(
    ("sectpr", "settings", "room"),
    [
        ("pgMar left=1000 right=1000 gutter=240", "", 10000),
        ("pgMar left=1000 right=1000 gutter=240", "<w:gutterAtTop/>", 10240),
        ("pgMar left=1000 right=1000; cols num=2 space=240", "", 5000),
        ("<w:pgMar w:left='1000' w:right='1000'/><w:cols w:num='2'><w:col w:w='3000'/></w:cols>", "", 3000),
        ("pgMar left=1000 right=1000; cols num=1", "", 10240),
        ("pgMar left=9000 right=9000", "", 0),
    ],
)
def test_the_room_of_a_line_of_text(sectpr, settings, room):
    assert view(p("x"), end=section(sectpr), settings=settings).sections[0].page.room.twips == room


def test_a_paragraph_knows_its_section():
    found = view(p("a") + ends(props(A4)) + p("b"), end=section("pgSz w=16838 h=11906"))
    assert [q.section for q in found.body.paragraphs] == [0, 0, 1]
    assert [q.container.width.twips for q in found.body.paragraphs] == [11906, 11906, 16838]
    assert [s.page.landscape for s in found.sections] == [False, True]


def test_a_section_break_in_a_cell_or_in_an_old_version_is_none():
    change = "<w:sectPr><w:sectPrChange><w:sectPr/></w:sectPrChange></w:sectPr>"
    found = view(tbl(tr(tc(ends("")))) + p("b"), end=change)
    assert len(found.sections) == 1


def test_a_file_without_a_section_has_one():
    assert len(view(p("x"), end="<w:bookmarkEnd w:id='1'/>").sections) == 1


@pytest.mark.parametrize(
    ("sectpr", "field", "value"),
    [
        ("titlePg", "title_page", True),
        ("titlePg=0", "title_page", False),
        ("pgNumType start=1", "number_start", 1),
        ("pgNumType start=0", "number_start", 0),
        ("pgNumType fmt=lowerRoman", "number_format", "lowerRoman"),
        ("", "number_start", None),
        ("", "number_format", "decimal"),
        ("type=continuous", "kind", "continuous"),
        ("", "kind", "nextPage"),
        ("cols num=2", "columns", 2),
        ("", "columns", 1),
    ],
)
def test_every_property_of_a_section_is_read(sectpr, field, value):
    assert getattr(view(p("x"), end=section(sectpr) or "<w:sectPr/>").sections[0], field) == value


def heads(found):
    """The text at the head of first, other and even pages, by section."""
    stories = ((s.headers.first, s.headers.default, s.headers.even) for s in found.sections)
    return [tuple("|".join(q.text for q in story.paragraphs) for story in three) for three in stories]


def test_a_header_shows_its_page_number():
    found = view(p("x"), end=section(reference("default", "h1")), **banners(h1=p(PAGE, "jc=center")))
    ((paragraph, field),) = found.sections[0].headers.default.fields("PAGE")
    assert (paragraph.format.alignment, str(paragraph.place)) == ("center", "đầu trang, đoạn 1")
    assert [(run.text, run.field) for run in paragraph.runs] == [("2", "PAGE")]
    assert field.code == "PAGE"


@pytest.mark.parametrize(
    ("title", "settings", "shown"),
    [
        ("", "", ("a", "a", "a")),
        ("<w:titlePg/>", "", ("b", "a", "a")),
        ("", "<w:evenAndOddHeaders/>", ("a", "a", "c")),
        ("<w:titlePg/>", "<w:evenAndOddHeaders/>", ("b", "a", "c")),
        ("<w:titlePg w:val='0'/>", "<w:evenAndOddHeaders w:val='0'/>", ("a", "a", "a")),
    ],
)
def test_first_and_even_pages_have_their_own_only_where_it_is_switched_on(title, settings, shown):
    named = reference("default", "h1") + reference("first", "h2") + reference("even", "h3")
    found = view(p("x"), end=section(f"{named}{title}"), settings=settings, **banners(h1=p("a"), h2=p("b"), h3=p("c")))
    assert heads(found) == [shown]


def test_a_first_page_without_a_header_of_its_own_shows_none():
    found = view(p("x"), end=section(reference("default", "h1") + "<w:titlePg/>"), **banners(h1=p("a")))
    assert heads(found) == [("", "a", "a")]


def test_a_section_shows_the_header_of_the_section_before_where_it_names_none():
    first = ends(reference("default", "h1") + reference("first", "h2") + "<w:titlePg/>")
    body = first + ends("<w:titlePg/>") + ends(reference("default", "h3"))
    found = view(body, end=section("titlePg"), **banners(h1=p("a"), h2=p("b"), h3=p("c")))
    assert heads(found) == [("b", "a", "a"), ("b", "a", "a"), ("c", "c", "c"), ("b", "c", "c")]


def test_a_header_has_the_room_of_the_page_it_stands_on():
    body = ends(reference("default", "h1") + props(A4))
    found = view(body, end=section("pgSz w=16838 h=11906; pgMar left=1000 right=1000"), **banners(h1=p("a")))
    assert [s.headers.default.paragraphs[0].room.twips for s in found.sections] == [9354, 14838]


def test_sections_alike_share_their_headers():
    body = ends(reference("default", "h1") + props(A4))
    found = view(body, end=section(A4), **banners(h1=p("a")))
    assert found.sections[0].headers.default is found.sections[1].headers.default
    assert [story.part for story in found.stories()].count("header") == 1


def test_a_header_counts_its_own_lists():
    numbering = (
        "<w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:start w:val='1'/><w:lvlText w:val='%1.'/></w:lvl>"
        "</w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>"
    )
    item = p("x", "<w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr>")
    found = view(item * 2, end=section(reference("default", "h1")), numbering=numbering, **banners(h1=item))
    assert [q.label for q in found.body.paragraphs] == ["1.", "2."]
    assert found.sections[0].headers.default.paragraphs[0].label == "1."


def test_a_reference_to_nowhere_is_no_header():
    assert heads(view(p("x"), end=section(reference("default", "h9")))) == [("", "", "")]


def test_footnotes_are_a_story_of_their_own():
    separator = "<w:footnote w:type='separator' w:id='0'>" + p("---") + "</w:footnote>"
    notes = part("footnotes", separator + f"<w:footnote w:id='1'>{p(r('ghi chú', 'sz=20'))}</w:footnote>")
    found = view(
        p("x"), others={"word/footnotes.xml": notes}, references=relationship("f", "footnotes", "footnotes.xml")
    )
    assert [q.text for q in found.body.paragraphs] == ["x"]
    assert [(q.text, str(q.place)) for q in found.footnotes.paragraphs] == [("ghi chú", "chú thích cuối trang, đoạn 1")]


def test_parts_are_found_by_what_they_are_not_by_their_names():
    styles = part("styles", "<w:style w:type='paragraph' w:default='1' w:styleId='N'><w:rPr><w:b/></w:rPr></w:style>")
    found = view(p("x"), others={"word/kieu.xml": styles}, references=relationship("s", "styles", "/word/kieu.xml"))
    assert found.body.paragraphs[0].runs[0].format.bold
