"""Bookmarks that stand once in every document, numbered when a template is compiled.

What `finishing` does to the bookmarks of a filled part, done to constant XML: numbers of their own, the first of a name
stays, and one that has lost an end goes.
"""

import re
from collections.abc import Iterable, Iterator

from vanban.render.steps import Static, Step

_MARK = re.compile(r"<w:bookmark(Start|End)\b[^<>]*/>")
_ID, _NAME = re.compile(r'\bw:id="([^"]*)"'), re.compile(r'\bw:name="([^"]*)"')


def number_bookmarks(steps: Iterable[Step]) -> tuple[Step, ...]:
    """The steps with their bookmarks numbered; none of them may stand in a condition or a loop."""
    known = tuple(steps)
    marks = [match for step in known if isinstance(step, Static) for match in _MARK.finditer(step.text)]
    if not marks:
        return known
    numbers = iter(_numbers(marks))

    def renumbered(match: re.Match[str]) -> str:
        number = next(numbers)
        return "" if number is None else _ID.sub(f'w:id="{number}"', match.group())

    return tuple(Static(_MARK.sub(renumbered, step.text)) if isinstance(step, Static) else step for step in known)


def _numbers(marks: Iterable[re.Match[str]]) -> Iterator[int | None]:
    """For each mark its new number, None for one that goes."""
    found = list(marks)
    begun: dict[str, int] = {}
    whole: dict[str, tuple[int, int]] = {}
    for index, mark in enumerate(found):
        number = _word(_ID, mark)
        if mark[1] == "Start":
            begun[number] = index
        elif number in begun:
            start = begun.pop(number)
            whole.setdefault(_word(_NAME, found[start]), (start, index))
    new = {index: number for number, pair in enumerate(whole.values()) for index in pair}
    return (new.get(index) for index in range(len(found)))


def _word(pattern: re.Pattern[str], mark: re.Match[str]) -> str:
    word = pattern.search(mark.group())
    return word[1] if word else ""
