"""Wordings that rules look for in the lines of a document: all of its lines are searched in one call."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from itertools import accumulate

from vanban.inspect.content import Paragraph
from vanban.roles.element import Piece
from vanban.rules.rule import Context
from vanban.rules.shown import words_of
from vanban.rules.text_flow import every_paragraph


class Wording:
    """A pattern, and its signs: wherever in a line the pattern fits, one of the signs does, in any text of lines."""

    def __init__(self, source: str, signs: tuple[re.Pattern[str], ...]) -> None:
        self._source = source
        self.signs = signs

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The pattern; most documents show no sign of it, and it is never compiled."""
        return re.compile(self._source)


class _Lines:
    """Lines of a document as one text."""

    def __init__(self, lines: Sequence[str]) -> None:
        self.lines = lines
        self._text = "\n".join(lines)
        self._starts = [0, *accumulate([len(line) + 1 for line in lines])]

    def showing(self, sign: re.Pattern[str]) -> Iterator[int]:
        """The lines in which a sign is found."""
        match = sign.search(self._text)
        while match:
            following = bisect_right(self._starts, match.start())
            yield following - 1
            match = sign.search(self._text, self._starts[following]) if following < len(self.lines) else None


def wording(pattern: str, *signs: str) -> Wording:
    """A pattern with its signs, the pattern itself when none is named.

    What begins with letters is found at once, what begins with a choice or by looking back is tried at every place of
    the text: such a pattern should name signs of a few letters, as plain as can be.
    """
    return Wording(pattern, tuple(re.compile(sign, re.MULTILINE) for sign in signs or (pattern,)))


def any_word(*words: str) -> str:
    """A pattern for any of these words, with no letter or figure before it."""
    return "(?:" + "|".join(word[0] + r"(?<!\w.)" + word[1:] for word in words) + ")"


def every_match(context: Context, wordings: Mapping[str, Wording]) -> Iterator[tuple[str, Piece, re.Match[str]]]:
    """Where the words of a line, as printed, fit a wording: its code, the line, the match."""
    printed, codes = context.once(_printed), tuple(wordings.items())
    places = {(at, nth) for nth, (_, one) in enumerate(codes) for sign in one.signs for at in printed.showing(sign)}
    for at, nth in sorted(places):
        code, one = codes[nth]
        for match in one.pattern.finditer(printed.lines[at]):
            yield code, _whole(every_paragraph(context)[at]), match


def every_paragraph_showing(context: Context, sign: re.Pattern[str]) -> Iterator[Piece]:
    """The paragraphs in whose words, as typed, a sign is found."""
    paragraphs = every_paragraph(context)
    return (_whole(paragraphs[at]) for at in context.once(_typed).showing(sign))


def _printed(context: Context) -> _Lines:
    return _Lines([words_of(paragraph) for paragraph in every_paragraph(context)])


def _typed(context: Context) -> _Lines:
    return _Lines([paragraph.text for paragraph in every_paragraph(context)])


def _whole(paragraph: Paragraph) -> Piece:
    return Piece(paragraph, 0, len(paragraph.text))
