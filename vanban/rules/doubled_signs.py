"""Two signs in a row at the end of a line of a list: a name was typed with its sign, and got another."""

import re
from collections.abc import Iterator, Sequence

from vanban.roles.element import Piece
from vanban.rules.rule import Fault
from vanban.rules.shown import fault, words

_DOUBLED = re.compile(r"[;,]\s*[;,.]$|(?<!\.)(?<!v\.v)\.\.$")


def doubled(lines: Sequence[Piece]) -> Iterator[Fault]:
    """The lines that end in two signs; an ellipsis and an abbreviation before its semicolon are none."""
    for line in lines:
        text = words(line)
        if _DOUBLED.search(text):
            yield fault("thua-dau", line, text, text.rstrip(" .,;") + text[-1])
