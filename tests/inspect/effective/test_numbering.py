"""The labels that Word puts before paragraphs of lists, and what lists do to indents."""

import pytest

from tests.inspect.effective.word import p, paragraph, paragraphs, props, style, tbl, tc, tr, wrap
from vanban.core.lengths import Pt


def level(index, kind="decimal", text=None, start=1, more="", ppr="", rpr=""):
    shown = f"%{index + 1}." if text is None else text
    return (
        f'<w:lvl w:ilvl="{index}"><w:start w:val="{start}"/><w:numFmt w:val="{kind}"/>{more}'
        f'<w:lvlText w:val="{shown}"/>{wrap("pPr", props(ppr))}{wrap("rPr", props(rpr))}</w:lvl>'
    )


def definition(*levels, number=0, more=""):
    return f'<w:abstractNum w:abstractNumId="{number}">{more}{"".join(levels)}</w:abstractNum>'


def num(number, of=0, more=""):
    return f'<w:num w:numId="{number}"><w:abstractNumId w:val="{of}"/>{more}</w:num>'


def item(ilvl=0, number=1, text="x"):
    return p(text, f"<w:numPr><w:ilvl w:val='{ilvl}'/><w:numId w:val='{number}'/></w:numPr>")


def labels(body, numbering, **more):
    return [found.label for found in paragraphs(body, numbering=numbering, **more)]


THREE = definition(level(0, "upperRoman"), level(1, text="%1.%2."), level(2, "lowerLetter", "%3)")) + num(1)


@pytest.mark.parametrize(
    ("kind", "start", "label"),
    [
        ("decimal", 1, "1."),
        ("decimal", 0, "0."),
        ("decimalZero", 5, "05."),
        ("upperRoman", 4, "IV."),
        ("lowerRoman", 1999, "mcmxcix."),
        ("upperRoman", 99999, "99999."),
        ("lowerLetter", 1, "a."),
        ("lowerLetter", 28, "bb."),
        ("upperLetter", 26, "Z."),
        ("lowerLetter", 2147483647, "2147483647."),
        ("none", 3, "."),
        ("chineseCounting", 3, "3."),
    ],
)
def test_a_label_counts_in_the_format_of_its_level(kind, start, label):
    assert labels(item(), definition(level(0, kind, start=start)) + num(1)) == [label]


@pytest.mark.parametrize(
    ("text", "rpr", "label"),
    [
        ("-", "", "-"),
        ("•", "", "•"),
        ("\uf0b7", "rFonts ascii=Symbol hAnsi=Symbol", "•"),
        ("\uf0a7", "rFonts ascii=Wingdings hAnsi=Wingdings", "▪"),
        ("\uf0fc", "rFonts ascii=Wingdings hAnsi=Wingdings", "✓"),
    ],
)
def test_a_bullet_is_shown_as_the_sign_it_looks_like(text, rpr, label):
    assert labels(item(), definition(level(0, "bullet", text, rpr=rpr)) + num(1)) == [label]


def test_levels_count_inside_the_level_above():
    body = item(0) + item(1) + item(1) + item(2) + item(0) + item(1) + item(2)
    assert labels(body, THREE) == ["I.", "I.1.", "I.2.", "a)", "II.", "II.1.", "a)"]


def test_a_level_that_never_restarts_counts_on():
    numbering = definition(level(0), level(1, more="<w:lvlRestart w:val='0'/>")) + num(1)
    assert labels(item(0) + item(1) + item(0) + item(1), numbering) == ["1.", "1.", "2.", "2."]


def test_a_level_may_restart_only_after_a_higher_one():
    numbering = definition(level(0), level(1), level(2, more="<w:lvlRestart w:val='1'/>")) + num(1)
    body = item(0) + item(1) + item(2) + item(1) + item(2) + item(0) + item(2)
    assert labels(body, numbering) == ["1.", "1.", "1.", "2.", "2.", "2.", "1."]


def test_a_level_above_that_was_skipped_shows_its_start():
    assert labels(item(1), THREE) == ["I.1."]


def test_legal_numbering_turns_the_numbers_above_to_arabic():
    numbering = definition(level(0, "upperRoman"), level(1, text="%1.%2", more="<w:isLgl/>")) + num(1)
    assert labels(item(0) + item(1), numbering) == ["I.", "1.1"]


def test_two_lists_of_one_definition_count_together_unless_one_starts_anew():
    override = "<w:lvlOverride w:ilvl='0'><w:startOverride w:val='1'/></w:lvlOverride>"
    numbering = definition(level(0)) + num(1) + num(2) + num(3, more=override)
    body = item(number=1) + item(number=2) + item(number=3) + item(number=3) + item(number=1)
    assert labels(body, numbering) == ["1.", "2.", "1.", "2.", "3."]


def test_a_list_may_replace_a_level():
    own = f"<w:lvlOverride w:ilvl='0'>{level(0, 'lowerLetter', '%1)')}</w:lvlOverride>"
    assert labels(item(), definition(level(0)) + num(1, more=own)) == ["a)"]


def test_lists_count_through_tables():
    assert labels(item() + tbl(tr(tc(item()))) + item(), THREE) == ["I.", "II.", "III."]


@pytest.mark.parametrize("number", [0, 7])
def test_no_list_and_a_list_that_does_not_exist_give_no_label(number):
    assert labels(item(number=number), THREE) == [""]


def test_a_style_may_carry_the_list_and_its_level():
    numbering = definition(level(0), level(1, text="%1.%2", more="<w:pStyle w:val='Second'/>")) + num(1)
    styles = style("First", ppr="<w:numPr><w:numId w:val='1'/></w:numPr>") + style(
        "Second", based_on="First", ppr="<w:numPr><w:numId w:val='1'/></w:numPr>"
    )
    assert labels(p("a", "pStyle=First") + p("b", "pStyle=Second"), numbering, styles=styles) == ["1.", "1.1"]


def test_a_style_may_change_only_the_level():
    numbering = definition(level(0), level(1, text="%1.%2")) + num(1)
    styles = style("First", ppr="<w:numPr><w:numId w:val='1'/></w:numPr>") + style(
        "Second", based_on="First", ppr="<w:numPr><w:ilvl w:val='1'/></w:numPr>"
    )
    assert labels(p("a", "pStyle=First") + p("b", "pStyle=Second"), numbering, styles=styles) == ["1.", "1.1"]


def test_a_list_may_be_defined_by_a_numbering_style():
    numbering = (
        definition(number=0, more="<w:numStyleLink w:val='List'/>")
        + definition(level(0, "upperLetter"), number=1, more="<w:styleLink w:val='List'/>")
        + num(1, of=0)
        + num(2, of=1)
    )
    styles = style("List", "numbering", ppr="<w:numPr><w:numId w:val='2'/></w:numPr>")
    assert labels(item(number=1), numbering, styles=styles) == ["A."]


def test_a_numbering_style_that_names_itself_ends():
    numbering = definition(number=0, more="<w:numStyleLink w:val='List'/>") + num(1)
    styles = style("List", "numbering", ppr="<w:numPr><w:numId w:val='1'/></w:numPr>")
    assert labels(item(), numbering, styles=styles) == [""]


INDENTED = definition(level(0, ppr="ind left=720 hanging=360")) + num(1)
LISTED = "<w:numPr><w:numId w:val='1'/></w:numPr>"


@pytest.mark.parametrize(
    ("style_ppr", "own", "left", "first"),
    [
        ("", LISTED, 36, -18),
        ("<w:ind w:left='200'/>", LISTED, 36, -18),
        ("", LISTED + "<w:ind w:left='400'/>", 20, -18),
        (LISTED, "", 36, -18),
        (LISTED + "<w:ind w:left='200' w:firstLine='0'/>", "", 10, 0),
        (LISTED, "<w:numPr><w:numId w:val='0'/></w:numPr>", 0, 0),
        (LISTED + "<w:ind w:left='200'/>", "<w:numPr><w:numId w:val='0'/></w:numPr>", 10, 0),
    ],
)
def test_a_list_sets_the_indents_where_it_is_named(style_ppr, own, left, first):
    found = paragraph(
        p("x", f"<w:pStyle w:val='A'/>{own}"), numbering=INDENTED, styles=style("A", ppr=style_ppr or "jc=left")
    )
    assert (found.format.left, found.format.first_line) == (Pt(left), Pt(first))


def test_a_list_named_in_a_derived_style_overrules_the_indents_of_the_base():
    styles = style("A", ppr="ind left=200") + style("B", based_on="A", ppr=LISTED)
    assert paragraph(p("x", "pStyle=B"), numbering=INDENTED, styles=styles).format.left == 36


def test_a_label_looks_as_its_paragraph_mark_and_its_level_say():
    numbering = definition(level(0, rpr="b; color=FF0000")) + num(1)
    found = paragraph(p("x", LISTED, mark="sz=28"), numbering=numbering)
    assert (found.label_format.size.pt, found.label_format.bold, found.label_format.colour) == (14, True, "FF0000")
    assert not found.mark.bold


def test_a_label_cannot_grow_without_end():
    numbering = definition(level(0, text="%1" * 5000)) + num(1)
    assert len(labels(item(), numbering)[0]) <= 64


def test_legal_numbering_keeps_the_leading_zero():
    legal = level(1, "decimalZero", "Mục %1.%2", more="<w:isLgl/>")
    assert labels(item(0) + item(1), definition(level(0, "upperRoman"), legal) + num(1)) == ["I.", "Mục 1.01"]
