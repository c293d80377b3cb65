"""The chart of counts: one bar a row, stacked by series."""

from collections.abc import Sequence

from vanban.charts.alt_text import describe
from vanban.charts.data import Bar, Series, check_counts
from vanban.core.picture import Picture
from vanban.core.so import viet_so


def stacked_bars(series: Sequence[Series], bars: Sequence[Bar]) -> Picture:
    """Horizontal bars, each stacked from its counts and ending with their sum.

    Args:
        series: what the counts mean, in the order of the stack, each with a look of its own.
        bars: the rows from top to bottom, each with one count a series.

    Raises ValueError when two series look the same, or a bar has not one count a series.
    """
    from vanban.charts.bar_chart import bar_chart
    from vanban.charts.layout import Axis, Row, ticks

    check_counts(series, bars)
    rows = [Row(bar.label, bar.values, tuple(map(viet_so, bar.values)), viet_so(bar.total)) for bar in bars]
    maximum = max((bar.total for bar in bars), default=0)
    axis = Axis(maximum, tuple((tick, viet_so(tick)) for tick in ticks(maximum)))
    return bar_chart(series, rows, axis, describe(series, bars))
