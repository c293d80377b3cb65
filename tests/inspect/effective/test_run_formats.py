"""How text looks: document defaults, table style, paragraph style, character style, the run itself."""

import pytest

from tests.inspect.effective.word import defaults, look, p, paragraph, r, style, tbl, tc, tr, view

TABLE = "tblStyle=Grid"


def document(run="", character="", paragraph_style="", table="", start=""):
    """One run with a word from each level of the hierarchy, in a cell of a table."""
    styles = (
        defaults(rpr=start)
        + style("Normal", default=True)
        + style("Body", based_on="Normal", rpr=paragraph_style)
        + style("Mark", "character", rpr=character)
        + style("Grid", "table", rpr=table)
    )
    text = p(r("x", f"rStyle=Mark; {run}"), "pStyle=Body")
    return tbl(tr(tc(text)), tblpr=TABLE), styles


@pytest.mark.parametrize(
    ("levels", "size"),
    [
        ({}, 10),
        ({"start": "sz=20"}, 10),
        ({"start": "sz=20", "table": "sz=22"}, 11),
        ({"start": "sz=20", "table": "sz=22", "paragraph_style": "sz=24"}, 12),
        ({"start": "sz=20", "table": "sz=22", "paragraph_style": "sz=24", "character": "sz=26"}, 13),
        ({"start": "sz=20", "table": "sz=22", "paragraph_style": "sz=24", "character": "sz=26", "run": "sz=28"}, 14),
        ({"start": "sz=20", "run": "sz=27"}, 13.5),
        ({"paragraph_style": "sz=24", "run": "sz=abc"}, 12),
        ({"paragraph_style": "sz=24", "run": "sz=0"}, 12),
        ({"paragraph_style": "sz=24", "run": "sz=-4"}, 12),
        ({"paragraph_style": "sz=24", "run": "sz=99999999999999999999"}, 12),
        ({"paragraph_style": "sz=24", "run": "sz"}, 12),
        ({"run": "sz=14pt"}, 14),
    ],
)
def test_the_nearest_word_on_size_holds(levels, size):
    body, styles = document(**levels)
    assert look(body, styles=styles).size.pt == size


@pytest.mark.parametrize("toggle", ["b", "i", "caps", "smallCaps", "strike"])
@pytest.mark.parametrize(
    ("levels", "on"),
    [
        ((), False),
        (("table",), True),
        (("paragraph_style",), True),
        (("character",), True),
        (("table", "paragraph_style"), False),
        (("table", "character"), False),
        (("paragraph_style", "character"), False),
        (("table", "paragraph_style", "character"), True),
        (("start",), True),
        (("start", "paragraph_style"), True),
        (("start", "paragraph_style", "character"), True),
        (("run",), True),
        (("run", "paragraph_style", "character"), True),
    ],
)
def test_toggles_cancel_out_between_styles_and_the_run_itself_is_absolute(toggle, levels, on):
    body, styles = document(**dict.fromkeys(levels, toggle))
    found = look(body, styles=styles)
    names = {"b": "bold", "i": "italic", "smallCaps": "small_caps"}
    assert getattr(found, names.get(toggle, toggle)) is on


@pytest.mark.parametrize("off", ["b=0", "b=false", "b=off"])
def test_a_run_that_says_off_is_off_whatever_the_styles_say(off):
    body, styles = document(start="b", paragraph_style="b", run=off)
    assert not look(body, styles=styles).bold


def test_a_style_that_says_off_leaves_the_others_as_they_are():
    body, styles = document(paragraph_style="b", character="b=0")
    assert look(body, styles=styles).bold


def test_within_one_chain_of_styles_the_nearest_word_holds_toggles_too():
    styles = (
        style("Normal", default=True, rpr="b")
        + style("Head", based_on="Normal", rpr="b")
        + style("Light", based_on="Head", rpr="b=0")
    )
    assert look(p("x", "pStyle=Head"), styles=styles).bold
    assert not look(p("x", "pStyle=Light"), styles=styles).bold


def test_a_switch_that_is_neither_on_nor_off_is_as_if_not_there():
    assert look(p(r("x", "b=maybe"), "pStyle=Head"), styles=style("Head", rpr="b")).bold


def test_double_strike_is_struck_too():
    assert look(p(r("x", "dstrike"))).strike


@pytest.mark.parametrize(
    ("based_on", "size"),
    [("Normal", 12), ("Missing", 10), ("Loop", 10), ("Mark", 10)],
)
def test_a_chain_ends_at_what_does_not_exist_at_itself_and_at_another_kind(based_on, size):
    styles = (
        style("Normal", default=True, rpr="sz=24")
        + style("Mark", "character", rpr="sz=40")
        + style("Loop", based_on=based_on, rpr="i")
    )
    found = look(p("x", "pStyle=Loop"), styles=styles)
    assert (found.size.pt, found.italic) == (size, True)


def test_styles_in_a_circle_are_read_once():
    styles = style("A", based_on="B", rpr="b") + style("B", based_on="A", rpr="sz=30")
    found = look(p("x", "pStyle=A"), styles=styles)
    assert (found.bold, found.size.pt) == (True, 15)


@pytest.mark.parametrize("named", ["pStyle=Missing", "pStyle=Mark", ""])
def test_a_paragraph_without_a_style_of_its_own_has_the_default_style(named):
    styles = style("Mark", "character", rpr="i") + style("Plain", default=True, rpr="sz=26")
    found = paragraph(p("x", named), styles=styles)
    assert (found.style, found.runs[0].format.size.pt, found.runs[0].format.italic) == ("Plain", 13, False)


def test_a_file_that_marks_no_default_style_still_has_normal():
    assert look(p("x"), styles=style("Normal", rpr="sz=26")).size.pt == 13


def test_the_default_character_style_counts():
    assert look(p("x"), styles=style("Default Font", "character", default=True, rpr="i")).italic


def test_a_file_without_styles_has_what_word_assumes():
    found = look(p("x"))
    assert (found.font, found.size.pt, found.bold, found.colour) == ("Times New Roman", 10, False, "auto")


@pytest.mark.parametrize(
    ("rpr", "field", "value"),
    [
        ("u=single", "underline", "single"),
        ("u=none", "underline", "none"),
        ("color=ff0000", "colour", "FF0000"),
        ("color=auto", "colour", "auto"),
        ("color=redd", "colour", "auto"),
        ("highlight=yellow", "highlight", "yellow"),
        ("highlight=none", "highlight", ""),
        ("shd=clear fill=00ff00", "shading", "00FF00"),
        ("shd=clear fill=auto", "shading", ""),
        ("vertAlign=superscript", "position", "superscript"),
        ("w=80", "scale", 80),
        ("w=90%", "scale", 90),
        ("w=0", "scale", 100),
        ("spacing=-10", "spacing", -0.5),
        ("position=6", "raised", 3),
        ("lang=vi-VN", "language", "vi-VN"),
        ("vanish=0", "hidden", False),
    ],
)
def test_every_property_of_a_run_is_read(rpr, field, value):
    assert getattr(look(p(r("x", rpr))), field) == value


def test_an_empty_paragraph_has_the_size_of_its_mark():
    found = paragraph(p("", "pStyle=Body", mark="sz=4"), styles=style("Body", rpr="sz=28; b"))
    assert (found.text, found.mark.size.pt, found.mark.bold) == ("", 2, True)


def test_neighbours_of_one_look_are_one_run():
    found = paragraph(p(r("Số: ") + r("05", "b=0") + r("/KH", "b")))
    assert [(run.text, run.format.bold) for run in found.runs] == [("Số: 05", False), ("/KH", True)]


def test_a_run_marked_complex_has_the_size_and_weight_of_complex_scripts():
    found = look(p(r("x", "cs; sz=28; szCs=20; b; rFonts ascii=Arial cs=Tahoma")))
    assert (found.font, found.size.pt, found.bold) == ("Tahoma", 10, False)


def test_looks_that_are_equal_are_the_same_object():
    found = view(p(r("x", "b")) + p(r("y", "b; i=0"))).body.paragraphs
    assert found[0].runs[0].format is found[1].runs[0].format
