"""Draws horizontal stacked bars: legend on top, labels at the left, numbers in the bars and at their ends.

A chart is strips under one another: the legend, one for each row, the axis. Each is drawn once for what it shows.
"""

from collections.abc import Sequence
from functools import lru_cache

from vanban.charts import fills
from vanban.charts.alt_text import EMPTY
from vanban.charts.data import Fill, Series
from vanban.charts.layout import (
    AXIS,
    BAR,
    GAP,
    LEGEND_GAP,
    LEGEND_LINE,
    LINE,
    PADDING,
    PLATE_MARGIN,
    SPACE,
    SWATCH,
    SWATCH_HEIGHT,
    Axis,
    Band,
    Row,
    Scale,
    bands,
    entry_px,
    legend_lines,
    legend_px,
    scale_for,
)
from vanban.charts.measures import CHART_WIDTH, LABEL_SIZE, NUMBER_SIZE, TICK_SIZE, length, px, text_px
from vanban.charts.sheet import Sheet
from vanban.charts.strip import Strip, png
from vanban.core.picture import Picture

_WIDTH = px(CHART_WIDTH)
_REMEMBERED = 1024  # strips of three kilobytes: the same few legends and axes, and the rows that many charts have


def bar_chart(series: Sequence[Series], rows: Sequence[Row], axis: Axis, alt: str) -> Picture:
    """The chart of the rows; one without rows says so."""
    entries = tuple(series)
    strips = [_legend(entries)]
    if found := bands(rows):
        scale = scale_for(found, axis.maximum, len(entries))
        strips += [_band(scale, axis, entries, band) for band in found]
        strips.append(_axis(scale, axis))
    else:
        strips.append(_nothing())
    height = sum(strip.rows for strip in strips)
    return Picture(png(strips, _WIDTH, fills.palette()), CHART_WIDTH, length(height), alt)


@lru_cache(maxsize=_REMEMBERED)
def _legend(series: tuple[Series, ...]) -> Strip:
    lines = legend_lines(series)
    sheet = Sheet(_WIDTH, LEGEND_LINE * len(lines) + GAP // 2)
    for level, line in enumerate(lines):
        _legend_line(sheet, line, LEGEND_LINE * level + LEGEND_LINE // 2)
    return sheet.strip()


def _legend_line(sheet: Sheet, line: Sequence[Series], middle: int) -> None:
    left = (_WIDTH - legend_px(line)) // 2
    for entry in line:
        top = middle - SWATCH_HEIGHT // 2
        sheet.box(left, top, left + SWATCH, top + SWATCH_HEIGHT, entry.fill)
        sheet.text(left + SWATCH + SPACE, middle, entry.name, LABEL_SIZE)
        left += entry_px(entry) + LEGEND_GAP


@lru_cache(maxsize=1)
def _nothing() -> Strip:
    sheet = Sheet(_WIDTH, BAR + GAP + AXIS)
    sheet.text(_WIDTH // 2, (BAR + GAP) // 2, EMPTY.capitalize(), LABEL_SIZE, anchor="m")
    return sheet.strip()


@lru_cache(maxsize=_REMEMBERED)
def _axis(scale: Scale, axis: Axis) -> Strip:
    """The numbers of the marks where there is room for them, under the ends of their lines."""
    sheet = Sheet(_WIDTH, AXIS)
    _lines(sheet, scale, axis, 0)
    free = 0
    for value, words in axis.ticks:
        half = text_px(words, TICK_SIZE) // 2
        if scale.x(value) - half >= free:
            sheet.text(scale.x(value), AXIS // 2, words, TICK_SIZE, anchor="m")
            free = scale.x(value) + half + SPACE
    return sheet.strip()


def _lines(sheet: Sheet, scale: Scale, axis: Axis, bottom: int) -> None:
    """Upright lines through a strip, down to `bottom`: a faint one at each mark, then the one that bars begin at."""
    for value, _ in axis.ticks:
        sheet.upright(scale.x(value), 0, bottom, faint=True)
    sheet.upright(scale.left, 0, bottom)


@lru_cache(maxsize=_REMEMBERED)
def _band(scale: Scale, axis: Axis, series: tuple[Series, ...], band: Band) -> Strip:
    sheet = Sheet(_WIDTH, band.whole)
    _lines(sheet, scale, axis, band.whole)
    first = band.middle - LINE * (len(band.label) - 1) // 2
    for number, line in enumerate(band.label):
        sheet.text(scale.left - SPACE, first + LINE * number, line, LABEL_SIZE, anchor="r")
    segments = scale.segments(band.row.parts)
    top = band.middle - BAR // 2
    for (left, right), entry, words in zip(segments, series, band.row.words, strict=True):
        if right > left:
            sheet.box(left, top, right, top + BAR, entry.fill)
            _number(sheet, (left, right), band.middle, words, entry.fill)
    _end(sheet, max((right for _, right in segments), default=scale.left), band)
    return sheet.strip()


def _number(sheet: Sheet, segment: tuple[int, int], middle: int, words: str, fill: Fill) -> None:
    """The number of a segment, on a white plate unless the segment is white; left out where there is no room."""
    left, right = segment
    needed = text_px(words, NUMBER_SIZE) + 2 * PADDING
    plated = fill is not Fill.BLANK
    if needed + 2 * PLATE_MARGIN * plated <= right - left:
        centre = (left + right) // 2
        if plated:
            sheet.plate(centre, middle, needed, LINE)
        sheet.text(centre, middle, words, NUMBER_SIZE, anchor="m")


def _end(sheet: Sheet, right: int, band: Band) -> None:
    wide = text_px(band.row.end, LABEL_SIZE, bold=True)
    left = right + SPACE
    sheet.clear(left, band.middle, wide, LINE)
    sheet.text(left, band.middle, band.row.end, LABEL_SIZE, bold=True)
