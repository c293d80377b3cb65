"""Dataclasses whose methods are made when they are first used: a command imports hundreds, and uses few of each.

The standard decorator compiles up to seven methods for every class, about a millisecond of each start. Here the fields
are still the standard library's, so `replace`, `fields` and `asdict` know these classes; comparing and showing needs
no code of its own, and the code of `__init__` is compiled when so many values are made of the class that it pays.
"""

import dataclasses
from collections.abc import Callable
from dataclasses import MISSING, Field, FrozenInstanceError, asdict, field, fields, is_dataclass, replace
from operator import attrgetter
from reprlib import recursive_repr
from types import MemberDescriptorType
from typing import TYPE_CHECKING, Any

__all__ = ["asdict", "dataclass", "field", "fields", "is_dataclass", "replace"]

_FEW = 8  # values that are made without code of their own; compiling it takes as long as making eighty
_ORDER = ("__lt__", "__le__", "__gt__", "__ge__")

if TYPE_CHECKING:
    from dataclasses import dataclass
else:

    def dataclass(cls: type | None = None, /, **options: bool) -> Any:
        """As `dataclasses.dataclass`; knows `frozen`, `slots`, `eq` and `order`, other options raise TypeError."""
        return _made(cls, **options) if cls is not None else lambda cls: _made(cls, **options)


def _made(cls: type, *, frozen: bool = False, slots: bool = False, eq: bool = True, order: bool = False) -> type:
    written = frozenset(vars(cls))
    cls.__doc__ = cls.__doc__ or cls.__name__  # else the standard library reads the signature, to write it here
    cls = dataclasses.dataclass(init=False, repr=False, eq=False, slots=slots)(cls)
    methods: dict[str, Any] = {"__init__": _first_init(cls, frozen=frozen), "__repr__": _repr}
    if eq:
        methods |= _comparing(cls, frozen=frozen)
    if order:
        methods |= {name: _compare(_values(cls), name) for name in _ORDER}
    if frozen:
        methods |= {"__setattr__": _refuse, "__delattr__": _refuse}
    if frozen and slots:
        methods |= {"__getstate__": _state, "__setstate__": _set_state}
    for name, method in methods.items():
        if name not in written or (name == "__hash__" and "__eq__" in written and vars(cls)[name] is None):
            setattr(cls, name, method)
    return cls


def _first_init(cls: type, *, frozen: bool) -> Callable[..., None]:
    """An `__init__` that makes way for the compiled one after a few values, or when it is not called as it must be."""
    left = _FEW

    def __init__(self: Any, *args: Any, **kwargs: Any) -> None:  # noqa: N807
        nonlocal left
        left -= 1
        if left < 0 or not _fill(self, fields(cls), args, kwargs):
            cls.__init__ = init = _init(cls, frozen=frozen)  # type: ignore[misc]
            init(self, *args, **kwargs)

    return __init__


def _fill(value: Any, of: "tuple[Field[Any], ...]", args: tuple[Any, ...], kwargs: dict[str, Any]) -> bool:
    """Set the fields of a value; whether all of them were given as they must be, else nothing was set."""
    positional = [field.name for field in of if field.init and not field.kw_only]
    given = dict(zip(positional, args, strict=False)) | kwargs
    if len(given) != len(args) + len(kwargs):
        return False
    for one in of:
        if one.name not in given:
            if one.default_factory is not MISSING:
                given[one.name] = one.default_factory()
            elif one.default is not MISSING:
                given[one.name] = one.default
    if len(given) != len(of) or not all(one.init and one.name in given for one in of):
        return False
    for one in of:
        object.__setattr__(value, one.name, given[one.name])
    if hasattr(value, "__post_init__"):
        value.__post_init__()
    return True


def _init(cls: type, *, frozen: bool) -> Callable[..., None]:
    """The `__init__` of a class: one parameter a field, as the standard library gives them."""
    all_fields = fields(cls)
    known: dict[str, Any] = {"__set": object.__setattr__, "__missing": MISSING}
    parameters = ["self", *(_parameter(f, known) for f in all_fields if not f.kw_only)]
    if named := [_parameter(f, known) for f in all_fields if f.kw_only]:
        parameters += ["*", *named]
    body = [_assignment(cls, f, known, frozen=frozen) for f in all_fields]
    if hasattr(cls, "__post_init__"):
        body.append("self.__post_init__()")
    exec(f"def __init__({', '.join(parameters)}):\n " + "\n ".join(body or ["pass"]), known)  # noqa: S102 - names of fields
    known["__init__"].__qualname__ = f"{cls.__qualname__}.__init__"
    init: Callable[..., None] = known["__init__"]
    return init


def _parameter(of: "Field[Any]", known: dict[str, Any]) -> str:
    if not of.init:
        raise TypeError(f"field {of.name}: init=False is not known here")
    if of.default_factory is not MISSING:
        known[f"__factory_{of.name}"] = of.default_factory
        return f"{of.name}=__missing"
    if of.default is not MISSING:
        known[f"__default_{of.name}"] = of.default
        return f"{of.name}=__default_{of.name}"
    return of.name


def _assignment(cls: type, of: "Field[Any]", known: dict[str, Any], *, frozen: bool) -> str:
    value = of.name
    if of.default_factory is not MISSING:
        value = f"__factory_{of.name}() if {of.name} is __missing else {of.name}"
    if not frozen:
        return f"self.{of.name} = {value}"
    slot = getattr(cls, of.name, None)
    if isinstance(slot, MemberDescriptorType):  # its own way in takes two thirds of the time
        known[f"__set_{of.name}"] = slot.__set__
        return f"__set_{of.name}(self, {value})"
    return f"__set(self, {of.name!r}, {value})"


def _values(cls: type) -> Callable[[Any], Any]:
    """What two values of a class are compared by."""
    names = [f.name for f in fields(cls) if f.compare]
    return attrgetter(*names) if names else lambda _: ()


def _comparing(cls: type, *, frozen: bool) -> dict[str, Any]:
    values = _values(cls)

    def __hash__(self: Any) -> int:  # noqa: N807
        return hash(values(self))

    return {"__eq__": _compare(values, "__eq__"), "__hash__": __hash__ if frozen else None}


def _compare(values: Callable[[Any], Any], how: str) -> Callable[[Any, Any], Any]:
    def compare(self: Any, other: Any) -> Any:
        if other.__class__ is not self.__class__:
            return NotImplemented
        one, two = values(self), values(other)
        return one == two if how == "__eq__" else getattr(one, how)(two)

    return compare


@recursive_repr()
def _repr(self: Any) -> str:
    shown = ", ".join(f"{f.name}={getattr(self, f.name)!r}" for f in fields(self) if f.repr)
    return f"{self.__class__.__qualname__}({shown})"


def _refuse(self: Any, name: str, *_: Any) -> None:
    raise FrozenInstanceError(f"cannot change field {name!r} of {self.__class__.__qualname__}")


def _state(self: Any) -> list[Any]:
    return [getattr(self, f.name) for f in fields(self)]


def _set_state(self: Any, state: list[Any]) -> None:
    for of, value in zip(fields(self), state, strict=True):
        object.__setattr__(self, of.name, value)
