"""Which font sets which character: by script, through the theme, by attribute."""

import pytest

from tests.inspect.effective.word import defaults, look, p, paragraph, r, style

OFFICE_THEME = """<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements>
<a:clrScheme name="Office"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1>
<a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="44546A"/></a:dk2>
<a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme>
<a:fontScheme name="Office">
<a:majorFont><a:latin typeface="Calibri Light"/><a:ea typeface=""/><a:cs typeface=""/>
<a:font script="Jpan" typeface="MS Gothic"/><a:font script="Arab" typeface="Times New Roman"/></a:majorFont>
<a:minorFont><a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface="Tahoma"/>
<a:font script="Jpan" typeface="MS Mincho"/><a:font script="Viet" typeface="Arial"/></a:minorFont>
</a:fontScheme></a:themeElements></a:theme>"""
THEMED = "rFonts asciiTheme=minorHAnsi hAnsiTheme=minorHAnsi eastAsiaTheme=minorEastAsia cstheme=minorBidi"


def fonts(text, rpr, **more):
    """The stretches of a run that stand in different fonts."""
    return [(run.text, run.format.font) for run in paragraph(p(r(text, rpr)), **more).runs]


@pytest.mark.parametrize(
    ("rpr", "font"),
    [
        (THEMED, "Calibri"),
        ("rFonts asciiTheme=majorAscii hAnsiTheme=majorHAnsi", "Calibri Light"),
        ("rFonts asciiTheme=minorHAnsi ascii=Arial hAnsiTheme=minorHAnsi hAnsi=Arial", "Calibri"),
        ("rFonts asciiTheme=unheardOf ascii=Arial hAnsi=Arial", "Arial"),
        ("cs; " + THEMED, "Tahoma"),
    ],
)
def test_a_theme_font_is_the_font_the_theme_names(rpr, font):
    assert look(p(r("x", rpr)), theme=OFFICE_THEME).font == font


def test_a_theme_font_without_a_theme_is_the_font_named_beside_it():
    assert look(p(r("x", "rFonts asciiTheme=minorHAnsi ascii=Arial hAnsi=Arial"))).font == "Arial"


@pytest.mark.parametrize(
    ("language", "font"), [("ja-JP", "MS Mincho"), ("vi-VN", "Arial"), ("", "Calibri"), ("xx-XX", "Calibri")]
)
def test_a_face_the_theme_leaves_empty_is_decided_by_the_language_of_theme_fonts(language, font):
    settings = f'<w:themeFontLang w:val="vi-VN" w:eastAsia="{language}"/>'
    rpr = "rFonts ascii=Calibri hAnsi=Calibri eastAsia=Calibri eastAsiaTheme=minorEastAsia"
    assert fonts("漢", rpr, theme=OFFICE_THEME, settings=settings) == [("漢", font)]


def test_a_font_named_nearer_replaces_a_theme_font_from_afar():
    styles = defaults(rpr=THEMED) + style("Normal", default=True, rpr="rFonts ascii=Arial hAnsi=Arial")
    assert look(p("Việt"), styles=styles, theme=OFFICE_THEME).font == "Arial"


def test_fonts_are_inherited_attribute_by_attribute():
    styles = style("Normal", default=True, rpr="rFonts ascii='Times New Roman' hAnsi='Times New Roman'")
    body = p(r("Độc lập", "rFonts ascii=Arial"))
    found = [(run.text, run.format.font) for run in paragraph(body, styles=styles).runs]
    assert found == [("Độ", "Times New Roman"), ("c l", "Arial"), ("ậ", "Times New Roman"), ("p", "Arial")]


@pytest.mark.parametrize(
    ("text", "slots"),
    [
        ("abc 123", ["ascii"]),
        ("ườ", ["hAnsi"]),
        ("“”–…", ["hAnsi"]),
        ("漢字", ["eastAsia"]),
        ("한글", ["eastAsia"]),
        ("ａ", ["eastAsia"]),
        ("שלום", ["ascii"]),
        ("е", ["hAnsi"]),
        ("ế漢a", ["hAnsi", "eastAsia", "ascii"]),
    ],
)
def test_each_character_takes_the_font_of_its_script(text, slots):
    found = fonts(text, "rFonts ascii=ascii hAnsi=hAnsi eastAsia=eastAsia cs=cs")
    assert [font for _, font in found] == slots


def test_a_hint_turns_quotes_and_dashes_east_asian():
    rpr = "rFonts ascii=Arial hAnsi=Arial eastAsia=SimSun hint=eastAsia"
    assert fonts("a “–”", rpr) == [("a ", "Arial"), ("“–”", "SimSun")]


def test_times_as_the_east_asian_font_is_not_used_when_the_western_fonts_agree():
    rpr = "rFonts ascii=Arial hAnsi=Arial eastAsia='Times New Roman' hint=eastAsia"
    assert fonts("“漢”", rpr) == [("“漢”", "Arial")]


@pytest.mark.parametrize(
    ("rpr", "colour"),
    [
        ("color=000000 themeColor=accent1", "4472C4"),
        ("color=000000 themeColor=text1", "000000"),
        ("color=000000 themeColor=background1", "FFFFFF"),
        ("color=000000 themeColor=background1 themeShade=80", "808080"),
        ("color=000000 themeColor=text1 themeTint=80", "7F7F7F"),
        ("color=123456 themeColor=accent9", "123456"),
        ("color=123456 themeColor=none", "123456"),
    ],
)
def test_a_theme_colour_is_looked_up_and_made_lighter_or_darker(rpr, colour):
    assert look(p(r("x", rpr)), theme=OFFICE_THEME).colour == colour


def test_the_settings_may_exchange_text_and_background():
    settings = "<w:clrSchemeMapping w:t1='light1' w:bg1='dark1'/>"
    assert look(p(r("x", "color=0 themeColor=text1")), theme=OFFICE_THEME, settings=settings).colour == "FFFFFF"
