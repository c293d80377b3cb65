"""Lines of the head of a document: their left and right parts, the date, and where Quốc hiệu stands."""

import re
from collections.abc import Sequence

from vanban.core.remembering import remembered
from vanban.roles import head_phrases
from vanban.roles.lines import Line
from vanban.roles.words import single_spaced

_GAP = re.compile(r" *\t\s*| {2,}")
_RIGHT_START = re.compile(r"(?<=\s)(?:cộng\s+h[òoa]+\s+xã\s+hội|độc\s+lập\s*-)")
_LONGEST_LINE = 600


def head_parts(line: Line) -> tuple[Line, ...]:
    """A line of the head, cut in two where its right part is Quốc hiệu, tiêu ngữ or the date."""
    text = line.folded.text
    if len(text) > _LONGEST_LINE or not _may_have_two(text):
        return (line,)
    for gap in (*_GAP.finditer(text), *_RIGHT_START.finditer(text)):
        start = gap.end() if gap.group().isspace() else gap.start()
        right = line.cut(start, side="right")
        if start and _stands_right(right):
            return line.cut(0, gap.start(), side="left"), right
    return (line,)


def _may_have_two(text: str) -> bool:
    """Whether there is a gap, or a word that a right part begins with: what no line without them can have."""
    return "  " in text or "\t" in text or "cộng" in text or "độc" in text


def _stands_right(part: Line) -> bool:
    return head_phrases.is_quoc_hieu(part.key) or head_phrases.is_tieu_ngu(part.key) or is_date(part)


def is_date(part: Line) -> bool:
    """Whether it is the line of place and date; in a column of its own the place may begin with a small letter."""
    capital = part.text[:1].upper() + part.text[1:] if part.side or part.column[0] else part.text
    return head_phrases.is_place_and_date(part.folded.text.strip(), capital)


def quoc_hieu_at(lines: Sequence[Line]) -> int | None:
    """The first line with Quốc hiệu."""
    for index, line in enumerate(lines):
        if holds_quoc_hieu(line) or (index and head_phrases.quoc_hieu_goes_on(lines[index - 1].key, line.key)):
            return index
    return None


def holds_quoc_hieu(line: Line) -> bool:
    """Whether Quốc hiệu stands on the line, alone or on the right."""
    return (
        bool(line.key)
        and not line.where.in_list
        and may_show_quoc_hieu(line.folded.text)
        and any(head_phrases.is_quoc_hieu(part.key) for part in head_parts(line))
    )


@remembered
def may_show_quoc_hieu(text: str) -> bool:
    """Whether a line is Quốc hiệu or its first half, or may have it on its right: of a folded text; few lines do."""
    words = single_spaced(text)
    return _may_have_two(text) or head_phrases.is_quoc_hieu(words) or head_phrases.begins_quoc_hieu(words)
