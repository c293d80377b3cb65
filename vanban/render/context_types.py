"""The types of a context: frozen dataclasses whose fields carry a help text, and what can be reached from them."""

import dataclasses
from collections.abc import Iterator, Mapping
from functools import cache
from types import NoneType, UnionType
from typing import Any, TypeGuard, Union, get_args, get_origin, get_type_hints

from vanban.core.listing import Listing
from vanban.core.picture import Picture
from vanban.core.rich import RichText

LOOP_NAMES = ("index", "index0", "first", "last", "length")


def is_context(kind: Any) -> TypeGuard[type]:
    """Whether a type is one of the documented dataclasses that templates may look into."""
    return isinstance(kind, type) and dataclasses.is_dataclass(kind) and kind not in (RichText, Picture, Listing)


@cache
def fields_with_types(context: type) -> Mapping[str, Any]:
    """The fields of a context in order, with their types."""
    hints = get_type_hints(context)
    return {f.name: hints[f.name] for f in dataclasses.fields(context)}


def may_be_none(kind: Any) -> bool:
    """Whether a type is `X | None`."""
    return get_origin(kind) in (Union, UnionType) and NoneType in get_args(kind)


def item_type(kind: Any) -> Any:
    """The type of the items of a list (`tuple[X, ...]`); None when the type is no list."""
    arguments = get_args(kind)
    return arguments[0] if get_origin(kind) is tuple and len(arguments) == 2 and arguments[1] is ... else None


def root_scope(context: type) -> dict[str, Any]:
    """The names at the top of a template whose context is `context`; "" remembers whose fields they are."""
    return {"": context, **fields_with_types(context)}


def fields_of(context: type) -> Iterator[tuple[type, str]]:
    """Every field that a template of this context can reach, each once."""
    seen: set[type] = set()
    waiting = [context]
    while waiting:
        owner = waiting.pop()
        if owner not in seen:
            seen.add(owner)
            for name, kind in fields_with_types(owner).items():
                yield owner, name
                waiting += contexts_in(kind)


def contexts_in(kind: Any) -> list[type]:
    """The contexts that a type speaks of, itself or inside a list."""
    return [kind] if is_context(kind) else [found for part in get_args(kind) for found in contexts_in(part)]
