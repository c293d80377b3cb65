"""The fields of records: what each is annotated with becomes a check, made when the field is first read.

What can be told of a value is little, and each of it is wanted in words of our own, with its place, all at once: that
is less code than a library would take to load, which was a quarter of the start of every build.
"""

from collections.abc import Callable, Mapping
from enum import Enum
from functools import cache, cached_property
from types import UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from vanban.core.dataclass import dataclass
from vanban.core.remembering import remembered

Step = str | int
Path = tuple[Step, ...]
MISSING: Any = object()


@dataclass(frozen=True)
class Fault:
    """One value that is not as it must be.

    Attributes:
        kind: one of `KINDS`, or the code that a `Convert` refused the value with.
        path: the keys and indices that lead to it, from the record that is read.
        value: what stands there; of a key that is missing, the mapping that lacks it.
        required: what to write, of a `Convert` (Vietnamese); "" for the kinds known here.
    """

    kind: str
    path: Path
    value: Any
    required: str = ""


KINDS = frozenset({"missing", "unknown_key", "no_record", "no_list", "empty_list", "no_choice"})
Check = Callable[[Any, Path, list[Fault]], Any]  # the value as the record keeps it; what is wrong goes to the list


class Refused(Exception):
    """What a `Convert` raises: a code, and what to write instead."""

    def __init__(self, code: str, required: str) -> None:
        super().__init__(code, required)
        self.code, self.required = code, required


class InvalidRecord(Exception):
    """A value that is no such record, with every fault of it."""

    def __init__(self, faults: list[Fault]) -> None:
        self.faults = tuple(faults)
        super().__init__("; ".join(f"{'.'.join(map(str, f.path))}: {f.required or f.kind}" for f in faults))


@dataclass(frozen=True)
class Convert:
    """In `Annotated`: the function that makes the value from what stands in the file, or raises Refused."""

    make: Callable[[Any], Any]


@dataclass(frozen=True)
class FieldInfo:
    """A field as it was declared. `annotation` is its type without `Annotated`, whose content is `metadata`."""

    annotation: Any
    metadata: tuple[Any, ...]
    default: Any
    description: str
    min_length: int

    def is_required(self) -> bool:
        """Whether it has no default."""
        return self.default is MISSING

    def check(self, value: Any, path: Path, faults: list[Fault]) -> Any:
        """The value as the record keeps it; what is wrong is added to the faults."""
        made = self._check(value, path, faults)
        if self.min_length and isinstance(value, list | tuple) and len(value) < self.min_length:
            faults.append(Fault("empty_list", path, value))
        return made

    @cached_property
    def _check(self) -> Check:
        return _check_of(Annotated[self.annotation, *self.metadata] if self.metadata else self.annotation)

    def read(self, value: Any) -> Any:
        """The value by itself. Raises InvalidRecord."""
        faults: list[Fault] = []
        made = self.check(value, (), faults)
        if faults:
            raise InvalidRecord(faults)
        return made


def Field(*, description: str = "", default: Any = MISSING, min_length: int = 0) -> Any:  # noqa: N802 - reads as a type
    """Declare a field: what a clerk is told of it, its default where it may be left out, how long a list must be."""
    return FieldInfo(None, (), default, description, min_length)


def read_value(annotation: Any, value: Any) -> Any:
    """A value that belongs to no record, as a field of this annotation would take it. Raises InvalidRecord."""
    return field_of(annotation, Field()).read(value)


def field_of(annotation: Any, declared: Any) -> FieldInfo:
    """The field of an annotation and of what it is set to in the class. Raises TypeError when it is no `Field`."""
    metadata: tuple[Any, ...] = ()
    if get_origin(annotation) is Annotated:
        annotation, *found = get_args(annotation)
        declared = next((one for one in found if isinstance(one, FieldInfo)), declared)
        metadata = tuple(one for one in found if not isinstance(one, FieldInfo))
    if not isinstance(declared, FieldInfo):
        raise TypeError(f"declare a field of a record by Field, not by {declared!r}")
    return FieldInfo(annotation, metadata, declared.default, declared.description, declared.min_length)


@cache
def _check_of(annotation: Any) -> Check:
    """The check of an annotation. Raises TypeError for one that no field of the data has needed so far."""
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        return _converted(next(one for one in arguments[1:] if isinstance(one, Convert)).make)
    if origin in (Union, UnionType) and len(arguments) == 2 and arguments[1] is type(None):
        return _optional(_check_of(arguments[0]))
    if origin is tuple and arguments[1:] == (...,):
        return _listed(_check_of(arguments[0]))
    if origin is Literal:
        return _chosen({word: word for word in arguments})
    if isinstance(annotation, type) and issubclass(annotation, Enum):
        return _chosen({member.value: member for member in annotation})
    if hasattr(annotation, "_read"):
        return annotation._read  # type: ignore[no-any-return]  # noqa: SLF001 - a record
    raise TypeError(f"no check is known for {annotation!r}")


def _converted(make: Callable[[Any], Any]) -> Check:
    of_text = remembered(make)  # what is made is never changed; codes, dates, names stand in the files of many agencies

    def check(value: Any, path: Path, faults: list[Fault]) -> Any:
        try:
            return of_text(value) if type(value) is str else make(value)
        except Refused as refused:
            faults.append(Fault(refused.code, path, value, refused.required))
            return None

    return check


def _optional(inner: Check) -> Check:
    return lambda value, path, faults: None if value is None else inner(value, path, faults)


def _listed(inner: Check) -> Check:
    def check(value: Any, path: Path, faults: list[Fault]) -> Any:
        if isinstance(value, list | tuple):
            return tuple([inner(item, (*path, index), faults) for index, item in enumerate(value)])
        faults.append(Fault("no_list", path, value))
        return ()

    return check


def _chosen(choices: Mapping[Any, Any]) -> Check:
    def check(value: Any, path: Path, faults: list[Fault]) -> Any:
        if isinstance(value, str) and value in choices:
            return choices[value]
        faults.append(Fault("no_choice", path, value))
        return None

    return check
