"""The words of a chart, for those who cannot see it: every number that is drawn, in reading order."""

from collections.abc import Iterable, Sequence

from vanban.charts.data import Bar, ScoreBar, Series, check_counts
from vanban.core.so import viet_so

EMPTY = "không có số liệu"


def describe(series: Sequence[Series], bars: Sequence[Bar]) -> str:
    """`Biểu đồ thanh ngang xếp chồng: Cải cách thể chế: 3 đúng hạn, 1 quá hạn; …`; zeros are left out."""
    check_counts(series, bars)
    rows = (f"{bar.label}: {_counts(series, bar)}" for bar in bars)
    return _sentence("Biểu đồ thanh ngang xếp chồng", rows)


def describe_scores(bars: Sequence[ScoreBar]) -> str:
    """`Biểu đồ … : Cải cách thể chế: đạt 8,5/10 điểm, khắc phục được 1 điểm, còn thiếu 0,5 điểm; …`."""
    rows = (f"{bar.label}: {_points(bar)}" for bar in bars)
    return _sentence("Biểu đồ thanh ngang xếp chồng, tỷ lệ so với điểm tối đa", rows)


def _counts(series: Sequence[Series], bar: Bar) -> str:
    present = [f"{viet_so(n)} {_lower_first(s.name)}" for s, n in zip(series, bar.values, strict=True) if n]
    return ", ".join(present) or EMPTY


def _points(bar: ScoreBar) -> str:
    parts = [f"đạt {viet_so(bar.reached)}/{viet_so(bar.maximum)} điểm"]
    if bar.recoverable:
        parts.append(f"khắc phục được {viet_so(bar.recoverable)} điểm")
    if bar.remaining:
        parts.append(f"còn thiếu {viet_so(bar.remaining)} điểm")
    return ", ".join(parts)


def _sentence(kind: str, rows: Iterable[str]) -> str:
    return f"{kind}: {'; '.join(rows) or EMPTY}."


def _lower_first(name: str) -> str:
    """`Đúng hạn` → `đúng hạn`; an abbreviation such as `CCHC` stays."""
    return name if name[1:2].isupper() else name[:1].lower() + name[1:]
