"""Finding one's way in the models: which record a path leads to, which of its keys a wrong one was meant to be."""

from collections.abc import Iterable, Sequence
from enum import Enum
from typing import Any, Literal, get_args, get_origin

from vanban.core.chu import gan_nhat
from vanban.core.record_fields import FieldInfo
from vanban.model.base import BanGhi
from vanban.source.places import Step


def is_list(annotation: Any) -> bool:
    """Whether a field holds a list."""
    return get_origin(annotation) is tuple


def record_in(annotation: Any) -> type[BanGhi] | None:
    """The record type of a field that holds one, one or none, or a list of them; None for scalars."""
    for part in (annotation, *get_args(annotation)):
        if isinstance(part, type) and issubclass(part, BanGhi):
            return part
    return None


def record_at(model: type[BanGhi], path: Sequence[Step]) -> type[BanGhi] | None:
    """The record type that stands at a path; None when the path leads to a scalar or nowhere."""
    current: type[BanGhi] | None = model
    for step in path:
        if isinstance(step, str):
            field = current.model_fields.get(step) if current else None
            current = record_in(field.annotation) if field else None
    return current


def field_at(model: type[BanGhi], path: Sequence[Step]) -> FieldInfo | None:
    """The field that a path ends in; for an item of a list, the field of the list."""
    while path and isinstance(path[-1], int):
        path = path[:-1]
    holder = record_at(model, path[:-1]) if path else None
    return holder.model_fields.get(str(path[-1])) if holder else None


def choices(annotation: Any) -> tuple[str, ...]:
    """The words that a Literal or an Enum admits; empty for other fields."""
    for part in (annotation, *get_args(annotation)):
        if get_origin(part) is Literal:
            return tuple(map(str, get_args(part)))
        if isinstance(part, type) and issubclass(part, Enum):
            return tuple(str(member.value) for member in part)
    return ()


def meant(model: type[BanGhi], key: str, present: Iterable[str]) -> str | None:
    """The key that an unknown one was most likely meant to be, among those not yet present."""
    return gan_nhat(key, [name for name in model.model_fields if name not in set(present)])
