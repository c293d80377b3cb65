"""Which items of two sequences are the same, in order: what stands once on both sides first, the rest between them."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

_MUCH = 2_000_000  # pairs of equal items between two anchors; more than that is told as one difference


class Block(NamedTuple):
    """Items `old_start` to `old_end` of one sequence and `new_start` to `new_end` of the other: the same, or not."""

    old_start: int
    old_end: int
    new_start: int
    new_end: int
    same: bool = False


def align(old: Sequence[str], new: Sequence[str]) -> list[Block]:
    """Both sequences from end to end as blocks, neighbours of one kind joined."""
    blocks: list[Block] = []
    for block in _segments(old, new):
        if block.old_start == block.old_end and block.new_start == block.new_end:
            continue
        if blocks and blocks[-1].same == block.same:
            last = blocks.pop()
            block = Block(last.old_start, block.old_end, last.new_start, block.new_end, same=block.same)
        blocks.append(block)
    return blocks


def _segments(old: Sequence[str], new: Sequence[str]) -> Iterator[Block]:
    first, last = _ends(old, new)
    yield Block(0, first, 0, first, same=True)
    old_end, new_end = len(old) - last, len(new) - last
    i, j = first, first
    for a, b in [*_anchors(old, new, first, last), (old_end, new_end)]:
        yield from _between(old, new, Block(i, a, j, b))
        if a < old_end:
            yield Block(a, a + 1, b, b + 1, same=True)
        i, j = a + 1, b + 1
    yield Block(old_end, len(old), new_end, len(new), same=True)


def _ends(old: Sequence[str], new: Sequence[str]) -> tuple[int, int]:
    """How many items are the same at the beginning, and at the end."""
    most = min(len(old), len(new))
    first = next((n for n in range(most) if old[n] != new[n]), most)
    rest = most - first
    last = next((n for n in range(rest) if old[-1 - n] != new[-1 - n]), rest)
    return first, last


def _anchors(old: Sequence[str], new: Sequence[str], first: int, last: int) -> list[tuple[int, int]]:
    """The places of items that stand once on both sides, the longest chain of them in the same order."""
    old_end, new_end = len(old) - last, len(new) - last
    counts, others = Counter(old[first:old_end]), Counter(new[first:new_end])
    once = {new[j]: j for j in range(first, new_end) if others[new[j]] == 1}
    pairs = [(i, once[old[i]]) for i in range(first, old_end) if counts[old[i]] == 1 and old[i] in once]
    return _rising(pairs)


def _rising(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest chain of pairs whose second places rise too."""
    ends: list[int] = []
    chain: list[int] = []
    before: list[int] = []
    for number, (_, j) in enumerate(pairs):
        at = bisect_left(ends, j)
        before.append(chain[at - 1] if at else -1)
        ends[at : at + 1] = [j]
        chain[at : at + 1] = [number]
    found = []
    number = chain[-1] if chain else -1
    while number >= 0:
        found.append(pairs[number])
        number = before[number]
    return found[::-1]


def _between(old: Sequence[str], new: Sequence[str], room: Block) -> Iterator[Block]:
    """What is the same between two anchors."""
    ours, theirs = old[room.old_start : room.old_end], new[room.new_start : room.new_end]
    counts = Counter(theirs)
    if sum(counts[item] for item in ours) > _MUCH:
        yield room
        return
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, ours, theirs, autojunk=False).get_opcodes():
        i, j = room.old_start, room.new_start
        yield Block(i + i1, i + i2, j + j1, j + j2, same=tag == "equal")
