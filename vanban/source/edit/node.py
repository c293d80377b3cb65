"""Where every value of a YAML text begins and ends, as offsets into the text."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import yaml

from vanban.core.chu import chuan_hoa
from vanban.core.dataclass import dataclass, field
from vanban.source.places import Step

_SPACE = " \t\n"


@dataclass(frozen=True, slots=True)
class Node:
    """One value: from `start` to before `end`; a blank one is where its value would be written.

    `key` is where the key before it begins, `style` how a scalar is quoted (`'`, `"`, `|`, `>`; "" when plain).
    `dashes` are those of a list that has one item a line; `flow` marks what stands in brackets.
    """

    start: int
    end: int
    key: int | None = None
    style: str = ""
    flow: bool = False
    inside_flow: bool = False
    dashes: tuple[int, ...] = ()
    children: Mapping[Step, "Node"] = field(default_factory=dict)
    is_scalar: bool = True

    @property
    def blank(self) -> bool:
        """Whether nothing is written here."""
        return self.start == self.end


def read(text: str) -> Node:
    """The nodes of a text that `vanban.source.tree` reads without findings."""
    events: Iterator[Any] = yaml.parse(text, Loader=yaml.SafeLoader)
    for event in events:
        if isinstance(event, yaml.DocumentStartEvent):
            return _Reader(text, events).node(next(events))
    raise ValueError("no document")


class _Reader:
    """Walks the events of one text."""

    def __init__(self, text: str, events: Iterator[Any]) -> None:
        self._text = text
        self._events = events

    def node(self, event: Any, *, after_key: int | None = None, key: int | None = None, flow: bool = False) -> Node:
        """The node that an event opens; `after_key` is the end of its key, `flow` that it stands in brackets."""
        if isinstance(event, yaml.ScalarEvent):
            return self._scalar(event, after_key, key, flow)
        if isinstance(event, yaml.SequenceStartEvent):
            return self._list(event, key, flow)
        return self._mapping(event, key, flow)

    def _scalar(self, event: Any, after_key: int | None, key: int | None, flow: bool) -> Node:
        start, end = event.start_mark.index, event.end_mark.index
        style = event.style or ""
        if start == end:
            start = end = start if after_key is None else self._text.find(":", after_key) + 1
        elif style in ("|", ">"):
            end = start + len(self._text[start:end].rstrip(_SPACE))
        return Node(start, end, key, style, inside_flow=flow)

    def _list(self, opening: Any, key: int | None, flow: bool) -> Node:
        children: dict[Step, Node] = {}
        own = bool(opening.flow_style)
        while not isinstance(event := next(self._events), yaml.SequenceEndEvent):
            children[len(children)] = self.node(event, flow=own)
        dashes = () if own else tuple(_dashes(self._text, opening.start_mark, children.values()))
        end = _end(event) if own else _last(children.values())
        return Node(opening.start_mark.index, end, key, "", own, flow, dashes, children, is_scalar=False)

    def _mapping(self, opening: Any, key: int | None, flow: bool) -> Node:
        children: dict[Step, Node] = {}
        own = bool(opening.flow_style)
        while not isinstance(event := next(self._events), yaml.MappingEndEvent):
            start, end = event.start_mark.index, event.end_mark.index
            children[chuan_hoa(event.value)] = self.node(next(self._events), after_key=end, key=start, flow=own)
        end = _end(event) if own else _last(children.values())
        return Node(opening.start_mark.index, end, key, "", own, flow, (), children, is_scalar=False)


def _end(event: Any) -> int:
    return int(event.end_mark.index)


def _last(nodes: Iterable[Node]) -> int:
    return max(node.end for node in nodes)


def _dashes(text: str, mark: Any, items: Iterable[Node]) -> Iterator[int]:
    """The offset of the dash before each item: in one column, the next one below the end of the item before."""
    dash, column = int(mark.index), int(mark.column)
    for item in items:
        yield dash
        dash = _next_dash(text, max(dash, item.end), column)


def _next_dash(text: str, after: int, column: int) -> int:
    """The first line below `after` that has a dash in this column and nothing before it."""
    line = text.find("\n", after) + 1
    while line:
        at = line + column
        if text[at : at + 1] == "-" and not text[line:at].strip(_SPACE):
            return at
        line = text.find("\n", line) + 1
    return -1
