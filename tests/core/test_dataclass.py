"""Dataclasses made late behave as those of the standard library."""

import copy
import dataclasses
import pickle
from typing import ClassVar

import pytest

from vanban.core import dataclass as late


def classes(dataclass):
    """The same classes, by one decorator."""

    @dataclass(frozen=True)
    class Point:
        x: int
        y: int = 2
        kind: ClassVar[str] = "điểm"

    @dataclass(frozen=True, slots=True)
    class Named(Point):
        name: str = dataclasses.field(default="", repr=False)
        notes: list[str] = dataclasses.field(default_factory=list, compare=False, kw_only=True)

    @dataclass
    class Open:
        parts: list[int] = dataclasses.field(default_factory=list)

        def __post_init__(self):
            self.parts = sorted(self.parts)

    @dataclass(frozen=True, eq=False)
    class Itself:
        x: int

    @dataclass(frozen=True, order=True)
    class Ordered:
        x: int
        y: str

    @dataclass(frozen=True)
    class OwnWords:
        x: int

        def __eq__(self, other):
            return True

        def __repr__(self):
            return "của tôi"

    @dataclass(frozen=True)
    class Empty:
        pass

    return Point, Named, Open, Itself, Ordered, OwnWords, Empty


LATE = classes(late.dataclass)
STANDARD = classes(dataclasses.dataclass)


def seen(made):
    """What a user of these classes sees of them."""
    point, named, opened, itself, ordered, own_words, empty = made
    values = [point(1), point(x=1, y=3), named(1, 2, "tên", notes=["a"]), named(1, 2, "tên"), opened([2, 1]), opened()]
    values += [ordered(1, "b"), ordered(1, "c"), own_words(1), empty(), empty()]
    yield list(map(repr, values))
    yield [one == two for one in values for two in values]
    yield [hash(value) == hash(other) for value in values[:4] for other in values[:4]]
    yield [dataclasses.asdict(value) for value in values]
    yield [point.__match_args__, named.__match_args__, point.kind, point.y]
    yield [dataclasses.is_dataclass(point), [f.name for f in dataclasses.fields(named)]]
    yield [ordered(1, "b") < ordered(1, "c"), ordered(1, "b") >= ordered(2, "a"), max(values[6:8]).y]
    yield repr(dataclasses.replace(values[2], y=9))
    yield [itself(1) == itself(1), opened.__hash__, len({own_words(1), own_words(1)})]
    yield [opened().parts is opened().parts, hasattr(ordered(1, ""), "__dict__")]


@pytest.mark.parametrize("made_before", [0, 5])
def test_they_are_seen_as_the_standard_ones_the_first_and_all_others(made_before):
    made = classes(late.dataclass)
    for _ in range(made_before):
        list(seen(made))
    assert list(seen(made)) == list(seen(STANDARD))


@pytest.mark.parametrize("made", [LATE, STANDARD], ids=["late", "standard"])
def test_a_frozen_value_cannot_be_changed(made):
    value = made[0](1)
    for change in (lambda: setattr(value, "x", 2), lambda: delattr(value, "x"), lambda: setattr(value, "new", 1)):
        with pytest.raises(dataclasses.FrozenInstanceError):
            change()


@pytest.mark.parametrize("made", [LATE, STANDARD], ids=["late", "standard"])
def test_a_missing_an_unknown_and_a_repeated_argument_are_refused(made):
    for wrong in (lambda c: c(), lambda c: c(1, z=2), lambda c: c(1, x=2), lambda c: c(1, 2, 3)):
        with pytest.raises(TypeError):
            wrong(made[0])


def test_values_that_compare_unlike_are_not_ordered():
    with pytest.raises(TypeError):
        assert LATE[4](1, "b") < STANDARD[4](1, "b")


@late.dataclass(frozen=True, slots=True)
class Kept:
    """At the top of a module, where pickle finds it."""

    x: int
    y: tuple[int, ...] = ()


def test_a_frozen_value_with_slots_can_be_copied_and_pickled():
    value = Kept(1, (2,))
    assert copy.copy(value) == copy.deepcopy(value) == pickle.loads(pickle.dumps(value)) == value
    assert not hasattr(value, "__dict__")


def test_what_it_does_not_know_is_refused_before_a_value_is_made():
    with pytest.raises(TypeError):
        late.dataclass(unsafe_hash=True)(type("Odd", (), {}))
    odd = late.dataclass(type("Odd", (), {"__annotations__": {"x": int}, "x": dataclasses.field(init=False)}))
    with pytest.raises(TypeError, match="init=False"):
        odd()
