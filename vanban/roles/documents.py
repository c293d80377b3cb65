"""Several documents in one file: where each begins."""

from collections.abc import Sequence

from vanban.roles import head_phrases, phrases
from vanban.roles.agencies import begins_agency
from vanban.roles.chuc_vu import is_name, is_office
from vanban.roles.head_lines import head_parts, holds_quoc_hieu, is_date, may_show_quoc_hieu
from vanban.roles.letterhead import stamp
from vanban.roles.lines import Line
from vanban.roles.words import is_upper

_FAR = 14
_LONGEST = 120
_MOST_IN_FRONT = 12


def split(lines: Sequence[Line]) -> list[list[Line]]:
    """The lines of each document: a new one at each Quốc hiệu; a file without any is one document."""
    starts = sorted({_start(lines, at) for at in _quoc_hieu(lines)})
    if starts and not _is_document(lines[: starts[0]]):
        starts[0] = 0
    bounds = sorted({0, *starts})
    return [list(lines[a:b]) for a, b in zip(bounds, [*bounds[1:], len(lines)], strict=True)]


def _quoc_hieu(lines: Sequence[Line]) -> list[int]:
    found: list[int] = []
    above = False
    for index, line in enumerate(lines):
        before, above = above, may_show_quoc_hieu(line.folded.text)
        if not (above or before) or line.where.in_list or not line.key:
            continue
        halves = index > 0 and head_phrases.quoc_hieu_goes_on(lines[index - 1].key, line.key)
        if (halves or holds_quoc_hieu(line)) and (not found or _is_head(lines, index)):
            found.append(index)
    return found


def _is_head(lines: Sequence[Line], at: int) -> bool:
    """Whether the words stand in a head, not in a text about heads: tiêu ngữ or the number is near."""
    near = [part for line in lines[at : at + _FAR] for part in head_parts(line) if part.key]
    return any(head_phrases.is_tieu_ngu(part.key) for part in near[:4]) or any(is_date(part) for part in near)


def _start(lines: Sequence[Line], at: int) -> int:
    """The first line of the head that this Quốc hiệu stands in."""
    table = lines[at].table
    start = at
    while table and start and lines[start - 1].table == table:
        start -= 1
    sure = start
    for _step in range(_FAR):
        if start == 0 or lines[start].new_page or not _before_quoc_hieu(lines[start - 1]):
            break
        start -= 1
    while start < sure and not lines[start].new_page and not _begins_head(lines[start]):
        start += 1
    return start


def _before_quoc_hieu(line: Line) -> bool:
    """Whether a line can stand above Quốc hiệu in the same head: it is short, and not of a foot."""
    words = line.key
    if not words or _begins_head(line):
        return True
    if line.table or line.label or len(words) > _LONGEST or words.endswith((".", ";", ":", ")")):
        return False
    return not (phrases.is_item(words, "") or is_office(words) or is_name(line.text, words))


def _begins_head(line: Line) -> bool:
    """Whether a line can be the first of a head."""
    words = line.key
    if not words or line.table or line.label:
        return bool(words) and holds_quoc_hieu(line)
    if stamp(words) or head_phrases.is_no_part(words) or head_phrases.is_number(words) or is_date(line):
        return True
    return holds_quoc_hieu(line) or (begins_agency(words) and is_upper(line.text))


def _is_document(lines: Sequence[Line]) -> bool:
    """Whether what stands before the first Quốc hiệu is a document without one, not a heading or a remark."""
    return sum(bool(line.key) for line in lines) > _MOST_IN_FRONT
