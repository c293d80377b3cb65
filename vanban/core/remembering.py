"""Remembers what a function says of a short text: documents repeat the words of their form, many times over."""

from collections.abc import Callable
from typing import Generic, TypeVar

_LONGEST = 400  # letters: what is remembered stays small whatever a text holds
_MOST = 4096

Answer = TypeVar("Answer")


class _Memory(dict[str, Answer], Generic[Answer]):
    """The answers by text. A dictionary finds a known one without a step of Python."""

    def __init__(self, function: Callable[[str], Answer]) -> None:
        super().__init__()
        self._function = function

    def __missing__(self, text: str) -> Answer:
        answer = self._function(text)
        if len(text) <= _LONGEST:
            if len(self) >= _MOST:
                self._forget()
            self[text] = answer
        return answer

    def _forget(self) -> None:
        """Drop the older half."""
        for text in list(self)[: _MOST // 2]:
            self.pop(text, None)


def remembered(function: Callable[[str], Answer]) -> Callable[[str], Answer]:
    """A function of one text that is asked about each short text once; its answers must be frozen values."""
    return _Memory(function).__getitem__
