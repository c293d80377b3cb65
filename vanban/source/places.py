"""Where each value of a YAML tree stands: a tree of positions beside the tree of values."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from vanban.core.dataclass import dataclass, field

Step = str | int
_NONE: Mapping[Step, "Places"] = MappingProxyType({})


class Position(NamedTuple):
    """Line and column, both from 1."""

    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Places:
    """Where a node stands: its value, the key before it (None in a list and at the root), and its children."""

    value: Position
    key: Position | None = None
    is_written: bool = True
    children: Mapping[Step, "Places"] = field(default_factory=lambda: _NONE)

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
