"""Two documents as units (paragraphs, rows): what was added, removed, changed, moved, and what only looks different."""

from collections import Counter
from collections.abc import Iterator, Sequence
from enum import StrEnum

from vanban.compare.alignment import align
from vanban.core.dataclass import dataclass

_LIKE = 0.4  # how much two texts have in common at least to be one text that was changed
_MUCH = 10_000


class Kind(StrEnum):
    """What happened to a unit, in the words of a clerk."""

    SUA = "sửa"
    THEM = "thêm"
    BO = "bỏ"
    CHUYEN = "chuyển chỗ"
    TRINH_BAY = "đổi trình bày"


@dataclass(frozen=True, slots=True)
class Unit:
    """A paragraph or a row: `key` tells it apart; `text` is None when only the key is known; `place` for a reader."""

    key: str
    text: str | None
    place: str = ""
    look: str = ""


@dataclass(frozen=True, slots=True)
class Change:
    """One difference: where it is now (for what was removed: after what), where it was, the texts as far as known."""

    kind: Kind
    place: str
    was: str
    old: str | None
    new: str | None


def changes(old: Sequence[Unit], new: Sequence[Unit]) -> list[Change]:
    """Every difference, in the order of the new document."""
    found: list[tuple[Unit | None, Unit | None, str]] = []
    for block in align([unit.key for unit in old], [unit.key for unit in new]):
        before = f"sau {new[block.new_start - 1].place}" if block.new_start else "đầu văn bản"
        ours, theirs = old[block.old_start : block.old_end], new[block.new_start : block.new_end]
        pairs = zip(ours, theirs, strict=True) if block.same else _paired(ours, theirs)
        found += [(one, other, before) for one, other in pairs]
    return list(_told(found))


def _told(found: Sequence[tuple[Unit | None, Unit | None, str]]) -> Iterator[Change]:
    gone = Counter(one.key for one, other, _ in found if one and not other)
    came = Counter(other.key for one, other, _ in found if other and not one)
    moved = gone & came
    places = {one.key: one.place for one, other, _ in found if one and not other}
    for one, other, before in found:
        if one and other:
            if one.key != other.key:
                yield Change(Kind.SUA, other.place, one.place, one.text, other.text)
            elif one.look != other.look:
                yield Change(Kind.TRINH_BAY, other.place, one.place, one.text, other.text)
        elif other and moved[other.key]:
            yield Change(Kind.CHUYEN, other.place, places[other.key], other.text, other.text)
        elif other:
            yield Change(Kind.THEM, other.place, "", None, other.text)
        elif one and not moved[one.key]:
            yield Change(Kind.BO, before, one.place, one.text, None)


Pair = tuple[Unit | None, Unit | None]


def _paired(old: Sequence[Unit], new: Sequence[Unit]) -> list[Pair]:
    """Which unit became which: the likest in the same order; without texts one after the other."""
    if len(old) * len(new) > _MUCH or any(unit.text is None for unit in (*old, *new)) or _same_cells(old, new):
        both: list[Pair] = list(zip(old, new, strict=False))
        return [*both, *((unit, None) for unit in old[len(new) :]), *((None, unit) for unit in new[len(old) :])]
    return _likest(old, new)


def _same_cells(old: Sequence[Unit], new: Sequence[Unit]) -> bool:
    """Whether these are the same places of tables: what stands there was changed, however unlike it is now."""
    return [unit.place for unit in old] == [unit.place for unit in new] and all("hàng" in unit.place for unit in new)


def _likest(old: Sequence[Unit], new: Sequence[Unit]) -> list[Pair]:
    likeness = [[like(one.text or "", other.text or "") for other in new] for one in old]
    best = [[0.0] * (len(new) + 1) for _ in range(len(old) + 1)]
    for i in range(len(old) - 1, -1, -1):
        for j in range(len(new) - 1, -1, -1):
            taken = likeness[i][j] + best[i + 1][j + 1] if likeness[i][j] >= _LIKE else 0.0
            best[i][j] = max(taken, best[i + 1][j], best[i][j + 1])
    pairs: list[Pair] = []
    i = j = 0
    while i < len(old) and j < len(new):
        if likeness[i][j] >= _LIKE and best[i][j] == likeness[i][j] + best[i + 1][j + 1]:
            pairs.append((old[i], new[j]))
            i, j = i + 1, j + 1
        elif best[i][j] == best[i + 1][j]:
            pairs.append((old[i], None))
            i += 1
        else:
            pairs.append((None, new[j]))
            j += 1
    return [*pairs, *((unit, None) for unit in old[i:]), *((None, unit) for unit in new[j:])]


def like(one: str, other: str) -> float:
    """The share of words that two texts have in common, 0 to 1."""
    ours, theirs = Counter(one.split()), Counter(other.split())
    total = ours.total() + theirs.total()
    return 2 * (ours & theirs).total() / total if total else 1.0
