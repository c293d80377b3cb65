"""Kính gửi and those it is addressed to."""

from collections.abc import Sequence

from vanban.roles import phrases
from vanban.roles.can_cu import begins_can_cu
from vanban.roles.element import Role
from vanban.roles.found import Found
from vanban.roles.lines import Line
from vanban.roles.numbers import is_numbered

_MOST = 40
_LONGEST = 200
_LONGEST_WITHOUT_DASH = 110


def read_kinh_gui(lines: Sequence[Line], at: int, found: Found) -> int:
    """Read from the line with the words; the index of the first line after the addressees."""
    found.add(Role.KINH_GUI, lines[at])
    if lines[at].column[0] > 0:
        return _rest_of_table(lines, at, found)
    same_line = phrases.after_kinh_gui(lines[at].key)
    last, end = same_line, at + 1
    for index in range(at + 1, min(at + _MOST, len(lines))):
        line = lines[index]
        if not line.key and last == "":
            continue
        if not _goes_on(line, last, alone=same_line == "" or _is_item_text(lines[at])):
            break
        found.add(Role.NOI_KINH_GUI, line)
        last, end = line.key, index + 1
    return end


def _is_item_text(line: Line) -> bool:
    """Whether the addressee on the line of the words is the first of a list: `Kính gửi: - Bộ Nội vụ;`."""
    return line.key.endswith(";") or ": -" in line.key


def _goes_on(line: Line, last: str, *, alone: bool) -> bool:
    if not line.key or line.column[0] > 0 or last.endswith(".") or len(line.key) > _LONGEST:
        return False
    if phrases.is_item(line.key, line.label):
        return True
    if begins_can_cu(line.key) or is_numbered(line) or line.key.endswith(":"):
        return False
    unfinished = bool(last) and not last.endswith((".", ";"))
    wrapped = unfinished and (line.text[:1].islower() or last.endswith(","))
    return wrapped or (alone and len(line.key) <= _LONGEST_WITHOUT_DASH and _begins_addressee(last))


def _begins_addressee(last: str) -> bool:
    """Whether an addressee without a dash can follow: the first under the words, or after one that ends with `;`."""
    return not last or last.endswith(";")


def _rest_of_table(lines: Sequence[Line], at: int, found: Found) -> int:
    end = at + 1
    while end < len(lines) and lines[end].table == lines[at].table and lines[at].table:
        if lines[end].key:
            found.add(Role.NOI_KINH_GUI, lines[end])
        end += 1
    return end
