"""Writes vanban/core/times_widths.py: the advance widths of Times New Roman, read from its metric twin."""

from collections import defaultdict
from pathlib import Path

from fontTools.ttLib import TTFont

from tools.serif_font import CHARACTERS, STYLES, font_file

TARGET = Path(__file__).parents[1] / "vanban" / "core" / "times_widths.py"
LINE = 120  # as in pyproject.toml
INDENT = 8
HEAD = '''"""The advance widths of Times New Roman, measured on Liberation Serif; written by tools/gen_times_widths.py.

Each style maps a width in units of the em to the characters that have it.
"""

UNITS_PER_EM = {units}
'''


def widths(style: str) -> dict[int, str]:
    """Width in font units → the characters of that width, in the order of their code."""
    font = TTFont(font_file(style))
    glyphs, metrics = font.getBestCmap(), font["hmtx"]
    found: dict[int, str] = defaultdict(str)
    for character in CHARACTERS:
        if ord(character) in glyphs:
            found[metrics[glyphs[ord(character)]][0]] += character
    return dict(sorted(found.items()))


def literal(text: str) -> str:
    """A string literal as ruff writes it; what cannot be seen is escaped."""
    quote = "'" if '"' in text and "'" not in text else '"'
    escaped = (f"\\{c}" if c in (quote, "\\") else c if c.isprintable() else ascii(c)[1:-1] for c in text)
    return quote + "".join(escaped) + quote


def entry(width: int, characters: str) -> str:
    """One entry of a style's table, broken into lines where ruff would break it."""
    whole = literal(characters)
    if len(line := f"    {width}: {whole},\n") <= LINE + 1:
        return line
    room = LINE - INDENT
    step = room - len('""')
    pieces = (
        [whole] if len(whole) <= room else [literal(characters[i : i + step]) for i in range(0, len(characters), step)]
    )
    body = "".join(f"{' ' * INDENT}{piece}\n" for piece in pieces)
    return f"    {width}: (\n{body}    ),\n"


def module() -> str:
    """The text of the module."""
    units = TTFont(font_file("REGULAR"))["head"].unitsPerEm
    tables = (
        f"\n{style}: dict[int, str] = {{\n" + "".join(entry(w, chars) for w, chars in widths(style).items()) + "}\n"
        for style in STYLES
    )
    return HEAD.format(units=units) + "".join(tables)


if __name__ == "__main__":
    TARGET.write_text(module(), encoding="utf-8")
