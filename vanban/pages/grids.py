"""Tables as the eye sees them: level and upright lines that touch."""

from collections.abc import Iterable, Sequence

from vanban.core.lengths import Length
from vanban.pages.page import Box, Grid, Stroke, around

_TOUCH = 1.5  # points: lines that end this near one another touch
_SAME = 2.0  # points: lines this near are one edge
_FEWEST = 2  # edges each way


def grids(strokes: Sequence[Stroke]) -> tuple[Grid, ...]:
    """The grids of a page, from top to bottom."""
    levels = sorted((s for s in strokes if s.level), key=lambda s: s.box.top)
    uprights = [s for s in strokes if not s.level]
    groups = _Groups(len(levels) + len(uprights))
    grown = [_grown(upright.box) for upright in uprights]
    for row, level in enumerate(levels):
        for column, box in enumerate(grown):
            if box.meets(level.box):
                groups.join(row, len(levels) + column)
    found: dict[int, list[Stroke]] = {}
    for index, stroke in enumerate([*levels, *uprights]):
        found.setdefault(groups.first(index), []).append(stroke)
    made = [_grid(group) for group in found.values() if len(group) > _FEWEST]
    whole = (grid for grid in made if len(grid.columns) >= _FEWEST and len(grid.rows) >= _FEWEST)
    return tuple(sorted(whole, key=lambda grid: (grid.box.top, grid.box.left)))


class _Groups:
    """Things that are joined to one another, by number."""

    def __init__(self, count: int) -> None:
        self._above = list(range(count))

    def first(self, index: int) -> int:
        while self._above[index] != index:
            self._above[index] = self._above[self._above[index]]
            index = self._above[index]
        return index

    def join(self, one: int, other: int) -> None:
        self._above[self.first(other)] = self.first(one)


def _grid(group: Sequence[Stroke]) -> Grid:
    columns = _edges(stroke.box.left for stroke in group if not stroke.level)
    rows = _edges(stroke.box.top for stroke in group if stroke.level)
    return Grid(around(stroke.box for stroke in group), columns, rows)


def _edges(places: Iterable[Length]) -> tuple[Length, ...]:
    """Places in order, those that are almost the same as one."""
    found: list[Length] = []
    for place in sorted(places):
        if not found or place - found[-1] > _SAME:
            found.append(place)
    return tuple(found)


def _grown(box: Box) -> Box:
    return Box(
        Length(box.left - _TOUCH), Length(box.top - _TOUCH), Length(box.right + _TOUCH), Length(box.bottom + _TOUCH)
    )
