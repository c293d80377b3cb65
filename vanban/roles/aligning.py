"""Two texts that say almost the same, letter by letter: where each letter of the one stands in the other."""

from collections.abc import Iterator

NOWHERE = -1
_TAKEN = "\0"  # in place of a letter that is found already: no text holds it
_SAME_PLACE = 12  # letters that must agree before two places count as the same
_FEWEST = 3  # a shorter agreement is chance
_FAR = 6_000  # letters to look ahead: more than a page of small type
_SLIPS = 8  # letters that may differ in one place


def align(text: str, other: str) -> list[int]:
    """For each letter of `text` its place in `other`, NOWHERE for those that are not there.

    What stands in both in the same order is found first, then what stands elsewhere. Both are without white space.
    """
    found = [NOWHERE] * len(text)
    _in_order(text, other, found)
    _drop_chance(found)
    _elsewhere(text, other, found)
    return found


def _in_order(text: str, other: str, found: list[int]) -> None:
    here, there = 0, 0
    while here < len(text) and there < len(other):
        if text[here] == other[there]:
            found[here] = there
            here, there = here + 1, there + 1
        else:
            here, there = _next_place(text, other, here, there)


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


def _runs(found: list[int], *, placed: bool) -> Iterator[tuple[int, int]]:
    """Stretches of letters that go on in the other text, or (not `placed`) that stand nowhere."""
    start = 0
    for at in range(1, len(found) + 1):
        ends = at == len(found) or (
            found[at] != found[at - 1] + 1 if placed else (found[at] == NOWHERE) != (found[start] == NOWHERE)
        )
        if ends:
            if (found[start] != NOWHERE) is placed:
                yield start, at
            start = at


def _drop_chance(found: list[int]) -> None:
    for start, stop in list(_runs(found, placed=True)):
        if stop - start < _FEWEST:
            for at in range(start, stop):
                found[at] = NOWHERE


def _elsewhere(text: str, other: str, found: list[int]) -> None:
    """Letters that stand nowhere, looked for in what of the other text is left."""
    taken = bytearray(len(other))
    for place in found:
        if place != NOWHERE:
            taken[place] = 1
    left = "".join(_TAKEN if used else letter for used, letter in zip(taken, other, strict=True))
    for start, stop in list(_runs(found, placed=False)):
        here = start
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
