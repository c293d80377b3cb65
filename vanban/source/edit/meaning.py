"""The values that a text shall have after its changes, kept apart from the text to compare with it."""

from collections.abc import Collection, Sequence
from copy import deepcopy
from typing import Any

from vanban.source.places import Step

Path = Sequence[Step]


class Meaning:
    """A tree of values with changes at paths of the tree as it was."""

    def __init__(self, value: Any) -> None:
        self._value = deepcopy(value)
        self._dropped: dict[tuple[Step, ...], tuple[Collection[int], Any]] = {}

    def put(self, path: Path, value: Any) -> None:
        """A value at a path, in the place of what was there or as a new key."""
        _at(self._value, path[:-1])[path[-1]] = value

    def drop(self, path: Path, items: Collection[int], empty: Any) -> None:
        """A list without some of its items; `empty` when none is left."""
        self._dropped[tuple(path)] = items, empty

    def value(self) -> Any:
        """The values after every change; inner lists lose their items before the lists around them."""
        value = deepcopy(self._value)
        for path, (items, empty) in sorted(self._dropped.items(), key=lambda pair: -len(pair[0])):
            kept = [item for index, item in enumerate(_at(value, path)) if index not in items]
            _at(value, path[:-1])[path[-1]] = kept or empty
        return value


def _at(value: Any, path: Path) -> Any:
    for step in path:
        value = value[step]
    return value
