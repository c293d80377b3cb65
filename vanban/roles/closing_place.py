"""Where the foot of a document begins: at Nơi nhận or at the first line of who signs."""

from collections.abc import Sequence
from itertools import islice

from vanban.roles import phrases
from vanban.roles.chuc_vu import is_name, is_office, is_on_behalf
from vanban.roles.closing import closing_parts
from vanban.roles.lines import Line
from vanban.roles.numbers import is_numbered
from vanban.roles.words import is_upper

_NEAR = 8
_FAR = 60
_LONGEST = 110
_GAP = 20  # spaces


def closing_at(lines: Sequence[Line], begin: int) -> int:
    """The index of the first line of the foot; the number of lines when there is none.

    Args:
        lines: of one document.
        begin: the first line of its text.
    """
    stop = next((i for i in range(begin + 1, len(lines)) if lines[i].new_page and is_annex_page(lines[i])), len(lines))
    listed = next((i for i in range(begin, stop) if _begins_list(lines[i])), None)
    if listed is None:
        return _signature_before(lines, begin, stop) or _after_last_words(lines, begin, stop)
    start = _start_of_table(lines, listed)
    if any(_signs(line) for line in _same_page(lines[start : start + _FAR])):
        return start
    return _signature_before(lines, begin, start) or start


def _begins_list(line: Line) -> bool:
    return not line.where.in_list and phrases.noi_nhan_end(line.folded.text) is not None


def is_annex_page(line: Line) -> bool:
    """Whether `Phụ lục …` stands alone at the top of a page."""
    end = phrases.phu_luc_end(line.folded.text) if line.new_page else None
    return end is not None and line.column[0] <= 0 and (end == len(line.folded.text) or is_upper(line.cut(end).text))


def _same_page(lines: Sequence[Line]) -> Sequence[Line]:
    end = next((i for i, line in enumerate(lines) if i and line.new_page), len(lines))
    return lines[:end]


def _start_of_table(lines: Sequence[Line], at: int) -> int:
    table = lines[at].table
    while table and at and lines[at - 1].table == table:
        at -= 1
    return at


def _signs(line: Line) -> bool:
    """Whether it is, or has on its right, a line of office."""
    return any(
        is_office(part.key) and (is_upper(part.text) or is_on_behalf(part.key) or part.side == "right" or _pushed(part))
        for part in closing_parts(line)
        if part.key and not line.where.in_list
    )


def _pushed(part: Line) -> bool:
    """Whether a tab or a wide gap pushes it to the right."""
    before = part.paragraph.text[: part.start].rpartition("\n")[2]
    return "\t" in before or len(before) >= _GAP


def _signature_before(lines: Sequence[Line], begin: int, stop: int) -> int | None:
    """The start of a signature that ends right before `stop`."""
    start = stop
    while start > begin and _of_signature(lines[start - 1]):
        start -= 1
    first = next((i for i in range(start, stop) if _signs(lines[i])), None)
    return first if first is None else max(_start_of_table(lines, first), begin)


def _of_signature(line: Line) -> bool:
    words = line.key
    if not words or phrases.in_brackets(words) or phrases.is_address(words) or phrases.is_drafter(words):
        return True
    if line.where.in_list or is_numbered(line) or len(words) > _LONGEST or words.endswith((";", ":", "./.")):
        return False
    return all(is_upper(p.text) or is_office(p.key) or is_name(p.text, p.key) for p in closing_parts(line))


def _after_last_words(lines: Sequence[Line], begin: int, stop: int) -> int:
    """The signature after `./.`, where other text follows it."""
    for index in range(begin, stop):
        if lines[index].key.endswith("./."):
            near = islice((i for i in range(index + 1, stop) if lines[i].key), _NEAR)
            signs = next((i for i in near if _signs(lines[i])), None)
            if signs is not None:
                return _start_of_table(lines, signs)
    return len(lines)
