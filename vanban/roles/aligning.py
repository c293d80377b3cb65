"""Two texts that say almost the same, letter by letter: where each letter of the one stands in the other."""

from collections.abc import Iterator, Sequence
from itertools import takewhile

NOWHERE = -1
_TAKEN = "\0"  # in place of a letter that is found already: no text holds it
_SAME_PLACE = 12  # letters that must agree before two places count as the same
_FEWEST = 3  # a shorter agreement is chance
_FAR = 6_000  # letters to look ahead: more than a page of small type
_SLIPS = 8  # letters that may differ in one place
_PIECE = 64  # letters that are compared at once

Run = tuple[int, int, int]  # where letters begin and end in the one text, and where they begin in the other


def align(text: str, other: str) -> list[int]:
    """For each letter of `text` its place in `other`, NOWHERE for those that are not there.

    What stands in both in the same order is found first, then what stands elsewhere. Both are without white space.
    """
    runs = [run for run in _in_order(text, other) if run[1] - run[0] >= _FEWEST]
    found = [NOWHERE] * len(text)
    for start, stop, place in runs:
        found[start:stop] = range(place, place + stop - start)
    _elsewhere(text, other, runs, found)
    return found


def _in_order(text: str, other: str) -> Iterator[Run]:
    """The stretches that stand in both in the same order."""
    here, there = 0, 0
    while here < len(text) and there < len(other):
        count = _agreement(text, other, here, there)
        if count:
            yield here, here + count, there
            here, there = here + count, there + count
        else:
            here, there = _next_place(text, other, here, there)


def _agreement(text: str, other: str, here: int, there: int) -> int:
    """How many letters the two have in common from these places on."""
    count = 0
    while (one := text[here + count : here + count + _PIECE]) == other[there + count : there + count + _PIECE] and one:
        count += len(one)
    rest = zip(one, other[there + count : there + count + _PIECE], strict=False)
    return count + sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], rest))


def _next_place(text: str, other: str, here: int, there: int) -> tuple[int, int]:
    """The nearest place from which the two agree again; one letter on in `text` when there is none near."""
    best: tuple[int, int, int] | None = None
    for slip in range(_SLIPS):
        for place in (_ahead(text, other, here + slip, there), _behind(text, other, here, there + slip)):
            if place is not None:
                cost = place[0] - here + place[1] - there
                best = min(best, (cost, *place)) if best else (cost, *place)
        if best is not None and best[0] <= slip:
            break
    return best[1:] if best else (here + 1, there)


def _ahead(text: str, other: str, here: int, there: int) -> tuple[int, int] | None:
    key = text[here : here + _SAME_PLACE]
    place = other.find(key, there, there + _FAR) if len(key) >= _FEWEST else -1
    return (here, place) if place >= 0 else None


def _behind(text: str, other: str, here: int, there: int) -> tuple[int, int] | None:
    key = other[there : there + _SAME_PLACE]
    place = text.find(key, here, here + _FAR) if len(key) >= _FEWEST else -1
    return (place, there) if place >= 0 else None


def _elsewhere(text: str, other: str, runs: Sequence[Run], found: list[int]) -> None:
    """Letters that stand nowhere, looked for in what of the other text is left."""
    left = _without(other, runs)
    starts = [0, *(stop for _, stop, _ in runs)]
    stops = [*(start for start, _, _ in runs), len(text)]
    for here, stop in zip(starts, stops, strict=True):
        while here < stop:
            key = text[here : min(here + _SAME_PLACE, stop)]
            place = left.find(key)
            if place < 0:
                here += 1
                continue
            first = place
            while here < stop and place < len(left) and text[here] == left[place]:
                found[here] = place
                here, place = here + 1, place + 1
            left = left[:first] + _TAKEN * (place - first) + left[place:]


def _without(other: str, runs: Sequence[Run]) -> str:
    """The other text with the letters of stretches that were found taken out, in their places."""
    pieces, at = [], 0
    for start, stop, place in runs:
        pieces += [other[at:place], _TAKEN * (stop - start)]
        at = place + stop - start
    return "".join([*pieces, other[at:]])
