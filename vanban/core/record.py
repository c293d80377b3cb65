"""Records: what stands under the keys of a data file, every field checked, every fault told, frozen afterwards."""

from collections.abc import Mapping
from dataclasses import FrozenInstanceError
from typing import Any, ClassVar, Self, dataclass_transform

from vanban.core.record_fields import MISSING, Fault, Field, FieldInfo, InvalidRecord, Path, field_of


@dataclass_transform(frozen_default=True, kw_only_default=True, field_specifiers=(Field,))
class Record:
    """A record: frozen, every key known, every value checked; an optional key left blank counts as not written.

    Its fields are those of its class and of the class it extends, each declared by `Field`.
    """

    model_fields: ClassVar[Mapping[str, FieldInfo]] = {}

    def __init_subclass__(cls) -> None:
        declared = {name: vars(cls).get(name) for name in cls.__annotations__}
        fields = {name: field_of(cls.__annotations__[name], value) for name, value in declared.items()}
        for name in fields.keys() & vars(cls).keys():
            delattr(cls, name)  # a field without a value is a hole, not what declares it
        cls.model_fields = {**cls.model_fields, **fields}

    def __init__(self, **values: Any) -> None:
        """The record of these values, read as those of a file. Raises InvalidRecord."""
        vars(self).update(vars(self.model_validate(values)))

    @classmethod
    def model_validate(cls, value: Any) -> Self:
        """The record that a mapping of the file gives, or the record itself. Raises InvalidRecord with every fault."""
        faults: list[Fault] = []
        record: Self = cls._read(value, (), faults)
        if faults:
            raise InvalidRecord(faults)
        return record

    @classmethod
    def model_construct(cls, **values: Any) -> Self:
        """The record of these values, unchecked; what has a default and is not given has that."""
        record = cls.__new__(cls)
        defaults = {name: field.default for name, field in cls.model_fields.items() if not field.is_required()}
        vars(record).update(defaults | values)
        return record

    def model_copy(self, update: Mapping[str, Any] | None = None) -> Self:
        """A copy with other values, unchecked."""
        record = type(self).__new__(type(self))
        vars(record).update({**vars(self), **(update or {})})
        return record

    @classmethod
    def _read(cls, value: Any, path: Path, faults: list[Fault]) -> Any:
        """The record at a path of what is read; what is wrong with it is added to the faults, keys in their order."""
        if isinstance(value, cls):
            return value
        if not isinstance(value, dict):
            faults.append(Fault("no_record", path, value))
            return None
        record = cls.__new__(cls)
        values = vars(record)
        for name, field in cls.model_fields.items():
            given = value.get(name, MISSING)
            if given is MISSING and field.is_required():
                faults.append(Fault("missing", (*path, name), value))
            elif given is MISSING or (given is None and not field.is_required()):
                values[name] = field.default
            else:
                values[name] = field.check(given, (*path, name), faults)
        faults += [Fault("unknown_key", (*path, key), value[key]) for key in value if key not in cls.model_fields]
        return record

    def __eq__(self, other: object) -> bool:
        return vars(self) == vars(other) if type(other) is type(self) else NotImplemented

    def __hash__(self) -> int:
        return hash((type(self), *(vars(self).get(name) for name in self.model_fields)))

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in vars(self).items())})"

    def __setattr__(self, name: str, value: Any) -> None:
        raise FrozenInstanceError(f"cannot assign to field {name!r}")

    def __delattr__(self, name: str) -> None:
        raise FrozenInstanceError(f"cannot delete field {name!r}")
