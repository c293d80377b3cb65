"""Steps to plain lists and back, for the memory of compiled templates."""

import dataclasses
from typing import Any

from vanban.render.steps import Elif, Else, End, For, If, Note, Static, Step, Steps, Value

_KINDS: dict[str, type] = {kind.__name__: kind for kind in (Static, Value, For, If, Elif, Else, End, Note)}
_NUMBERS, _WORDS = {"tag", "width", "number"}, {"text", "place", "name", "what"}
_FIELDS = {name: [f.name for f in dataclasses.fields(kind)] for name, kind in _KINDS.items()}


def steps_record(steps: Steps) -> list[Any]:
    """Steps as lists, texts and numbers."""
    rows = [[type(step).__name__, *(getattr(step, f) for f in _FIELDS[type(step).__name__])] for step in steps.steps]
    return [rows, steps.tags, steps.always]


def steps_of(record: list[Any]) -> Steps:
    """The steps of a record. Raises TypeError, ValueError, KeyError for what is none."""
    rows, tags, always = record
    told = tuple((str(source), str(tag), str(text)) for source, tag, text in tags)
    return Steps(tuple(_step(*row) for row in rows), told, bool(always))


def _step(kind: str, *values: Any) -> Step:
    fields = dict(zip(_FIELDS[kind], values, strict=True))
    for name, value in fields.items():
        wanted = int if name in _NUMBERS else str if name in _WORDS else list if name == "expression" else str | None
        if not isinstance(value, wanted) or isinstance(value, bool):
            raise TypeError(name)
        if name == "expression":
            fields[name] = _expression(value)
    step: Step = _KINDS[kind](**fields)
    return step


def _expression(value: Any) -> Any:
    return tuple(map(_expression, value)) if isinstance(value, list) else value
