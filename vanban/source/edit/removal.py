"""Which lines go when items of a list go: their own, and the comments that are about them alone."""

from collections.abc import Collection, Iterator, Sequence
from itertools import accumulate, groupby

from vanban.core.dataclass import dataclass
from vanban.source.edit.node import Node

Span = tuple[int, int]


@dataclass(frozen=True)
class _Item:
    """Lines of one item: comments from `above`, its dash on `first`, the last that is its own before `after`.

    `gap` is the last empty line above it; an item with one, or the first of the list, begins a group, and the
    comments right above it are the heading of the group.
    """

    above: int
    gap: int | None
    first: int
    after: int


def lines_removed(text: str, node: Node, dropped: Collection[int]) -> Iterator[Span]:
    """What to cut out of a list that has one item a line, as offsets."""
    lines = text.split("\n")
    starts = [0, *accumulate(len(line) + 1 for line in lines)]
    for group in _groups(_items(text, lines, node)):
        for first, after in _cuts(group, dropped):
            yield starts[first], starts[after]


def _items(text: str, lines: Sequence[str], node: Node) -> list[_Item]:
    column = node.dashes[0] - (text.rfind("\n", 0, node.dashes[0]) + 1)
    items: list[_Item] = []
    for dash, child in zip(node.dashes, node.children.values(), strict=True):
        first, after = text.count("\n", 0, dash), text.count("\n", 0, max(dash, child.end)) + 1
        while after < len(lines) and _is_comment(lines[after]) and _indent(lines[after]) > column:
            after += 1
        above = items[-1].after if items else _comments_above(lines, first)
        gap = next((n for n in range(first - 1, above - 1, -1) if not lines[n].strip()), None)
        items.append(_Item(above, gap, first, after))
    return items


def _comments_above(lines: Sequence[str], first: int) -> int:
    above = first
    while above and _is_comment(lines[above - 1]):
        above -= 1
    return above


def _is_comment(line: str) -> bool:
    return line.lstrip().startswith("#")


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _groups(items: Sequence[_Item]) -> Iterator[list[tuple[int, _Item]]]:
    begins = [index for index, item in enumerate(items) if index == 0 or item.gap is not None]
    numbered = groupby(enumerate(items), key=lambda pair: sum(begin <= pair[0] for begin in begins))
    return (list(group) for _, group in numbered)


def _cuts(group: Sequence[tuple[int, _Item]], dropped: Collection[int]) -> Iterator[Span]:
    head = group[0][1]
    if all(index in dropped for index, _ in group):
        yield (head.above if head.gap is None else head.gap), group[-1][1].after
        return
    for index, item in group:
        if index in dropped:
            yield (item.first if item is head else item.above), item.after


def items_removed(node: Node, dropped: Collection[int]) -> Iterator[Span]:
    """What to cut out of a list in brackets: the items, each with one comma."""
    children = list(node.children.values())
    for gone, run in groupby(range(len(children)), key=lambda index: index in dropped):
        indices = list(run)
        if not gone:
            continue
        if indices[-1] + 1 < len(children):
            yield children[indices[0]].start, children[indices[-1] + 1].start
        elif indices[0]:
            yield children[indices[0] - 1].end, children[-1].end
        else:
            yield children[0].start, node.end - 1
