"""Hashes of values: the same on every machine and in every release, and different when the values are."""

from collections import namedtuple
from datetime import date
from decimal import Decimal
from enum import Enum, StrEnum
from types import MappingProxyType

import pytest

from vanban.core.dataclass import dataclass
from vanban.provenance.digests import digest


class Look(Enum):
    PLAIN = ("a", 1)


class Word(StrEnum):
    NO = "không"


class Text(str):
    pass


@dataclass(frozen=True)
class Inner:
    ten: str
    so: Decimal | None = None


@dataclass(frozen=True)
class Outer:
    inner: tuple[Inner, ...]
    names: MappingProxyType
    png: bytes = b"\x89"
    empty: str = ""


@dataclass(frozen=True)
class Twin:
    inner: tuple[Inner, ...]
    names: MappingProxyType
    png: bytes = b"\x89"
    empty: str = ""


Pair = namedtuple("Pair", "one two")
VALUE = Outer(
    (Inner("Sở Nội vụ", Decimal("7.50")), Inner("", None)),
    MappingProxyType({Word.NO: [1, True, 0.5], "ngày": Pair(date(2023, 1, 5), Look.PLAIN)}),
)
UNLIKE = [None, False, 0, 0.0, "", b"", "0", b"0", "None", Decimal("1.0"), 1, True, [], {}, [[]], [""]]
UNLIKE += [
    [1, [2]],
    [[1], 2],
    {"a": "b"},
    ["a", "b"],
    date(2023, 1, 5),
    "2023-01-05",
    Inner("a"),
    ["a", None],
    "x" * 9999,
]


def test_a_stamp_of_years_ago_is_still_compared():
    assert digest(VALUE) == "1316b3be9ce290392fa4f88b4836e606021267f63badd5c436d9a4d0eeb4595e"


@pytest.mark.parametrize("index", range(len(UNLIKE)))
def test_unlike_values_have_unlike_hashes(index):
    assert digest(UNLIKE[index]) not in [digest(other) for at, other in enumerate(UNLIKE) if at != index]


def test_the_name_of_a_record_counts():
    assert digest(Outer((), MappingProxyType({}))) != digest(Twin((), MappingProxyType({})))


def test_a_value_counts_however_it_is_held():
    assert digest(MappingProxyType({"a": (1, Text("b"))})) == digest({"a": [1, "b"]})
    assert digest(Word.NO) == digest("không")


@pytest.mark.parametrize("value", [object(), {1, 2}, Inner, [lambda: None]])
def test_what_cannot_be_told_has_no_hash(value):
    with pytest.raises(TypeError, match="no hash of a"):
        digest(value)


def test_what_utf_8_cannot_hold_has_no_hash():
    with pytest.raises(UnicodeEncodeError):
        digest("\ud800")
