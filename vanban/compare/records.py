"""Two files of data, field by field: list items with a key of their own are matched by it, texts by their words."""

from collections.abc import Iterator, Sequence
from typing import Any

from vanban.compare.alignment import align
from vanban.compare.changes import Kind, Unit, changes
from vanban.core.dataclass import dataclass
from vanban.core.finding import Place
from vanban.source.places import Places, Step
from vanban.source.tree import UNREADABLE

_KEYS = (
    "id",
    "ma",
    "nhiem_vu",
    "linh_vuc",
    "giai_phap",
    "ky",
    "so_ky_hieu",
    "ten",
)
_STEP = " › "
_BLANK, _UNREADABLE = "(để trống)", "(không đọc được)"

Path = tuple[Step, ...]


@dataclass(frozen=True)
class Source:
    """What was read of a file: its values, where each stands, its name as a clerk would type it."""

    value: Any
    places: Places
    file: str

    def place(self, path: Path) -> Place:
        """Where the value of a path stands."""
        return Place(self.file, *self.places.at(path))


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One difference: the field (`nhiem_vu › NV02 › thoi_han`), old and new value as text, where each stands."""

    kind: Kind
    field: str
    old: str | None
    new: str | None
    was: Place | None
    place: Place | None


def field_changes(old: Source, new: Source) -> list[FieldChange]:
    """Every difference between two files, in the order of the new one."""
    return list(_Comparison(old, new).compare(old.value, new.value, (), (), ()))


class _Comparison:
    """Walks both files at once; a path leads to a value, names are what a clerk calls it."""

    def __init__(self, old: Source, new: Source) -> None:
        self._old, self._new = old, new

    def compare(self, old: Any, new: Any, was: Path, now: Path, names: tuple[str, ...]) -> Iterator[FieldChange]:
        """The differences between two values."""
        if isinstance(old, dict) and isinstance(new, dict):
            for key in dict.fromkeys((*new, *old)):
                yield from self._member(old, new, key, (was, now, names))
        elif isinstance(old, list) and isinstance(new, list):
            yield from self._items(old, new, was, now, names)
        elif old != new:
            yield self._told(Kind.SUA, names, (old, was), (new, now))

    def _member(self, old: Any, new: Any, key: str, at: tuple[Path, Path, tuple[str, ...]]) -> Iterator[FieldChange]:
        was, now, names = (*at[0], key), (*at[1], key), (*at[2], key)
        if key not in old:
            yield self._told(Kind.THEM, names, None, (new[key], now))
        elif key not in new:
            yield self._told(Kind.BO, names, (old[key], was), None)
        else:
            yield from self.compare(old[key], new[key], was, now, names)

    def _items(
        self, old: list[Any], new: list[Any], was: Path, now: Path, names: tuple[str, ...]
    ) -> Iterator[FieldChange]:
        key = _key(old, new)
        if key:
            yield from self._records(key, (old, new), (was, now), names)
            return
        for change in changes(_units(old), _units(new)):
            i, j = (int(place) - 1 if place.isdecimal() else -1 for place in (change.was, change.place))
            name = (*names, f"mục {j + 1 if j >= 0 else i + 1}")
            before = (old[i], (*was, i)) if i >= 0 else None
            after = (new[j], (*now, j)) if j >= 0 and change.kind is not Kind.BO else None
            if change.kind is Kind.SUA and before and after:
                yield from self.compare(before[0], after[0], before[1], after[1], name)
            else:
                yield self._told(change.kind, name, before, after)

    def _records(
        self, key: str, items: tuple[list[Any], list[Any]], at: tuple[Path, Path], names: tuple[str, ...]
    ) -> Iterator[FieldChange]:
        old, new = ({str(item[key]): n for n, item in enumerate(side)} for side in items)
        stayed = _in_place(list(old), list(new))
        for name, j in new.items():
            path, after = (*names, name), (items[1][j], (*at[1], j))
            if name not in old:
                yield self._told(Kind.THEM, path, None, after)
                continue
            before = (items[0][old[name]], (*at[0], old[name]))
            if name not in stayed:
                yield FieldChange(Kind.CHUYEN, _STEP.join(path), None, None, *self._places(before[1], after[1]))
            yield from self.compare(before[0], after[0], before[1], after[1], path)
        for name, i in old.items():
            if name not in new:
                yield self._told(Kind.BO, (*names, name), (items[0][i], (*at[0], i)), None)

    def _told(
        self, kind: Kind, names: tuple[str, ...], old: tuple[Any, Path] | None, new: tuple[Any, Path] | None
    ) -> FieldChange:
        before, after = (_text(side[0]) if side else None for side in (old, new))
        places = self._places(old[1] if old else None, new[1] if new else None)
        return FieldChange(kind, _STEP.join(names), before, after, *places)

    def _places(self, was: Path | None, now: Path | None) -> tuple[Place | None, Place | None]:
        before = self._old.place(was) if was is not None else None
        return before, self._new.place(now) if now is not None else None


def _key(old: list[Any], new: list[Any]) -> str:
    """The key that every item on both sides has, with a value of its own on each side; "" when there is none."""
    if not all(isinstance(item, dict) for item in (*old, *new)):
        return ""
    return next((key for key in _KEYS if _tells_apart(key, old) and _tells_apart(key, new)), "")


def _tells_apart(key: str, items: list[Any]) -> bool:
    values = [item.get(key) for item in items]
    return all(isinstance(value, str) for value in values) and len(set(values)) == len(values)


def _in_place(old: Sequence[str], new: Sequence[str]) -> set[str]:
    """The keys whose order among those of both sides is what it was."""
    both = set(old) & set(new)
    ours, theirs = ([key for key in side if key in both] for side in (old, new))
    return {key for block in align(ours, theirs) if block.same for key in ours[block.old_start : block.old_end]}


def _units(items: list[Any]) -> list[Unit]:
    return [Unit(text, text, str(n)) for n, item in enumerate(items, start=1) for text in (_text(item),)]


def _text(value: Any) -> str:
    """A value on one line, as it would be typed."""
    if isinstance(value, dict):
        return "; ".join(f"{key}: {_text(item)}" for key, item in value.items())
    if isinstance(value, list):
        return "; ".join(map(_text, value))
    if value is UNREADABLE:
        return _UNREADABLE
    return _BLANK if value is None else str(value)
