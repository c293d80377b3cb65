"""The kernel of the records: what a field may be, what is told of a value, what a record is afterwards."""

from copy import deepcopy
from enum import StrEnum
from typing import Annotated, Literal

import pytest

from vanban.core.record import Record
from vanban.core.record_fields import Convert, Field, InvalidRecord, Refused, read_value


def number(value):
    try:
        return int(value)
    except (TypeError, ValueError):
        raise Refused("sai-so", "một số") from None


class Color(StrEnum):
    RED = "do"


Number = Annotated[int, Convert(number)]


class Point(Record):
    x: Number = Field(description="Hoành độ")
    y: Number = Field(default=0)


class Drawing(Record):
    points: tuple[Point, ...] = Field(min_length=1)
    color: Color = Field(default=Color.RED)
    kind: Literal["net", "mo"] | None = Field(default=None)
    origin: Point | None = Field(default=None)


class Named(Drawing):
    kind: Literal["net"] = Field()
    name: Annotated[Number | None, Field(default=None, description="Tên")]


def faults(model, value):
    with pytest.raises(InvalidRecord) as caught:
        model.model_validate(value)
    return [(fault.kind, fault.path) for fault in caught.value.faults]


def test_values_are_made_from_those_of_the_file():
    drawing = Drawing.model_validate({"points": [{"x": "1"}, {"x": "2", "y": "3"}], "color": "do", "kind": "mo"})
    assert drawing.points == (Point(x="1"), Point(x=2, y=3))
    assert (drawing.color, drawing.kind, drawing.origin) == (Color.RED, "mo", None)
    assert isinstance(drawing.color, Color)


def test_all_faults_are_told_in_the_order_of_the_fields_unknown_keys_last():
    value = {"la": 1, "kind": "x", "points": [{"x": "a"}, 5, {"y": None, "z": 2}], "color": ["do"], "origin": {}}
    assert faults(Drawing, value) == [
        ("sai-so", ("points", 0, "x")),
        ("no_record", ("points", 1)),
        ("missing", ("points", 2, "x")),
        ("unknown_key", ("points", 2, "z")),
        ("no_choice", ("color",)),
        ("no_choice", ("kind",)),
        ("missing", ("origin", "x")),
        ("unknown_key", ("la",)),
    ]


@pytest.mark.parametrize(
    ("value", "fault"),
    [
        (None, ("no_record", ())),
        ("x", ("no_record", ())),
        ({"points": "ab"}, ("no_list", ("points",))),
        ({"points": {}}, ("no_list", ("points",))),
        ({"points": None}, ("no_list", ("points",))),
        ({"points": []}, ("empty_list", ("points",))),
    ],
)
def test_the_wrong_kind_of_value_is_told_once(value, fault):
    assert faults(Drawing, value) == [fault]


def test_a_blank_is_as_if_not_written_where_the_key_may_be_left_out():
    assert Point.model_validate({"x": 1, "y": None}) == Point(x=1)
    assert faults(Point, {"x": None}) == [("sai-so", ("x",))]
    assert faults(Point, {"x": 1, "la": None}) == [("unknown_key", ("la",))]


def test_a_field_declared_again_keeps_its_place_and_loses_its_default():
    assert list(Named.model_fields) == ["points", "color", "kind", "origin", "name"]
    assert Named.model_fields["kind"].is_required()
    assert not Drawing.model_fields["kind"].is_required()
    assert Named.model_fields["name"].description == "Tên"


def test_records_are_equal_by_kind_and_values_and_can_be_copied():
    one = Drawing(points=[{"x": 1}])
    other = one.model_copy(update={"kind": "net"})
    assert (other.kind, one.kind) == ("net", None)
    assert deepcopy(one) == one != other
    assert hash(one) == hash(Drawing.model_construct(points=one.points))
    assert Point(x=1) != Drawing.model_construct(x=1, y=0)


def test_what_no_field_has_needed_is_refused_when_it_is_declared_or_first_read():
    with pytest.raises(TypeError, match="declare a field"):
        type("Bare", (Record,), {"__annotations__": {"x": Number}, "x": 5})
    with pytest.raises(TypeError, match="no check is known"):
        read_value(dict[str, int], {})
