"""Text → a tree whose every scalar is text, beside a tree of places; refuses what YAML can do beyond that."""

from collections.abc import Iterator
from typing import Any, Final

import yaml

from vanban.core.chu import chuan_hoa
from vanban.core.dataclass import dataclass
from vanban.core.errors import DataError
from vanban.core.finding import Finding
from vanban.source import refusals
from vanban.source.places import Mark, Places, Position, Step, position
from vanban.source.syntax import explain

try:
    from yaml import CSafeLoader as Loader
except ImportError:
    from yaml import SafeLoader as Loader  # type: ignore[assignment]

MAX_DEPTH = 20
MAX_NODES = 200_000
_BLANK = ("", "~", "null")


class _Unreadable:
    """The type of `UNREADABLE`."""

    def __repr__(self) -> str:
        return "UNREADABLE"


UNREADABLE: Final = _Unreadable()
"""Stands in the tree for a value that was refused; its finding is told already."""


@dataclass(frozen=True)
class Tree:
    """The values of a file, where each stands, and what was refused while reading."""

    value: Any
    places: Places
    findings: tuple[Finding, ...]


def parse(text: str, file: str, loader: Any = Loader) -> Tree:
    """Read YAML. Raises DataError when its structure cannot be told from some point on."""
    reader = _Reader(text, file, loader)
    try:
        value, places = reader.document()
    except yaml.YAMLError as error:
        told = {finding.place for finding in reader.findings}
        more = [finding for finding in explain(error, text, file) if finding.place not in told]
        raise DataError([*reader.findings, *more]) from None
    return Tree(value, places, tuple(reader.findings))


class _Reader:
    """Walks the events of one file; flat, so that no input can exhaust the stack or follow an alias."""

    def __init__(self, text: str, file: str, loader: Any) -> None:
        self._file = file
        self.findings: list[Finding] = []
        self._text = text
        self._loader = loader
        self._events: Iterator[Any] = iter(())
        self._count = 0

    def document(self) -> tuple[Any, Places]:
        """The first document; a second one is refused."""
        value: Any = None
        places: Places | None = None
        self._events = iter(self._loader(self._text).get_event, None)
        for event in self._events:
            if isinstance(event, yaml.DocumentStartEvent):
                if places:
                    self.findings.append(refusals.second_document(self._file, event))
                    break
                value, places = self._node(self._next(), 1)
        return value, places or Places(Position(0, 0), is_written=False)

    def _next(self) -> Any:
        self._count += 1
        if self._count > MAX_NODES:
            raise DataError([*self.findings, refusals.too_many(self._file, MAX_NODES)])
        return next(self._events)

    def _node(self, event: Any, depth: int, key: Mark | None = None) -> tuple[Any, Places]:
        kind, start = type(event), event.start_mark
        if kind is yaml.AliasEvent:
            self.findings.append(refusals.alias(self._file, event))
            return UNREADABLE, Places(start, key)
        if event.anchor or event.tag:
            self._refuse_extras(event)
        if kind is yaml.ScalarEvent:
            value = _scalar(event)
            return value, Places(start, key, is_written=value is not None)
        if depth > MAX_DEPTH:
            self._skip()
            self.findings.append(refusals.too_deep(self._file, event, MAX_DEPTH))
            return UNREADABLE, Places(start, key)
        return (self._sequence if kind is yaml.SequenceStartEvent else self._mapping)(start, depth, key)

    def _sequence(self, start: Mark, depth: int, at: Mark | None) -> tuple[list[Any], Places]:
        values: list[Any] = []
        children: dict[Step, Places] = {}
        while type(event := self._next()) is not yaml.SequenceEndEvent:
            value, children[len(values)] = self._node(event, depth + 1)
            values.append(value)
        return values, Places(start, at, children=children)

    def _mapping(self, start: Mark, depth: int, at: Mark | None) -> tuple[dict[str, Any], Places]:
        values: dict[str, Any] = {}
        children: dict[Step, Places] = {}
        while type(event := self._next()) is not yaml.MappingEndEvent:
            key = self._key(event)
            value, places = self._node(self._next(), depth + 1, event.start_mark)
            if key in values:
                first = children[key].key or position(start)
                self.findings.append(refusals.repeated_key(self._file, event, key, first))
            elif key is not None:
                values[key] = value
                children[key] = places
        return values, Places(start, at, children=children)

    def _key(self, event: Any) -> str | None:
        if isinstance(event, yaml.ScalarEvent) and event.value.strip():
            if event.anchor or event.tag:
                self._refuse_extras(event)
            key: str = event.value
            return key if key.isascii() and key.isidentifier() else chuan_hoa(key)
        if isinstance(event, yaml.CollectionStartEvent):
            self._skip()
        self.findings.append(refusals.no_key(self._file, event))
        return None

    def _skip(self) -> None:
        depth = 1
        while depth:
            event = self._next()
            depth += isinstance(event, yaml.CollectionStartEvent)
            depth -= isinstance(event, yaml.CollectionEndEvent)

    def _refuse_extras(self, event: Any) -> None:
        if event.anchor:
            self.findings.append(refusals.anchor(self._file, event))
        if event.tag:
            self.findings.append(refusals.tag(self._file, event))


def _scalar(event: Any) -> Any:
    text = chuan_hoa(event.value)
    if event.style or text not in _BLANK:
        return text
    return UNREADABLE if event.anchor or event.tag else None
