"""Horizontal lines, however the author made them."""

import pytest

from tests.inspect.effective.drawn import PICTURE, anchor, inline, shape, vml
from tests.inspect.effective.word import p, part, r, relationship, section, tbl, tc, tr, view
from vanban.core.lengths import Pt
from vanban.core.text_width import width

ROOM = 467.7
TOP = "<w:pBdr><w:top w:val='single' w:sz='6'/></w:pBdr>"
BOTTOM = "<w:pBdr><w:bottom w:val='single' w:sz='6'/></w:pBdr>"
LINE = shape("line")


def rules(body, **more):
    return view(body, **more).body.rules


def the_rule(body):
    (found,) = rules(body)
    return found


@pytest.mark.parametrize(
    ("ppr", "length", "offset"),
    [
        ("", ROOM, 0),
        ("<w:ind w:left='2000' w:right='2000'/>", ROOM - 200, 0),
        ("<w:ind w:left='2000'/>", ROOM - 100, 50),
        ("<w:ind w:left='1000' w:hanging='200'/>", ROOM - 40, 20),
    ],
)
def test_a_border_runs_from_indent_to_indent(ppr, length, offset):
    found = the_rule(p("Trích yếu") + p("", TOP + ppr))
    assert (found.kind, found.after, found.paragraph, found.weight.pt) == ("border", 0, 1, 0.75)
    assert (found.length.pt, found.offset.pt) == pytest.approx((length, offset))


def test_a_border_under_text_stands_under_that_text():
    assert the_rule(p("x") + p("Tiêu ngữ", BOTTOM)).after == 1


def test_a_border_above_text_stands_under_the_text_before():
    assert the_rule(p("Tiêu ngữ") + p("x", TOP)).after == 0


def test_neighbours_with_the_same_borders_share_one_frame():
    both = "<w:pBdr><w:top w:val='single' w:sz='6'/><w:bottom w:val='single' w:sz='6'/></w:pBdr>"
    found = rules(p("a", both) + p("b", both) + p("c"))
    assert [(rule.paragraph, rule.after) for rule in found] == [(0, -1), (1, 1)]


def test_a_rule_in_a_cell_is_as_long_as_the_cell_and_follows_its_text():
    cell = tc(p("Độc lập - Tự do - Hạnh phúc") + p("", TOP + "<w:ind w:left='200' w:right='200'/>"),
              "<w:tcW w:w='5000' w:type='dxa'/><w:tcMar><w:left w:w='0'/><w:right w:w='0'/></w:tcMar>")  # fmt: skip
    found = the_rule(p("x") + tbl(tr(tc("y"), cell)))
    assert (found.after, found.length.pt) == (2, 230)


@pytest.mark.parametrize("text", ["__________", "----------", "—————", "───────", "_ _ _"[0::2] * 3])
def test_a_row_of_dashes_is_a_rule_as_long_as_it_is_set(text):
    found = the_rule(p("Tên cơ quan", "jc=center") + p(r(text, "sz=26; b"), "jc=center"))
    assert (found.kind, found.after, found.offset.pt) == ("underscores", 0, pytest.approx(0))
    assert found.length == width(text, Pt(13), bold=True)


def test_a_row_of_dashes_on_the_last_line_of_a_paragraph_stands_under_its_text():
    found = the_rule(p(r("Tiêu ngữ") + r(inside="<w:br/>") + r("____", "b=0") + r("____", "i"), "jc=center"))
    assert (found.kind, found.after, found.paragraph) == ("underscores", 0, 0)
    assert found.length == pytest.approx(width("____", Pt(10)) + width("____", Pt(10), italic=True))


@pytest.mark.parametrize("text", ["Số: ___/KH", "- Như trên;", "…………", "--", "a_b"])
def test_dashes_among_words_are_no_rule(text):
    assert rules(p(text)) == ()


def test_a_row_of_dashes_stands_where_its_paragraph_is_aligned():
    found = the_rule(p("_____", "jc=right"))
    assert found.offset.pt == pytest.approx(ROOM / 2 - found.length.pt / 2)


@pytest.mark.parametrize(
    ("drawing", "length", "offset"),
    [
        (anchor(LINE, 100, 0, x=50), 100, 100 - ROOM / 2),
        (anchor(LINE, 100, 0, x=50, of="margin"), 100, 100 - ROOM / 2),
        (anchor(LINE, 100, 0, align="center"), 100, 0),
        (anchor(LINE, 100, 0, align="right"), 100, (ROOM - 100) / 2),
        (anchor(LINE, 100, 0, x=135.05, of="page"), 100, 100 - ROOM / 2),
        (anchor(LINE, 100, 0, align="center", of="page"), 100, 297.65 - 85.05 - ROOM / 2),
        (anchor(LINE, 100, 0, x=50, of="rightMargin"), 100, None),
        (anchor(shape("rect"), 100, 1), 100, (100 - ROOM) / 2),
        (vml("<v:line style='position:absolute' from='50pt,12pt' to='150pt,12pt'/>"), 100, 100 - ROOM / 2),
        (vml("<v:rect style='width:100pt;height:1.5pt' o:hr='t' o:hralign='center'/>"), 100, 0),
    ],
)
def test_a_drawn_line_is_a_rule(drawing, length, offset):
    found = the_rule(p(r("Tiêu ngữ") + r(inside=drawing)))
    assert (found.kind, found.after) == ("shape", 0)
    assert found.length.pt == pytest.approx(length)
    assert found.offset is None if offset is None else found.offset.pt == pytest.approx(offset)


@pytest.mark.parametrize(
    ("drawing"),
    [
        anchor(LINE, 0, 100),
        anchor(LINE, 100, 50),
        anchor(shape("line", "<a:ln><a:noFill/></a:ln>"), 100, 0),
        anchor(shape("rect"), 100, 20),
        anchor(PICTURE, 100, 20),
        anchor(shape("rect", text=p("x")), 100, 2),
    ],
)
def test_what_stands_slopes_or_cannot_be_seen_is_no_rule(drawing):
    assert rules(p(r(inside=drawing))) == ()


def test_a_flat_picture_is_a_rule():
    found = the_rule(p("a") + p(r(inside=inline(PICTURE, 120, 1.5)), "jc=center"))
    assert (found.kind, found.length.pt, found.offset.pt, found.after) == ("picture", 120, pytest.approx(0), 0)


@pytest.mark.parametrize(("y", "after"), [(1, 0), (20, 1)])
def test_a_line_drawn_at_the_top_of_a_paragraph_stands_under_the_one_before(y, after):
    assert the_rule(p("SỞ NỘI VỤ") + p(r("Số: 05") + r(inside=anchor(LINE, 60, 0, y=y)))).after == after


def test_a_line_measured_from_the_page_inside_a_cell_is_measured_from_the_cell():
    cell = tc(p(r("a") + r(inside=anchor(LINE, 50, 0, x=10, of="page"))), "tcW w=2000 type=dxa")
    assert (
        the_rule(tbl(tr(cell), tblpr="<w:tblCellMar><w:left w:w='0'/><w:right w:w='0'/></w:tblCellMar>")).offset == -15
    )


def test_a_header_has_rules_of_its_own():
    reference = '<w:headerReference w:type="default" r:id="h"/>'
    found = view(
        p("x"),
        end=section(reference),
        references=relationship("h", "header", "h.xml"),
        others={"word/h.xml": part("hdr", p("a", BOTTOM))},
    )
    assert len(found.sections[0].headers.default.rules) == 1
    assert found.body.rules == ()
