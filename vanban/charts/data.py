"""What a chart is drawn from: series, bars of counts, bars of points."""

from collections.abc import Sequence
from decimal import Decimal
from enum import Enum

from vanban.core.dataclass import dataclass


class Fill(Enum):
    """How a series looks: told apart by grey and by pattern, so that a black-and-white print is enough."""

    SOLID = "solid"
    STRIPES = "stripes"
    DOTS = "dots"
    CROSSES = "crosses"
    BLANK = "blank"


@dataclass(frozen=True)
class Series:
    """One kind of segment: its name in the legend, e.g. `Đúng hạn`, and its look."""

    name: str
    fill: Fill


@dataclass(frozen=True)
class Bar:
    """One row: its label and one count a series, none below zero."""

    label: str
    values: tuple[int, ...]

    def __post_init__(self) -> None:
        if any(value < 0 for value in self.values):
            raise ValueError(f"{self.label}: a count below zero in {self.values}")

    @property
    def total(self) -> int:
        """The sum of the counts."""
        return sum(self.values)


@dataclass(frozen=True)
class ScoreBar:
    """One row of points: reached, to be recovered by tasks that are done, and the maximum."""

    label: str
    reached: Decimal
    recoverable: Decimal
    maximum: Decimal

    def __post_init__(self) -> None:
        if min(self.reached, self.recoverable, self.remaining) < 0:
            raise ValueError(f"{self.label}: {self.reached} + {self.recoverable} points of {self.maximum}")

    @property
    def remaining(self) -> Decimal:
        """The points that are neither reached nor recoverable."""
        return self.maximum - self.reached - self.recoverable

    @property
    def parts(self) -> tuple[Decimal, Decimal, Decimal]:
        """Reached, recoverable, remaining: together the maximum."""
        return (self.reached, self.recoverable, self.remaining)


def check_counts(series: Sequence[Series], bars: Sequence[Bar]) -> None:
    """Raise ValueError unless every series has a look of its own and every bar one count a series."""
    if len({entry.fill for entry in series}) < len(series):
        raise ValueError(f"two series look the same: {[entry.fill.value for entry in series]}")
    for bar in bars:
        if len(bar.values) != len(series):
            raise ValueError(f"{bar.label}: {len(bar.values)} counts for {len(series)} series")
