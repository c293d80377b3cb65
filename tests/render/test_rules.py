"""Ruled lines are as long as the data say, in the middle of their cell or page, however wide that is."""

import pytest

from tests.render.contexts import Context, Dau
from tests.render.word import SECTION, STYLES, W, cell, p, row, style, table
from vanban.core.lengths import Mm, Pt

LINE = p("{{ ke }}", style="KeNgang")
A_HUNDRED_POINTS = 2000
PAGE_TEXT = 11906 - 1701 - 851


def indents(templates, context: Context | None = None) -> list[tuple[int, int]]:
    body = templates.body(context or Context())
    return [(int(node.get(W + "left")), int(node.get(W + "right"))) for node in body.iter(W + "ind")]


def side(room: int) -> tuple[int, int]:
    return ((room - A_HUNDRED_POINTS) // 2,) * 2


def test_on_the_page(templates):
    assert indents(templates.main(LINE)) == [side(PAGE_TEXT)]


def test_on_the_page_of_its_section(templates):
    wide = '<w:sectPr><w:pgSz w:w="16838" w:h="11906"/><w:pgMar w:left="1701" w:right="851" w:gutter="100"/></w:sectPr>'
    body = LINE + p("", more=SECTION) + LINE
    assert indents(templates.main(body, section=wide)) == [side(PAGE_TEXT), side(16838 - 1701 - 851 - 100)]


def test_in_a_cell_with_words_usual_margins(templates):
    assert indents(templates.main(table(row(cell(LINE, 4000))))) == [side(4000 - 216)]


@pytest.mark.parametrize(("left", "right"), [("left", "right"), ("start", "end")])
def test_in_a_table_with_margins_of_its_own(templates, left, right):
    margins = f'<w:tblCellMar><w:{left} w:w="50" w:type="dxa"/><w:{right} w:w="70" w:type="dxa"/></w:tblCellMar>'
    assert indents(templates.main(table(row(cell(LINE, 4000)), properties=margins))) == [side(4000 - 120)]


def test_in_a_table_whose_style_has_the_margins(templates):
    margins = (
        '<w:tblPr><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr>'
    )
    framed = style("Khung", "Khung", "table", margins)
    based = style("Khung kẻ", "KhungKe", "table", '<w:basedOn w:val="Khung"/>')
    body = table(row(cell(LINE, 4000)), properties='<w:tblStyle w:val="KhungKe"/>')
    assert indents(templates.main(body, styles=(*STYLES, framed, based))) == [side(4000)]


@pytest.mark.parametrize(
    "width",
    ['<w:tcW w:w="2500" w:type="pct"/>', '<w:tcW w:w="50%" w:type="pct"/>', '<w:tcW w:w="0" w:type="auto"/>', ""],
)
def test_in_a_cell_whose_width_is_that_of_its_columns(templates, width):
    merged = f'<w:tc><w:tcPr>{width}<w:gridSpan w:val="2"/></w:tcPr>{LINE}</w:tc>'
    body = table(f"<w:tr>{cell(p('x'))}{merged}</w:tr>", columns=(1000, 2000, 3000))
    assert indents(templates.main(body)) == [side(5000 - 216)]


def test_wider_than_the_room_fills_the_room(templates):
    assert indents(templates.main(table(row(cell(LINE, 2000))))) == [(0, 0)]


def test_the_length_is_the_datas(templates):
    assert indents(templates.main(LINE), Context(ke=Mm(50)))[0][0] == (PAGE_TEXT - round(50 * 1440 / 25.4)) // 2


def test_in_a_block(templates):
    templates.block("dau", p("{{ dau.ke }}", style="KeNgang")).main(p('{%p include "khoi/dau.docx" %}'))
    assert indents(templates, Context(dau=Dau(ke=Pt(100)))) == [side(PAGE_TEXT)]


def test_the_text_is_gone_and_the_old_indent_too(templates):
    body = p("{{ ke }}", style="KeNgang", more='<w:ind w:left="5"/><w:jc w:val="center"/>')
    properties = templates.main(body).body(Context()).find(f".//{W}pPr")
    assert [child.tag.removeprefix(W) for child in properties] == ["pStyle", "ind", "jc"]
    assert templates.texts(Context()) == [""]


def test_every_style_whose_name_begins_so_is_a_rule(templates):
    longer = style("Kẻ ngang dưới trích yếu", "Kngangdi")
    assert indents(templates.main(p("{{ ke }}", style="Kngangdi"), styles=(longer,))) == [side(PAGE_TEXT)]


def test_a_rule_without_a_length_stays_as_it_is(templates):
    assert indents(templates.main(p("", style="KeNgang", more='<w:ind w:left="5" w:right="6"/>'))) == [(5, 6)]
