"""Hashes of values and texts: equal values give equal hashes on every machine.

How a value is written down depends on its type alone and is worked out once for each type.
"""

import hashlib
from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import Any

from vanban.core.dataclass import fields, is_dataclass

_SHORT = 8  # hex digits: enough to tell paragraphs apart
_LENGTHS = tuple(length.to_bytes(8, "big") for length in range(2048))

Put = Callable[[bytes], None]
Writer = Callable[[Any, Put], None]


def digest(value: object) -> str:
    """The SHA-256 of a value made of dataclasses, mappings, sequences, texts, numbers, dates and bytes, in hex.

    Raises TypeError for a value whose content cannot be told.
    """
    pieces: list[bytes] = []
    _WRITERS[type(value)](value, pieces.append)
    return hashlib.sha256(b"".join(pieces)).hexdigest()


def short(salt: str, *texts: str) -> str:
    """A few digits that change with the texts; without `salt` nobody has a table of common sentences ready."""
    return hashlib.sha256("\x1f".join((salt, *texts)).encode("utf-8", "replace")).hexdigest()[:_SHORT]


class Salted:
    """Gives `short` for one salt and the texts of one document: salt and repeated texts are hashed once."""

    def __init__(self, salt: str) -> None:
        self._begun = hashlib.sha256(f"{salt}\x1f".encode("utf-8", "replace"))
        self._known: dict[str, str] = {}

    def short(self, text: str) -> str:
        """As `short(salt, text)`."""
        known = self._known.get(text)
        if known is None:
            found = self._begun.copy()
            found.update(text.encode("utf-8", "replace"))
            known = self._known[text] = found.hexdigest()[:_SHORT]
        return known


def is_hex(text: str, length: int) -> bool:
    """Whether a text is a hash of so many digits, as written here."""
    return len(text) == length and all(letter in "0123456789abcdef" for letter in text)


class _Writers(dict[type, Writer]):
    """The writer of each type: puts a value as pieces that no other value gives, each after its length."""

    def __missing__(self, kind: type) -> Writer:
        writer = self[kind] = _writer_of(kind)
        return writer


def _writer_of(kind: type) -> Writer:
    if issubclass(kind, Enum):
        return lambda value, put: _WRITERS[type(value.value)](value.value, put)
    if is_dataclass(kind):
        return _of_fields(kind)
    if issubclass(kind, Mapping):
        return _mapping
    return _sequence if issubclass(kind, list | tuple) else _scalar(kind)


def _of_fields(kind: type) -> Writer:
    opening, closing = _piece(f"<{kind.__name__}".encode()), _piece(b">")
    names = tuple((field.name, _piece(field.name.encode())) for field in fields(kind))

    def write(value: Any, put: Put) -> None:
        put(opening)
        for name, written in names:
            put(written)
            item = getattr(value, name)
            _WRITERS[type(item)](item, put)
        put(closing)

    return write


def _mapping(value: Mapping[Any, Any], put: Put) -> None:
    put(_BEGIN)
    for key, item in value.items():
        _WRITERS[type(key)](key, put)
        _WRITERS[type(item)](item, put)
    put(_END)


def _sequence(value: list[Any] | tuple[Any, ...], put: Put) -> None:
    put(_OPEN)
    for item in value:
        _WRITERS[type(item)](item, put)
    put(_CLOSE)


def _text(value: str, put: Put) -> None:
    put(_piece(b"s" + value.encode()))


def _scalar(kind: type) -> Writer:
    if kind is str:
        return _text
    as_bytes = next((write for kinds, write in _SCALARS if issubclass(kind, kinds)), None)
    if as_bytes is None:
        raise TypeError(f"no hash of a {kind.__name__}")
    return lambda value, put: put(_piece(as_bytes(value)))


def _piece(data: bytes) -> bytes:
    length = len(data)
    return (_LENGTHS[length] if length < len(_LENGTHS) else length.to_bytes(8, "big")) + data


_OPEN, _CLOSE, _BEGIN, _END = map(_piece, (b"[", b"]", b"{", b"}"))
_SCALARS: tuple[tuple[type | tuple[type, ...], Callable[[Any], bytes]], ...] = (
    ((type(None), bool), lambda value: f"={value}".encode()),
    (bytes, lambda value: b"b" + value),
    (str, lambda value: f"s{value}".encode()),
    ((int, float, Decimal), lambda value: f"n{value}".encode()),
    (date, lambda value: f"d{value.isoformat()}".encode()),
)
_WRITERS = _Writers()
