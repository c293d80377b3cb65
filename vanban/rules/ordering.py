"""The values of the numbers of headings: Roman numerals and the letters of a điểm."""

import re

LETTERS = "abcdđeghiklmnopqrstuvxy"  # without ă â ê ô ơ ư and f j w z, as in the decree's own lists
_ROMAN = re.compile(r"M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})")
_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}


def roman(text: str) -> int | None:
    """The value of a Roman numeral in capitals, None for anything else."""
    if not text or not _ROMAN.fullmatch(text):
        return None
    values = [_VALUES[letter] for letter in text]
    return sum(-value if value < max(values[index:]) else value for index, value in enumerate(values))


def letter(text: str) -> int | None:
    """The place of a letter of a điểm, from 1; None for one that such lists do not use."""
    return LETTERS.find(text) + 1 or None if len(text) == 1 else None
