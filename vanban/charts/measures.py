"""Millimetres and points as pixels of the picture, and the sizes that all charts share."""

from functools import lru_cache

from vanban.core.lengths import POINTS_PER_INCH, Length, Mm, Pt
from vanban.core.text_width import width

DPI = 220
CHART_WIDTH = Mm(160)
LABEL_SIZE = Pt(10.5)
NUMBER_SIZE = Pt(10)
TICK_SIZE = Pt(9)


def px(length: Length) -> int:
    """A length in whole pixels."""
    return round(length.pt * DPI / POINTS_PER_INCH)


def length(pixels: int) -> Length:
    """The printed length of a number of pixels."""
    return Length(pixels * POINTS_PER_INCH / DPI)


@lru_cache(maxsize=2048)
def text_px(text: str, size: Pt, *, bold: bool = False) -> int:
    """The width of a text in pixels."""
    return px(width(text, size, bold=bold))
