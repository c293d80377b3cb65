"""The classes that a class is made of, each once, with the names that lead to it."""

from collections.abc import Callable, Iterator
from typing import Any, get_args, get_origin, get_type_hints


def nested(root: type, belongs: Callable[[Any], bool]) -> Iterator[tuple[str, Any]]:
    """A class and those of its fields that belong, breadth first; `…` stands for each of many.

    Yields pairs such as ("", KeHoach), ("giai_phap[…].", GiaiPhap).
    """
    seen: set[Any] = set()
    waiting: list[tuple[str, Any]] = [("", root)]
    while waiting:
        path, one = waiting.pop(0)
        if one in seen:
            continue
        seen.add(one)
        yield path, one
        for name, hint in get_type_hints(one).items():
            many = "[…]" if get_origin(hint) is tuple else ""
            waiting += [(f"{path}{name}{many}.", kind) for kind in (hint, *get_args(hint)) if belongs(kind)]
