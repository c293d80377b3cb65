"""Remembers what a function says of a short text: documents repeat the words of their form, many times over."""

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import TypeVar

_LONGEST = 400  # letters: what is remembered stays small whatever a text holds
_MOST = 4096

Answer = TypeVar("Answer")


def remembered(function: Callable[[str], Answer]) -> Callable[[str], Answer]:
    """A function of one text that is asked about each short text once; its answers must be frozen values."""
    known = lru_cache(maxsize=_MOST)(function)

    @wraps(function)
    def ask(text: str) -> Answer:
        return known(text) if len(text) <= _LONGEST else function(text)

    return ask
