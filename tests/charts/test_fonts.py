"""The font of the charts: every letter of Vietnamese, the widths of Times, a name and a licence of its own."""

from io import BytesIO
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from tools.gen_chart_fonts import FACES, TARGET, subset
from tools.serif_font import CHARACTERS, font_file


@pytest.fixture(params=FACES)
def style(request):
    return request.param


@pytest.fixture
def font(style):
    return TTFont(TARGET / f"VanbanSerif-{FACES[style]}.ttf")


def test_every_character_of_documents_is_there(font, style):
    whole = TTFont(font_file(style)).getBestCmap()
    assert {c for c in CHARACTERS if ord(c) in whole} <= set(map(chr, font.getBestCmap()))


def test_the_committed_file_is_what_the_tool_writes(style):
    target = BytesIO()
    subset(style).save(target)
    assert tables(TTFont(BytesIO(target.getvalue()))) == tables(TTFont(TARGET / f"VanbanSerif-{FACES[style]}.ttf"))


def tables(font: TTFont) -> dict[str, dict]:
    """What is drawn and named: characters, widths, outlines, names."""
    return {
        "cmap": font.getBestCmap(),
        "hmtx": font["hmtx"].metrics,
        "glyf": {name: font["glyf"][name].compile(font["glyf"]) for name in font.getGlyphOrder()},
        "name": {record.nameID: record.toUnicode() for record in font["name"].names},
    }


def test_the_reserved_name_is_not_used(font):
    shown = [record.toUnicode() for record in font["name"].names if record.nameID in (1, 2, 3, 4, 6, 16, 17)]
    assert shown
    assert not any(reserved in name for name in shown for reserved in ("Liberation", "Arimo", "Tinos", "Cousine"))


def test_the_licence_lies_beside_the_fonts():
    text = Path(TARGET / "OFL.txt").read_text(encoding="utf-8")
    assert "SIL OPEN FONT LICENSE Version 1.1" in text
    assert "Reserved Font Name Liberation" in text
