"""The numbers of lists as they are printed, and the signs of bullets."""

from collections.abc import Callable

from vanban.core.so import la_ma

_LARGEST_LETTER = 26 * 30
_PRIVATE = range(0xF000, 0xF100)  # where Word keeps the characters of symbol fonts
_SIGNS = {
    0xB7: "•", 0xA7: "▪", 0xA8: "□", 0xD8: "➢", 0xFC: "✓", 0x76: "❖", 0x6E: "■", 0x6C: "●", 0xA1: "○", 0xF0: "➨",
    0xE0: "→", 0xFE: "☑", 0x2D: "-", 0xBE: "—", 0x6F: "□",
}  # fmt: skip


def letters(number: int) -> str:
    """A … z, then aa … zz, as Word counts."""
    if not 0 < number <= _LARGEST_LETTER:
        return str(number)
    return chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1)


_FORMATS: dict[str, Callable[[int], str]] = {
    "decimalZero": lambda number: f"{number:02d}",
    "upperRoman": la_ma,
    "lowerRoman": lambda number: la_ma(number).lower(),
    "upperLetter": lambda number: letters(number).upper(),
    "lowerLetter": letters,
    "none": lambda _number: "",
    "bullet": lambda _number: "",
}


def numeral(number: int, kind: str) -> str:
    """A number in a `w:numFmt`; one that Vietnamese documents do not use is shown in Arabic figures."""
    return _FORMATS.get(kind, str)(number)


def readable(text: str) -> str:
    """The signs of symbol fonts (Symbol, Wingdings), kept in a private range, as the signs they look like."""
    if text.isascii() or not any(ord(letter) in _PRIVATE for letter in text):
        return text
    return "".join(_sign(ord(letter)) if ord(letter) in _PRIVATE else letter for letter in text)


def _sign(code: int) -> str:
    low = code - _PRIVATE.start
    return _SIGNS.get(low) or (chr(low) if 0x20 < low < 0x7F else "•")
