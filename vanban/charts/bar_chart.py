"""Draws horizontal stacked bars: legend on top, labels at the left, numbers in the bars and at their ends."""

from collections.abc import Sequence
from decimal import Decimal

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
from vanban.core.dataclass import dataclass
from vanban.core.picture import Picture


@dataclass(frozen=True)
class Axis:
    """The number the whole width stands for, and the marks with their words."""

    maximum: Decimal | int
    ticks: tuple[tuple[int, str], ...]


def bar_chart(series: Sequence[Series], rows: Sequence[Row], axis: Axis, alt: str) -> Picture:
    """The chart of the rows; one without rows says so."""
    legend = legend_lines(series)
    top = LEGEND_LINE * len(legend) + GAP // 2
    found = bands(rows, top)
    bottom = found[-1].bottom + GAP // 2 if found else top + BAR + GAP
    sheet = Sheet(px(CHART_WIDTH), bottom + AXIS)
    for level, line in enumerate(legend):
        _legend_line(sheet, line, LEGEND_LINE * level + LEGEND_LINE // 2)
    if found:
        scale = scale_for(found, axis.maximum, len(series))
        _axis(sheet, scale, axis, top, bottom)
        for band in found:
            _band(sheet, scale, series, band)
    else:
        sheet.text(px(CHART_WIDTH) // 2, (top + bottom) // 2, EMPTY.capitalize(), LABEL_SIZE, anchor="m")
    return Picture(sheet.png(), CHART_WIDTH, length(bottom + AXIS), alt)


def _legend_line(sheet: Sheet, line: Sequence[Series], middle: int) -> None:
    left = (px(CHART_WIDTH) - legend_px(line)) // 2
    for entry in line:
        top = middle - SWATCH_HEIGHT // 2
        sheet.box(left, top, left + SWATCH, top + SWATCH_HEIGHT, entry.fill)
        sheet.text(left + SWATCH + SPACE, middle, entry.name, LABEL_SIZE)
        left += entry_px(entry) + LEGEND_GAP


def _axis(sheet: Sheet, scale: Scale, axis: Axis, top: int, bottom: int) -> None:
    free = 0
    for value, words in axis.ticks:
        sheet.upright(scale.x(value), top, bottom, faint=True)
        half = text_px(words, TICK_SIZE) // 2
        if scale.x(value) - half >= free:
            sheet.text(scale.x(value), bottom + AXIS // 2, words, TICK_SIZE, anchor="m")
            free = scale.x(value) + half + SPACE
    sheet.upright(scale.left, top, bottom)


def _band(sheet: Sheet, scale: Scale, series: Sequence[Series], band: Band) -> None:
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
