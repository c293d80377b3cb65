"""The palette of a chart and the patterns that fill its bars.

A picture is drawn as numbers of the palette. The first numbers are the greys in order, so that letters drawn on
white get smooth edges by arithmetic; each fill then has a ramp from the colour of its ground to that of its marks.
"""

from collections.abc import Callable
from functools import cache
from itertools import chain, product

from PIL import Image, ImageDraw

from vanban.charts.data import Fill

GREYS = 16
BLACK, PAPER = 0, GREYS - 1
OUTLINE, GRID = 3, 13

_SHADES = 8
_PERIOD = 20  # pixels after which a pattern repeats, 2,3 mm
_OVERSAMPLING = 4
_COLOURS: dict[Fill, tuple[tuple[int, ...], tuple[int, ...]]] = {
    Fill.SOLID: ((64, 103, 134), (64, 103, 134)),
    Fill.STRIPES: ((221, 231, 239), (96, 132, 160)),
    Fill.DOTS: ((247, 241, 224), (150, 126, 80)),
    Fill.CROSSES: ((186, 82, 64), (244, 214, 206)),
}


@cache
def palette() -> bytes:
    """Red, green and blue of every number: the greys, then the ramp of each fill."""
    greys = ((round(255 * level / PAPER),) * 3 for level in range(GREYS))
    ramps = (_between(ground, marks, step) for ground, marks in _COLOURS.values() for step in range(_SHADES))
    return bytes(chain.from_iterable(chain(greys, ramps)))


def _between(ground: tuple[int, ...], marks: tuple[int, ...], step: int) -> tuple[int, ...]:
    return tuple(round(a + (b - a) * step / (_SHADES - 1)) for a, b in zip(ground, marks, strict=True))


@cache
def pattern(fill: Fill, width: int, height: int) -> Image.Image:
    """A field of a pattern, in palette numbers."""
    if fill is Fill.BLANK:
        return Image.new("L", (width, height), PAPER)
    tile = _tile(fill)
    field = Image.new("L", (width, height))
    for left, top in product(range(0, width, _PERIOD), range(0, height, _PERIOD)):
        field.paste(tile, (left, top))
    return field


@cache
def _tile(fill: Fill) -> Image.Image:
    """The square that, repeated, makes the pattern; drawn large and reduced so that its edges are smooth."""
    size = _PERIOD * _OVERSAMPLING
    large = Image.new("L", (size, size))
    if fill in _MARKS:
        _MARKS[fill](ImageDraw.Draw(large), size)
    first = GREYS + list(_COLOURS).index(fill) * _SHADES
    return large.reduce(_OVERSAMPLING).point([first + level * (_SHADES - 1) // 255 for level in range(256)])


def _stripes(pen: ImageDraw.ImageDraw, size: int) -> None:
    for left in (-size, 0, size):
        pen.line((left - size, 2 * size, left + 2 * size, -size), fill=255, width=size // 5)


def _crosses(pen: ImageDraw.ImageDraw, size: int) -> None:
    for left in (-size, 0, size):
        pen.line((left - size, 2 * size, left + 2 * size, -size), fill=255, width=size // 8)
        pen.line((left - size, -size, left + 2 * size, 2 * size), fill=255, width=size // 8)


def _dots(pen: ImageDraw.ImageDraw, size: int) -> None:
    half, radius = size // 2, size // 9
    for x, y in ((half // 2, half // 2), (half // 2 + half, half // 2 + half)):
        pen.ellipse((x - radius, y - radius, x + radius, y + radius), fill=255)


_MARKS: dict[Fill, Callable[[ImageDraw.ImageDraw, int], None]] = {
    Fill.STRIPES: _stripes,
    Fill.CROSSES: _crosses,
    Fill.DOTS: _dots,
}
