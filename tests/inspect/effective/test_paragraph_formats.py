"""How paragraphs look: measures, borders, spacing, in effective values."""

import pytest

from tests.inspect.effective.word import defaults, p, paragraph, paragraphs, r, style, tbl, tc, tr
from vanban.core.lengths import Mm, Pt, Twips
from vanban.inspect.formats import AtLeast, Exactly, Multiple, TabStop


def form(ppr="", **more):
    return paragraph(p("x", ppr), **more).format


@pytest.mark.parametrize(
    ("ppr", "field", "value"),
    [
        ("", "alignment", "left"),
        ("jc=both", "alignment", "justify"),
        ("jc=center", "alignment", "center"),
        ("jc=end", "alignment", "right"),
        ("jc=start", "alignment", "left"),
        ("jc=sideways", "alignment", "left"),
        ("ind left=720", "left", Pt(36)),
        ("ind start=720", "left", Pt(36)),
        ("ind end=10mm", "right", Mm(10)),
        ("ind firstLine=567", "first_line", Twips(567)),
        ("ind hanging=142", "first_line", Twips(-142)),
        ("ind firstLine=720 hanging=142", "first_line", Twips(-142)),
        ("ind left=abc", "left", Pt(0)),
        ("spacing before=120 after=60", "before", Pt(6)),
        ("spacing before=120 after=60", "after", Pt(3)),
        ("spacing before=120 beforeAutospacing=1", "before", Pt(14)),
        ("spacing before=120 beforeAutospacing=0", "before", Pt(6)),
        ("spacing line=240 lineRule=auto", "line_spacing", Multiple(1)),
        ("spacing line=360", "line_spacing", Multiple(1.5)),
        ("spacing line=276", "line_spacing", Multiple(1.15)),
        ("spacing line=360 lineRule=exact", "line_spacing", Exactly(Pt(18))),
        ("spacing line=340 lineRule=atLeast", "line_spacing", AtLeast(Pt(17))),
        ("", "line_spacing", Multiple(1)),
        ("keepNext", "keep_next", True),
        ("keepNext=0", "keep_next", False),
        ("keepLines", "keep_lines", True),
        ("pageBreakBefore", "page_break_before", True),
        ("", "widow_control", True),
        ("widowControl=0", "widow_control", False),
        ("contextualSpacing", "contextual_spacing", True),
        ("outlineLvl=0", "outline_level", 1),
        ("outlineLvl=9", "outline_level", 0),
        ("", "outline_level", 0),
        ("shd=clear fill=FFFF00", "shading", "FFFF00"),
    ],
)
def test_every_property_of_a_paragraph_is_read(ppr, field, value):
    assert getattr(form(ppr), field) == value


def test_each_attribute_is_inherited_by_itself():
    styles = (
        defaults(ppr="spacing before=0 after=120 line=240 lineRule=exact; ind left=100")
        + style("Normal", default=True, ppr="spacing line=300; ind right=200")
        + style("Body", based_on="Normal", ppr="ind firstLine=300; jc=both")
    )
    found = form("pStyle=Body; ind left=0; spacing before=40", styles=styles)
    assert (found.left, found.right, found.first_line) == (Pt(0), Pt(10), Pt(15))
    assert (found.before, found.after, found.line_spacing) == (Pt(2), Pt(6), Exactly(Pt(15)))
    assert found.alignment == "justify"


def test_a_first_line_indent_takes_the_place_of_a_hanging_one():
    assert form("pStyle=A; ind firstLine=0", styles=style("A", ppr="ind left=720 hanging=360")).first_line == 0


def test_borders_are_inherited_side_by_side():
    styles = style("A", ppr="<w:pBdr><w:top w:val='single' w:sz='6'/><w:bottom w:val='double' w:sz='8'/></w:pBdr>")
    found = form("<w:pStyle w:val='A'/><w:pBdr><w:bottom w:val='nil'/></w:pBdr>", styles=styles).borders
    assert (found.top.style, found.top.width, found.top.colour) == ("single", Pt(0.75), "auto")
    assert not found.bottom.visible


def test_tab_stops_are_added_replaced_and_cleared():
    styles = style("A", ppr="<w:tabs><w:tab w:val='left' w:pos='100'/><w:tab w:val='center' w:pos='200'/></w:tabs>")
    own = "<w:tabs><w:tab w:val='clear' w:pos='100'/><w:tab w:val='right' w:pos='300' w:leader='dot'/></w:tabs>"
    found = form(f"<w:pStyle w:val='A'/>{own}", styles=styles).tabs
    assert found == (TabStop(Pt(10), "center"), TabStop(Pt(15), "right", "dot"))


def test_a_page_number_in_a_frame_of_its_own_stands_where_the_frame_stands():
    found = form("framePr wrap=around vAnchor=text hAnchor=margin xAlign=center y=1")
    assert (found.alignment, found.framed) == ("center", True)


def test_in_a_frame_with_a_width_the_alignment_of_the_text_counts():
    assert form("framePr w=2000 xAlign=center; jc=right").alignment == "right"


def test_a_table_style_comes_before_the_paragraph_style():
    styles = (
        defaults(ppr="spacing after=200")
        + style("Grid", "table", ppr="spacing after=0; jc=center")
        + style("Head", ppr="jc=right")
    )
    body = tbl(tr(tc(p("x") + p("y", "pStyle=Head"))), tblpr="tblStyle=Grid") + p("z")
    found = [(q.format.after.pt, q.format.alignment) for q in paragraphs(body, styles=styles)]
    assert found == [(0, "center"), (0, "right"), (10, "left")]


def test_the_room_of_a_paragraph_is_that_of_its_page_or_cell():
    body = p("x") + tbl(
        tr(tc("y", "tcW w=3000 type=dxa")), tblpr="<w:tblCellMar><w:left w:w='100'/><w:right w:w='50'/></w:tblCellMar>"
    )
    page, cell = paragraphs(body)
    assert (page.container.kind, page.room.twips) == ("page", 11906 - 1701 - 851)
    assert (cell.container.kind, cell.container.width, cell.room) == ("cell", Pt(150), Pt(142.5))


def test_a_paragraph_says_where_it_stands():
    inner = tbl(tr(tc(p("c"))))
    body = p("a") + tbl(tr(tc("k"), tc(p("m") + inner + p("n")))) + p("b")
    spots = {q.text: str(q.place) for q in paragraphs(body)}
    assert spots == {
        "a": "đoạn 1",
        "k": "bảng 1, hàng 1, ô 1, đoạn 1",
        "m": "bảng 1, hàng 1, ô 2, đoạn 1",
        "c": "bảng 2, hàng 1, ô 1, đoạn 1",
        "n": "bảng 1, hàng 1, ô 2, đoạn 2",
        "b": "đoạn 2",
    }


def test_the_name_of_a_style_is_the_one_word_shows():
    found = paragraph(p(r("x"), "pStyle=TiêuNgữ"), styles=style("Tiêu Ngữ"))
    assert (found.style_id, found.style) == ("TiêuNgữ", "Tiêu Ngữ")
