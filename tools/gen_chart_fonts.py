"""Writes vanban/charts/fonts/: the letters that charts draw, cut out of Liberation Serif under a name of their own.

The Open Font License reserves the name Liberation for the unchanged font, so the subset is called Vanban Serif.
"""

from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont, newTable
from fontTools.ttLib.tables.DefaultTable import DefaultTable
from fontTools.ttLib.tables.ttProgram import Program

from tools.serif_font import CHARACTERS, font_file

TARGET = Path(__file__).parents[1] / "vanban" / "charts" / "fonts"
FAMILY = "Vanban Serif"
FACES = {"REGULAR": "Regular", "BOLD": "Bold"}
COPYRIGHT, FAMILY_NAME, FACE_NAME, UNIQUE_NAME, FULL_NAME, POSTSCRIPT_NAME = 0, 1, 2, 3, 4, 6
LICENCE, LICENCE_URL = 13, 14
KEPT_NAMES = (COPYRIGHT, FAMILY_NAME, FACE_NAME, UNIQUE_NAME, FULL_NAME, POSTSCRIPT_NAME, LICENCE, LICENCE_URL)


def subset(style: str) -> TTFont:
    """The font of a style with the characters of documents only, without kerning and with no hints but an idle one."""
    options = Options(
        hinting=False,
        legacy_kern=False,
        layout_features=[],
        name_IDs=list(KEPT_NAMES),
        drop_tables=["GPOS", "GSUB", "GDEF", "kern", "FFTM"],
        notdef_outline=True,
        recalc_timestamp=False,
    )
    font = TTFont(font_file(style), recalcTimestamp=False)
    cutter = Subsetter(options)
    cutter.populate(text=CHARACTERS)
    cutter.subset(font)
    font["prep"] = idle_program()
    return rename(font, FACES[style])


def idle_program() -> DefaultTable:
    """A program that does nothing, so that FreeType does not hint a font without programs by itself.

    Its own hints set letters unevenly and take three times as long.
    """
    table = newTable("prep")
    table.program = Program()
    table.program.fromAssembly(["PUSHB[ ]", "0", "POP[ ]"] * 4)
    return table


def rename(font: TTFont, face: str) -> TTFont:
    """Take the reserved name out of every name record that people see."""
    names = {
        FAMILY_NAME: FAMILY,
        UNIQUE_NAME: f"{FAMILY} {face}",
        FULL_NAME: f"{FAMILY} {face}",
        POSTSCRIPT_NAME: f"{FAMILY.replace(' ', '')}-{face}",
    }
    for record in font["name"].names:
        record.string = names.get(record.nameID, record.toUnicode())
    return font


if __name__ == "__main__":
    for style, face in FACES.items():
        subset(style).save(TARGET / f"VanbanSerif-{face}.ttf")
