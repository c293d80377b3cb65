"""Where each value of a YAML tree stands: a tree of positions beside the tree of values."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple, Protocol

Step = str | int
_NONE: Mapping[Step, "Places"] = MappingProxyType({})


class Position(NamedTuple):
    """Line and column, both from 1."""

    line: int
    column: int


class Mark(Protocol):
    """Where a parser was: line and column, both from 0."""

    @property
    def line(self) -> int: ...  # noqa: D102

    @property
    def column(self) -> int: ...  # noqa: D102


class Places:
    """Where a node stands: its value, the key before it (None in a list and at the root), and its children.

    A file has hundreds of them, and few are ever asked for: positions are told of the marks when they are.
    """

    __slots__ = ("_key", "_value", "children", "is_written")

    def __init__(
        self,
        value: Mark,
        key: Mark | None = None,
        *,
        is_written: bool = True,
        children: Mapping[Step, "Places"] = _NONE,
    ) -> None:
        self._value, self._key = value, key
        self.is_written, self.children = is_written, children

    @property
    def value(self) -> Position:
        """Where the value begins."""
        return position(self._value)

    @property
    def key(self) -> Position | None:
        """Where the key before it begins."""
        return position(self._key) if self._key else None

    @property
    def best(self) -> Position:
        """Where to send the reader: a scalar by itself, a group or a blank by its key."""
        return self.key if self.key and (self.children or not self.is_written) else self.value

    def at(self, path: Sequence[Step]) -> Position:
        """Where the node of a path stands, or its nearest ancestor when there is no such node."""
        return self._nearest(path).best

    def key_at(self, path: Sequence[Step]) -> Position:
        """Where the key of a node stands; as `at` when it has none."""
        node = self._nearest(path)
        return node.key or node.best

    def _nearest(self, path: Sequence[Step]) -> "Places":
        node = self
        for step in path:
            if step not in node.children:
                break
            node = node.children[step]
        return node


def position(mark: Mark) -> Position:
    """The position of a mark."""
    return Position(mark.line + 1, mark.column + 1)
