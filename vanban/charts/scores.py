"""The chart of points: what is reached, what can be recovered and what remains, in percent of the maximum."""

from collections.abc import Sequence
from decimal import Decimal

from vanban.charts.alt_text import describe_scores
from vanban.charts.data import Fill, ScoreBar, Series
from vanban.core.picture import Picture
from vanban.core.so import ty_le, viet_phan_tram, viet_so

SCORE_SERIES = (
    Series("Điểm đạt", Fill.SOLID),
    Series("Khắc phục được nhờ nhiệm vụ đã hoàn thành", Fill.STRIPES),
    Series("Còn thiếu", Fill.BLANK),
)


def score_bars(bars: Sequence[ScoreBar], series: Sequence[Series] = SCORE_SERIES) -> Picture:
    """Horizontal bars of 100%, each ending with points reached over the maximum.

    Args:
        bars: the rows from top to bottom.
        series: the names and looks of points reached, points recoverable, points remaining.
    """
    from vanban.charts.bar_chart import bar_chart
    from vanban.charts.layout import Axis, Row

    rows = [Row(bar.label, _shares(bar), _percents(bar), _end(bar)) for bar in bars]
    axis = Axis(100, tuple((tick, f"{tick}%") for tick in range(0, 101, 20)))
    return bar_chart(series, rows, axis, describe_scores(bars))


def _shares(bar: ScoreBar) -> tuple[Decimal, ...]:
    """The parts in percent of the maximum, exact; all zero when there is nothing to reach."""
    return tuple(part * 100 / bar.maximum if bar.maximum else Decimal(0) for part in bar.parts)


def _percents(bar: ScoreBar) -> tuple[str, ...]:
    return tuple(viet_phan_tram(ty_le(part, bar.maximum)) for part in bar.parts)


def _end(bar: ScoreBar) -> str:
    return f"{viet_so(bar.reached)}/{viet_so(bar.maximum)} điểm"
