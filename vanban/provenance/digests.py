"""Hashes of values and texts: equal values give equal hashes on every machine."""

import dataclasses
import hashlib
from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from enum import Enum

_SHORT = 8  # hex digits: enough to tell paragraphs apart


def digest(value: object) -> str:
    """The SHA-256 of a value made of dataclasses, mappings, sequences, texts, numbers, dates and bytes, in hex.

    Raises TypeError for a value whose content cannot be told.
    """
    found = hashlib.sha256()
    for piece in _pieces(value):
        found.update(len(piece).to_bytes(8, "big"))
        found.update(piece)
    return found.hexdigest()


def short(salt: str, *texts: str) -> str:
    """A few digits that change with the texts; without `salt` nobody has a table of common sentences ready."""
    return hashlib.sha256("\x1f".join((salt, *texts)).encode("utf-8", "replace")).hexdigest()[:_SHORT]


class Salted:
    """Gives `short` for one salt: it is hashed once, with what stands between it and the texts."""

    def __init__(self, salt: str) -> None:
        self._begun = hashlib.sha256(f"{salt}\x1f".encode("utf-8", "replace"))

    def short(self, text: str) -> str:
        """As `short(salt, text)`."""
        found = self._begun.copy()
        found.update(text.encode("utf-8", "replace"))
        return found.hexdigest()[:_SHORT]


def is_hex(text: str, length: int) -> bool:
    """Whether a text is a hash of so many digits, as written here."""
    return len(text) == length and all(letter in "0123456789abcdef" for letter in text)


def _pieces(value: object) -> Iterator[bytes]:
    """The value as a flat list that no other value gives."""
    if isinstance(value, Enum):
        value = value.value
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        yield f"<{type(value).__name__}".encode()
        for field in dataclasses.fields(value):
            yield field.name.encode()
            yield from _pieces(getattr(value, field.name))
        yield b">"
    elif isinstance(value, Mapping):
        yield b"{"
        for key, item in value.items():
            yield from _pieces(key)
            yield from _pieces(item)
        yield b"}"
    elif isinstance(value, list | tuple):
        yield b"["
        for item in value:
            yield from _pieces(item)
        yield b"]"
    else:
        yield _scalar(value)


def _scalar(value: object) -> bytes:
    match value:
        case None | bool():
            return f"={value}".encode()
        case bytes():
            return b"b" + value
        case str():
            return f"s{value}".encode()
        case int() | float() | Decimal():
            return f"n{value}".encode()
        case date():
            return f"d{value.isoformat()}".encode()
    raise TypeError(f"no hash of a {type(value).__name__}")
