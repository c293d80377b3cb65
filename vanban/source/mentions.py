"""Where the words of a file still speak of years gone by."""

import re
from collections.abc import Iterator
from typing import Any

from vanban.core.finding import Place
from vanban.source.places import Step
from vanban.source.tree import Tree, parse


def mentions(text: str, file: str, nam: int) -> tuple[Place, ...]:
    """The places of the prose, not of dates and numbers by themselves, that names the year or the one before it."""
    tree = parse(text, file)
    years = re.compile(rf"(?<!\d)({nam - 1}|{nam})(?!\d)")
    prose = (path for path, words in _scalars(tree.value, ()) if " " in words and years.search(words))
    return tuple(_place(tree, path, file) for path in prose)


def _scalars(value: Any, path: tuple[Step, ...]) -> Iterator[tuple[tuple[Step, ...], str]]:
    if isinstance(value, str):
        yield path, value
    for step, inner in (
        value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    ):
        yield from _scalars(inner, (*path, step))


def _place(tree: Tree, path: tuple[Step, ...], file: str) -> Place:
    return Place(file, *tree.places.at(path))
