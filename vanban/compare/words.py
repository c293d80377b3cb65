"""Two texts word by word: what stayed, what went, what came."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from vanban.compare.alignment import align

_WORD = re.compile(r"\s+|\d+(?:[.,/]\d+)*|\w+|[^\w\s]")  # a number or a date is one word


class Stretch(NamedTuple):
    """Text that both have (`old == new`), or what one has in place of the other's ("" for nothing)."""

    old: str
    new: str

    @property
    def same(self) -> bool:
        """Whether both have it."""
        return self.old == self.new


def stretches(old: str, new: str) -> list[Stretch]:
    """Both texts from end to end; a lone space between two differences belongs to them."""
    ours, theirs = _WORD.findall(old), _WORD.findall(new)
    found: list[Stretch] = []
    for block in align(ours, theirs):
        one, other = "".join(ours[block.old_start : block.old_end]), "".join(theirs[block.new_start : block.new_end])
        found.append(Stretch(one, other))
    return list(_joined(found))


def _joined(found: list[Stretch]) -> Iterator[Stretch]:
    waiting: list[Stretch] = []
    for number, stretch in enumerate(found):
        between = stretch.same and not stretch.old.strip() and 0 < number < len(found) - 1
        if stretch.same and not between:
            if waiting:
                yield _one(waiting)
                waiting = []
            yield stretch
        else:
            waiting.append(stretch)
    if waiting:
        yield _one(waiting)


def _one(parts: list[Stretch]) -> Stretch:
    return Stretch("".join(part.old for part in parts), "".join(part.new for part in parts))
