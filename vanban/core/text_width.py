"""The width of a text in Times New Roman, and names broken into lines of like width."""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import accumulate, pairwise

from vanban.core import times_widths
from vanban.core.chu import chuan_hoa
from vanban.core.lengths import Length, Pt

_UNKNOWN = "n"
_SHORT = 400  # letters: of longer texts nothing is remembered
_NO_BREAK = "\u00a0"
_SAME_WIDTH = {"\u2011": "\u2010", "\t": " ", "\n": " "}  # no-break hyphen; white space is one space on paper
_GAP_THAT_MAY_BREAK = re.compile(r" (?![-–—])")


def width(text: str, size: Pt, *, bold: bool = False, italic: bool = False) -> Length:
    """The width of a text on one line, without kerning, as Word sets it.

    Args:
        text: any Unicode form; a character that Times does not have counts as an "n".
        size: the size of the type in points.
        bold: measure the bold face.
        italic: measure the italic face.
    """
    return _length(_units(text, bold=bold, italic=italic), size)


def balanced_lines(
    text: str, size: Pt, max_width: Length, *, bold: bool = False, italic: bool = False
) -> tuple[str, ...]:
    """The fewest lines that fit, as equal in width as can be.

    Lines break at spaces, never before a dash; a no-break space never breaks; a word wider than `max_width`
    stands alone. No text, no lines.
    """
    words = _GAP_THAT_MAY_BREAK.split(chuan_hoa(text))
    space = _word_units(" ", bold=bold, italic=italic)
    ends = list(accumulate((_word_units(word, bold=bold, italic=italic) + space for word in words), initial=0))

    def line_width(start: int, stop: int) -> int:
        return ends[stop] - ends[start] - space

    def stops_that_fit(start: int) -> Iterator[int]:
        yield start + 1
        for stop in range(start + 2, len(words) + 1):
            if _length(line_width(start, stop), size) > max_width:
                return
            yield stop

    # For the words from an index on: how many lines, their squared widths, where each line stops.
    best: dict[int, tuple[int, int, tuple[int, ...]]] = {len(words): (0, 0, ())}
    for start in reversed(range(len(words))):
        best[start] = min(
            (lines + 1, squares + line_width(start, stop) ** 2, (stop, *stops))
            for stop in stops_that_fit(start)
            for lines, squares, stops in [best[stop]]
        )
    stops = best[0][2]
    return tuple(filter(None, (" ".join(words[a:b]) for a, b in pairwise((0, *stops)))))


def without_a_lone_word(
    text: str, size: Pt, max_width: Length, *, bold: bool = False, italic: bool = False, least: float = 1 / 3
) -> str:
    """The text as it is, or, when its last line would be shorter than `least` of the room, in lines of like width.

    The words of a line are then held together by no-break spaces: no reader of the text meets a break of ours.
    """
    lines = wrapped_lines(text, size, max_width, bold=bold, italic=italic)
    if len(lines) < 2 or width(lines[-1], size, bold=bold, italic=italic) >= max_width * least:
        return text
    balanced = balanced_lines(text, size, max_width, bold=bold, italic=italic)
    return " ".join(line.replace(" ", _NO_BREAK) for line in balanced)


def wrapped_lines(text: str, size: Pt, max_width: Length, *, bold: bool = False, italic: bool = False) -> list[str]:
    """The lines as Word breaks them: each takes what it can; a no-break space never breaks."""
    lines: list[str] = []
    taken = 0
    for word in text.split(" "):
        units = _word_units(word, bold=bold, italic=italic)
        longer = taken + _word_units(" ", bold=bold, italic=italic) + units
        if lines and _length(longer, size) <= max_width:
            lines[-1] += f" {word}"
            taken = longer
        else:
            lines.append(word)
            taken = units
    return lines


def broken_widths(text: str, size: Pt, max_width: Length, *, bold: bool = False, italic: bool = False) -> list[Length]:
    """The width of each line when each takes the words that it can; of italic words only the last line is slanted."""
    measure = _broken_widths if len(text) <= _SHORT else _broken_widths.__wrapped__
    return list(measure(text, size, max_width, bold=bold, italic=italic))


@lru_cache(maxsize=512)  # most documents have the same lines in their heads
def _broken_widths(text: str, size: Pt, max_width: Length, *, bold: bool, italic: bool) -> tuple[Length, ...]:
    space, so_far, start, words = _units(" ", bold=bold, italic=False), 0, 0, text.split()
    found: list[Length] = []
    for at, word in enumerate(words):
        own = _word_units(word, bold=bold, italic=False)
        longer = so_far + space + own
        if at > start and _length(longer, size) > max_width:
            found.append(_length(so_far, size))
            start = at
        so_far = own if at == start else longer
    last = _units(" ".join(words[start:]), bold=bold, italic=italic)
    return (*found, _length(last, size))


def _length(units: int, size: Pt) -> Length:
    return Length(units * size.pt / times_widths.UNITS_PER_EM)


def _units(text: str, *, bold: bool, italic: bool) -> int:
    table = _table(bold=bold, italic=italic)
    return sum(map(table.__getitem__, unicodedata.normalize("NFC", text)))


_word_units = lru_cache(maxsize=2048)(_units)  # names and titles are made of the same few hundred words


class _Table(dict[str, int]):
    """Character → width; what Times does not have is judged by what it is."""

    def __missing__(self, character: str) -> int:
        if character in _SAME_WIDTH:
            return self[_SAME_WIDTH[character]]
        invisible = unicodedata.combining(character) or unicodedata.category(character) == "Cf"
        return 0 if invisible else self[_UNKNOWN]


@cache
def _table(*, bold: bool, italic: bool) -> _Table:
    upright = times_widths.BOLD if bold else times_widths.REGULAR
    slanted = times_widths.BOLD_ITALIC if bold else times_widths.ITALIC
    styles = slanted if italic else upright
    return _Table({character: units for units, characters in styles.items() for character in characters})
