"""Tables: widths, borders, and what a table style does to cells by their row and column."""

import pytest

from tests.inspect.effective.word import p, paragraphs, props, style, tbl, tc, tr, view, wrap
from vanban.core.lengths import Length, Pt

CONDITIONS = ("firstRow", "lastRow", "firstCol", "lastCol", "band1Horz", "band2Horz", "band1Vert", "band2Vert",
              "nwCell", "neCell", "swCell", "seCell")  # fmt: skip
ALL_ON = "tblLook firstRow=1 lastRow=1 firstColumn=1 lastColumn=1 noHBand=0 noVBand=0"


def conditional(**rprs):
    """The conditions of a table style, each with its run properties."""
    return "".join(
        f'<w:tblStylePr w:type="{name}">{wrap("rPr", props(rpr))}</w:tblStylePr>' for name, rpr in rprs.items()
    )


def grid_style(conditions, rpr="", tblpr=""):
    return style("Grid", "table", rpr=rpr, more=wrap("tblPr", props(tblpr)) + conditions)


def square(size, look, **more):
    """A square table with one letter a cell, as text by row."""
    rows = [tr(*(tc(f"{row}{column}") for column in range(size))) for row in range(size)]
    return view(tbl(*rows, tblpr=f"tblStyle=Grid; {look}"), **more).body


def sizes(body):
    found = [q.runs[0].format.size.pt for q in body.paragraphs]
    width = len(body.tables[0].rows[0].cells)
    return [found[start : start + width] for start in range(0, len(found), width)]


def test_head_and_foot_rows_and_columns_and_corners():
    conditions = conditional(
        firstRow="sz=2", lastRow="sz=4", firstCol="sz=6", lastCol="sz=8", nwCell="sz=10", seCell="sz=12"
    )
    found = square(3, ALL_ON, styles=grid_style(conditions, rpr="sz=40"))
    assert sizes(found) == [[5, 1, 1], [3, 20, 4], [2, 2, 6]]


def test_bands_are_counted_from_under_the_head_row():
    styles = grid_style(conditional(firstRow="sz=2", band1Horz="sz=4", band2Horz="sz=6"))
    look = "tblLook firstRow=1 noVBand=1"
    assert [row[0] for row in sizes(square(4, look, styles=styles))] == [1, 2, 3, 2]


def test_a_band_may_be_several_rows_high():
    styles = grid_style(conditional(band1Horz="sz=4", band2Horz="sz=6"), tblpr="tblStyleRowBandSize=2")
    assert [row[0] for row in sizes(square(4, "tblLook", styles=styles))] == [2, 2, 3, 3]


def test_column_bands_are_stronger_than_row_bands():
    styles = grid_style(conditional(band1Horz="sz=4", band1Vert="sz=6"))
    look = "tblLook noHBand=0 noVBand=0"
    assert sizes(square(2, look, styles=styles)) == [[3, 2], [3, 10]]


@pytest.mark.parametrize(
    ("look", "size"),
    [
        ("tblLook val=0000", 10),
        ("tblLook val=0020", 1),
        ("tblLook val=04A0", 1),
        ("tblLook val=0020 firstRow=0", 10),
        ("tblLook firstRow=1", 1),
        ("tblLook val=zzzz", 10),
        ("", 10),
    ],
)
def test_a_table_asks_for_conditions_by_name_or_by_bit(look, size):
    styles = grid_style(conditional(firstRow="sz=2"))
    assert sizes(square(2, look, styles=styles))[0][0] == size


def test_every_leading_head_row_is_a_first_row():
    head = "tblHeader"
    styles = grid_style(conditional(firstRow="sz=2"))
    table = tbl(tr(tc("a"), trpr=head), tr(tc("b"), trpr=head), tr(tc("c")), tblpr="tblStyle=Grid; tblLook val=0020")
    found = view(table, styles=styles).body
    assert [q.runs[0].format.size.pt for q in found.paragraphs] == [1, 1, 10]
    assert [row.header for row in found.tables[0].rows] == [True, True, False]


def test_conditions_come_through_the_chain_of_table_styles():
    base = grid_style(conditional(firstRow="sz=2; b"))
    own = style("Own", "table", based_on="Grid", more=conditional(firstRow="sz=4"))
    found = paragraphs(tbl(tr(tc("a")), tblpr="tblStyle=Own; tblLook val=0020"), styles=base + own)[0].runs[0].format
    assert (found.size.pt, found.bold) == (2, True)


def test_bold_in_the_head_row_and_bold_in_the_paragraph_style_cancel_out():
    styles = grid_style(conditional(firstRow="b")) + style("Head", rpr="b")
    table = tbl(tr(tc(p("a", "pStyle=Head"))), tblpr="tblStyle=Grid; tblLook val=0020")
    assert not paragraphs(table, styles=styles)[0].runs[0].format.bold


def test_a_text_box_in_a_cell_does_not_look_like_the_cell():
    box = (
        "<w:r><w:pict><v:rect><v:textbox><w:txbxContent>"
        + p("a")
        + "</w:txbxContent></v:textbox></v:rect></w:pict></w:r>"
    )
    found = paragraphs(tbl(tr(tc(p(box))), tblpr="tblStyle=Grid"), styles=grid_style("", rpr="sz=40"))
    assert [q.mark.size.pt for q in found] == [20, 10]


@pytest.mark.parametrize(
    ("tblpr", "grid", "tcpr", "table", "cell"),
    [
        ("tblW w=4000 type=dxa", (2000, 2000), "tcW w=1500 type=dxa", 200, 75),
        ("tblW w=4000 type=dxa", (2000, 2000), "", 200, 100),
        ("tblW w=0 type=auto", (1000, 3000), "tcW w=0 type=auto", 200, 50),
        ("tblW w=2500 type=pct", (), "tcW w=2500 type=pct", 233.85, 116.925),
        ("tblW w=50% type=pct", (), "tcW w=50% type=pct", 233.85, 116.925),
        ("tblW w=4000 type=dxa", (), "", 200, 100),
        ("", (), "", 467.7, 233.85),
        ("tblW w=nonsense type=dxa", (1000, 3000), "tcW w=nonsense", 200, 50),
    ],
)
def test_widths_are_as_asked_else_by_the_grid_else_equal(tblpr, grid, tcpr, table, cell):
    found = view(tbl(tr(tc("a", tcpr), tc("b", tcpr)), tblpr=tblpr, grid=grid)).body.tables[0]
    assert found.width.pt == pytest.approx(table)
    assert found.rows[0].cells[0].width.pt == pytest.approx(cell)


def test_a_cell_over_two_columns_is_as_wide_as_both():
    found = view(tbl(tr(tc("a", "gridSpan=2"), tc("b")), grid=(1000, 2000, 3000))).body.tables[0].rows[0].cells
    assert [(cell.column, cell.span, cell.width.pt) for cell in found] == [(1, 2, 150), (3, 1, 150)]


def test_a_row_may_begin_in_a_later_column():
    found = view(tbl(tr(tc("a"), trpr="gridBefore=1"), grid=(1000, 2000))).body.tables[0].rows[0].cells
    assert [(cell.column, cell.width.pt) for cell in found] == [(2, 100)]


def test_a_cell_says_when_it_continues_the_one_above():
    table = tbl(tr(tc("a", "vMerge=restart")), tr(tc("", "vMerge")), tr(tc("b")))
    assert [row.cells[0].continues for row in view(table).body.tables[0].rows] == [False, True, False]


@pytest.mark.parametrize(
    ("styled", "table", "cell", "room"),
    [
        ("", "", "", 100 - 11.5),
        ("<w:left w:w='0'/><w:right w:w='0'/>", "", "", 100),
        ("<w:left w:w='100'/>", "<w:left w:w='0'/><w:right w:w='0'/>", "", 100),
        ("", "<w:start w:w='0'/><w:end w:w='0'/>", "<w:left w:w='40'/>", 98),
    ],
)
def test_padding_comes_from_style_table_and_cell(styled, table, cell, room):
    style_xml = style("Grid", "table", more=wrap("tblPr", wrap("tblCellMar", styled)))
    tcpr = "<w:tcW w:w='2000' w:type='dxa'/>" + wrap("tcMar", cell)
    body = tbl(tr(tc("a", tcpr)), tblpr="<w:tblStyle w:val='Grid'/>" + wrap("tblCellMar", table))
    assert paragraphs(body, styles=style_xml)[0].room.pt == pytest.approx(room)


def line(name, val="single", size=4):
    return f"<w:{name} w:val='{val}' w:sz='{size}'/>"


def shown(cell):
    return "".join(side[0] for side in ("top", "bottom", "left", "right") if getattr(cell.borders, side).visible)


def bordered(table_borders, style_more="", tcpr=""):
    styles = style("Grid", "table", more=style_more)
    rows = [tr(tc("a", tcpr), tc("b")), tr(tc("c"), tc("d"))]
    tblpr = "<w:tblStyle w:val='Grid'/><w:tblLook w:val='0020'/>" + wrap("tblBorders", table_borders)
    found = view(tbl(*rows, tblpr=tblpr), styles=styles).body.tables[0]
    return found.bordered, [shown(cell) for row in found.rows for cell in row.cells]


@pytest.mark.parametrize(
    ("borders", "cells"),
    [
        ("", ["", "", "", ""]),
        (line("top") + line("bottom"), ["t", "t", "b", "b"]),
        (line("insideH"), ["b", "b", "t", "t"]),
        (line("insideV"), ["r", "l", "r", "l"]),
        (line("left") + line("right"), ["l", "r", "l", "r"]),
        (line("top", "nil") + line("insideV", "none"), ["", "", "", ""]),
    ],
)
def test_the_borders_of_a_table_are_those_of_its_cells(borders, cells):
    assert bordered(borders) == (any(cells), cells)


def test_a_condition_draws_around_its_rows():
    more = (
        f"<w:tblStylePr w:type='firstRow'><w:tcPr><w:tcBorders>{line('bottom')}</w:tcBorders></w:tcPr></w:tblStylePr>"
    )
    assert bordered("", more) == (True, ["b", "b", "", ""])


def test_a_cell_has_the_last_word_on_its_borders():
    own = wrap("tcBorders", line("top", "nil") + line("bottom", "double", 8))
    assert bordered(line("top"), tcpr=own)[1] == ["b", "t", "", ""]


def test_the_borders_of_a_style_are_those_of_the_table():
    more = wrap("tblPr", wrap("tblBorders", line("top")))
    assert bordered("", more)[1] == ["t", "t", "", ""]


@pytest.mark.parametrize(
    ("tblpr", "field", "value"),
    [
        ("jc=center", "alignment", "center"),
        ("jc=end", "alignment", "right"),
        ("", "alignment", "left"),
        ("tblInd w=-108 type=dxa", "indent", Pt(-5.4)),
        ("tblLayout type=fixed", "fixed", True),
        ("tblpPr tblpX=100", "floating", True),
        ("", "floating", False),
    ],
)
def test_every_property_of_a_table_is_read(tblpr, field, value):
    assert getattr(view(tbl(tr(tc("a")), tblpr=tblpr)).body.tables[0], field) == value


def test_a_row_says_that_it_must_not_break():
    rows = view(tbl(tr(tc("a"), trpr="cantSplit"), tr(tc("b"), trpr="cantSplit=0"))).body.tables[0].rows
    assert [row.cant_split for row in rows] == [True, False]


def test_shading_and_vertical_alignment_of_a_cell():
    cell = view(tbl(tr(tc("a", "shd=clear fill=ff0000; vAlign=center")))).body.tables[0].rows[0].cells[0]
    assert (cell.shading, cell.vertical_alignment) == ("FF0000", "center")


def test_nested_tables_are_numbered_in_reading_order():
    inner = tbl(tr(tc("b")), tblpr="tblW w=1000 type=dxa")
    outer = tbl(tr(tc(p("a") + inner, "tcW w=4000 type=dxa"), tc("c")), grid=(4000, 4000))
    found = view(outer + tbl(tr(tc("d")))).body.tables
    assert [(table.number, table.inside) for table in found] == [(1, 0), (2, 1), (3, 0)]
    assert found[1].room == Length(200 - 11.5)


def test_cells_know_their_paragraphs():
    found = view(p("x") + tbl(tr(tc(p("a") + p("b")), tc("c")))).body.tables[0].rows[0].cells
    assert [cell.paragraphs for cell in found] == [(1, 2), (3,)]


def test_a_span_beyond_reason_is_cut():
    cell = view(tbl(tr(tc("a", "gridSpan=2000000000")))).body.tables[0].rows[0].cells[0]
    assert cell.span == 63


OLD_WORD = "<w:compat><w:compatSetting w:name='compatibilityMode' w:val='12'/></w:compat>"
NEW_WORD = "<w:compat><w:compatSetting w:name='overrideTableStyleFontSizeAndJustification' w:val='1'/></w:compat>"


@pytest.mark.parametrize(
    ("settings", "normal", "named", "size", "alignment"),
    [
        (NEW_WORD, "sz=24", "", 12, "left"),
        (OLD_WORD, "sz=24", "", 9, "center"),
        (OLD_WORD, "sz=28", "", 14, "center"),
        (OLD_WORD, "sz=24", "pStyle=Own", 12, "left"),
        (OLD_WORD, "sz=24", "pStyle=Derived", 9, "center"),
    ],
)
def test_in_files_of_word_2007_normal_gives_way_to_the_table_style(settings, normal, named, size, alignment):
    styles = (
        style("Normal", default=True, rpr=normal, ppr="jc=left")
        + style("Own", based_on="Normal", rpr="sz=24", ppr="jc=left")
        + style("Derived", based_on="Normal", rpr="i")
        + style("Grid", "table", rpr="sz=18", ppr="jc=center")
    )
    found = paragraphs(tbl(tr(tc(p("a", named))), tblpr="tblStyle=Grid"), styles=styles, settings=settings)[0]
    assert (found.runs[0].format.size.pt, found.format.alignment) == (size, alignment)


def test_the_default_table_style_of_word_says_nothing_of_text():
    named = style("Normal Table", "table", default=True, rpr="sz=40", more="<w:tblPr><w:jc w:val='center'/></w:tblPr>")
    found = view(tbl(tr(tc("a"))), styles=named).body
    assert (found.paragraphs[0].runs[0].format.size.pt, found.tables[0].alignment) == (10, "center")
