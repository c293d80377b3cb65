"""Finds Liberation Serif, the metric twin of Times New Roman, and names the characters that documents use."""

from pathlib import Path

from fontTools.ttLib import TTFont

FONT_DIRS = (
    Path("/usr/share/fonts/truetype/liberation2"),
    Path("/usr/share/fonts/truetype/liberation"),
)
STYLES = {
    "REGULAR": "LiberationSerif-Regular.ttf",
    "BOLD": "LiberationSerif-Bold.ttf",
    "ITALIC": "LiberationSerif-Italic.ttf",
    "BOLD_ITALIC": "LiberationSerif-BoldItalic.ttf",
}
CHARACTERS = "".join(
    chr(code)
    for block in (
        range(0x20, 0x7F),  # Basic Latin
        range(0xA0, 0x180),  # Latin-1, Latin Extended-A
        (0x1A0, 0x1A1, 0x1AF, 0x1B0),  # Ơ ơ Ư ư
        range(0x1EA0, 0x1EFA),  # Vietnamese
        range(0x2010, 0x2016),  # hyphens and dashes
        range(0x2018, 0x201F),  # quotation marks
        (0x2020, 0x2021, 0x2022, 0x2026, 0x202F, 0x2030, 0x2032, 0x2033, 0x2039, 0x203A),
        (0x20AB, 0x20AC, 0x2116, 0x2122),  # ₫ € № ™
        (0x2190, 0x2192, 0x2212, 0x2260, 0x2264, 0x2265, 0x25CF),  # ← → − ≠ ≤ ≥ ●
    )
    for code in block
)


def font_file(style: str) -> Path:
    """The font file of a style of `STYLES`. Raises FileNotFoundError with the package that holds it.

    The old fonts-liberation 1.07 lacks Vietnamese letters and is passed over.
    """
    for path in (folder / STYLES[style] for folder in FONT_DIRS):
        if path.exists() and ord("ế") in TTFont(path).getBestCmap():
            return path
    raise FileNotFoundError(f"{STYLES[style]} with Vietnamese letters: sudo apt-get install fonts-liberation2")
