"""The types of a context: frozen dataclasses whose fields carry a help text, and what can be reached from them."""

import dataclasses
from collections.abc import Iterator
from typing import Any, TypeGuard, get_args, get_type_hints

from vanban.core.picture import Picture
from vanban.core.rich import RichText


def is_context(kind: Any) -> TypeGuard[type]:
    """Whether a type is one of the documented dataclasses that templates may look into."""
    return isinstance(kind, type) and dataclasses.is_dataclass(kind) and kind not in (RichText, Picture)


def root_scope(context: type) -> dict[str, Any]:
    """The names at the top of a template whose context is `context`; "" remembers whose fields they are."""
    return {"": context, **get_type_hints(context)}


def fields_of(context: type) -> Iterator[tuple[type, str]]:
    """Every field that a template of this context can reach, each once."""
    seen: set[type] = set()
    waiting = [context]
    while waiting:
        owner = waiting.pop()
        if owner in seen:
            continue
        seen.add(owner)
        for name, kind in get_type_hints(owner).items():
            yield owner, name
            waiting += [k for k in (kind, *get_args(kind)) if is_context(k)]
