"""Where everything of a bar chart goes, in pixels: legend, labels, rows, scale."""

from collections.abc import Sequence
from decimal import Decimal
from functools import lru_cache
from itertools import count
from math import ceil

from vanban.charts.data import Series
from vanban.charts.measures import CHART_WIDTH, LABEL_SIZE, px, text_px
from vanban.core.dataclass import dataclass
from vanban.core.lengths import Mm
from vanban.core.text_width import balanced_lines, width

LABEL_ROOM = Mm(50)
LABEL_LINES = 3
LINE = px(Mm(4.3))
BAR = px(Mm(6.4))
GAP = px(Mm(3.4))
SPACE = px(Mm(1.6))  # between a thing and its words
SWATCH = px(Mm(6.5))
SWATCH_HEIGHT = px(Mm(3.4))
LEGEND_GAP = px(Mm(7))
LEGEND_LINE = px(Mm(5.6))
AXIS = px(Mm(6))  # the tick marks' numbers, under the rows
PADDING = px(Mm(0.6))  # beside the number of a segment
PLATE_MARGIN = 3  # what a segment shows of its pattern on either side of that
THINNEST = 5  # a count above zero is never invisible


@dataclass(frozen=True)
class Row:
    """One bar to draw: its label, the parts with their words, and the words at its end."""

    label: str
    parts: tuple[Decimal | int, ...]
    words: tuple[str, ...]
    end: str


@dataclass(frozen=True)
class Axis:
    """The number the whole width stands for, and the marks with their words."""

    maximum: Decimal | int
    ticks: tuple[tuple[int, str], ...]


@dataclass(frozen=True)
class Band:
    """The strip of a row: its label in lines, the height of what it shows, the room above and under that."""

    row: Row
    label: tuple[str, ...]
    height: int
    above: int
    under: int

    @property
    def middle(self) -> int:
        """The level on which bar and words lie."""
        return self.above + self.height // 2

    @property
    def whole(self) -> int:
        """The height with the room."""
        return self.above + self.height + self.under


@dataclass(frozen=True)
class Scale:
    """Numbers to pixels: `left` stands for 0, `right` for `maximum`."""

    left: int
    right: int
    maximum: Decimal | int

    def x(self, value: Decimal | int) -> int:
        """The pixel of a number."""
        return self.left + round((self.right - self.left) * value / self.maximum) if self.maximum else self.left

    def segments(self, parts: Sequence[Decimal | int]) -> list[tuple[int, int]]:
        """Left and right of each part; a part of zero has no width, any other at least `THINNEST`."""
        found: list[tuple[int, int]] = []
        reached: Decimal | int = 0
        left = self.left
        for part in parts:
            reached += part
            right = max(self.x(reached), left + THINNEST) if part else left
            found.append((left, right))
            left = right
        return found


@lru_cache(maxsize=512)
def label_lines(label: str) -> tuple[str, ...]:
    """A label in at most three lines that fit the label column; what is too long ends with `…`."""
    lines = balanced_lines(label, LABEL_SIZE, LABEL_ROOM)
    if len(lines) > LABEL_LINES:
        lines = (*lines[: LABEL_LINES - 1], lines[LABEL_LINES - 1] + " …")
    return tuple(_shorten(line) for line in lines)


def _shorten(line: str) -> str:
    while width(line, LABEL_SIZE) > LABEL_ROOM:
        line = line.rstrip(" …")[:-1] + "…"
    return line


def legend_lines(series: Sequence[Series]) -> list[Sequence[Series]]:
    """The entries of the legend on the fewest lines that fit, each with as many entries as the others."""
    for number in range(1, len(series)):
        step = ceil(len(series) / number)
        lines = [series[start : start + step] for start in range(0, len(series), step)]
        if all(legend_px(line) <= px(CHART_WIDTH) for line in lines):
            return lines
    return [[entry] for entry in series]


def legend_px(line: Sequence[Series]) -> int:
    """The width of a line of the legend."""
    return sum(entry_px(entry) for entry in line) + LEGEND_GAP * (len(line) - 1)


def entry_px(entry: Series) -> int:
    """The width of one entry: its swatch, a space, its name."""
    return SWATCH + SPACE + text_px(entry.name, LABEL_SIZE)


def bands(rows: Sequence[Row]) -> list[Band]:
    """The rows one under another, each as high as its label or its bar needs, with a gap between them."""
    half = GAP // 2
    found = [_band(row, half, GAP - half) for row in rows[:-1]]
    return found + [_band(row, half, half) for row in rows[-1:]]


def _band(row: Row, above: int, under: int) -> Band:
    label = label_lines(row.label)
    return Band(row, label, max(BAR, LINE * len(label)), above, under)


def scale_for(found: Sequence[Band], maximum: Decimal | int, series: int) -> Scale:
    """The scale between the label column and the words at the ends of the bars."""
    labels = max((text_px(line, LABEL_SIZE) for band in found for line in band.label), default=0)
    ends = max((text_px(band.row.end, LABEL_SIZE, bold=True) for band in found), default=0)
    return Scale(labels + SPACE, px(CHART_WIDTH) - ends - SPACE - THINNEST * series, maximum)


def ticks(maximum: int) -> tuple[int, ...]:
    """Round numbers from 0 to the maximum, at most seven: by 1, 2, 5, 10, 20, 50 and so on."""
    steps = (digit * 10**power for power in count() for digit in (1, 2, 5))
    step = next(step for step in steps if maximum <= step * 6)
    return tuple(range(0, maximum + 1, step))
