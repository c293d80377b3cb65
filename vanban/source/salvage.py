"""What can still be read of a faulty record: its sound fields, with holes where the others should be."""

from typing import Any, TypeVar

from vanban.core.record_fields import InvalidRecord
from vanban.model.base import BanGhi
from vanban.model.hole import Hole
from vanban.source.shape import is_list, meant, record_in

Record = TypeVar("Record", bound=BanGhi)


def salvage(model: type[BanGhi], value: Any) -> BanGhi:
    """The record with every field that can be read by itself; asking it for another raises Hole."""
    given = value if isinstance(value, dict) else None
    sound = {}
    for name in model.model_fields:
        try:
            sound[name] = _field(model, name, given)
        except Hole:
            continue
    partial = model.model_construct(**sound)
    for name in model.model_fields.keys() - sound.keys():
        vars(partial).pop(name, None)
    return partial


def _field(model: type[BanGhi], name: str, given: dict[str, Any] | None) -> Any:
    if given is None:
        raise Hole(name)
    field = model.model_fields[name]
    if given.get(name) is None and not field.is_required():
        if name in _misspelt(model, given):
            raise Hole(name)
        return field.default
    try:
        return field.read(given.get(name))
    except InvalidRecord:
        return _part(field.annotation, given.get(name))


def _part(annotation: Any, value: Any) -> Any:
    record = record_in(annotation)
    if record and is_list(annotation) and isinstance(value, list) and value:
        return tuple(salvage(record, item) for item in value)
    if record and not is_list(annotation) and isinstance(value, dict):
        return salvage(record, value)
    raise Hole


def _misspelt(model: type[BanGhi], given: dict[str, Any]) -> set[str | None]:
    unknown = (key for key in given if key not in model.model_fields)
    return {meant(model, key, given) for key in unknown}


def without(record: Record, name: str) -> Record:
    """A copy of the record with a hole where a field was."""
    copy = record.model_copy()
    vars(copy).pop(name, None)
    return copy
