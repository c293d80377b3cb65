"""Annexes in the same file: where they begin, their heads, their text."""

from collections.abc import Sequence

from vanban.inspect.docview import DocView
from vanban.roles import phrases
from vanban.roles.banners import page_numbers
from vanban.roles.body import BodyReader
from vanban.roles.chuc_vu import is_name
from vanban.roles.closing import closing_parts
from vanban.roles.closing_place import is_annex_page
from vanban.roles.element import PhuLuc, Role
from vanban.roles.found import Found
from vanban.roles.lines import Line
from vanban.roles.numbers import is_heading_text, is_numbered
from vanban.roles.words import is_upper

_HEAD = 12
_TITLE = 6


def annex_starts(lines: Sequence[Line], end: int) -> list[int]:
    """Where each annex begins after the end of the document's own part."""
    starts: list[int] = []
    named = True
    for index in range(end, len(lines)):
        line = lines[index]
        if is_head(line) and (not starts or named):
            starts.append(index)
        elif is_head(line):
            named = True
        elif line.new_page and line.key and (not starts or _has_head(lines, index)):
            starts.append(index)
            named = False
    return starts


def main_end(lines: Sequence[Line], closing: int) -> int:
    """The end of the document's own part: at an annex, or at a new page after the signature.

    Args:
        lines: of one document.
        closing: the first line of its foot; the number of lines when it has none.
    """
    if closing == len(lines):
        return next((i for i, line in enumerate(lines) if i and is_annex_page(line)), len(lines))
    signed = False
    for index in range(closing, len(lines)):
        line = lines[index]
        if is_head(line) or (signed and line.new_page and line.key):
            return index
        signed = signed or any(phrases.is_luu(p.key) or is_name(p.text, p.key) for p in closing_parts(line) if p.key)
    return len(lines)


def is_head(line: Line) -> bool:
    """Whether `Phụ lục I` stands alone on its line, or before a title in capitals."""
    end = phrases.phu_luc_end(line.folded.text) if line.key and line.where.column[0] <= 0 else None
    if end is None:
        return False
    alone = end == len(line.folded.text) or is_upper(line.cut(end).text)
    return alone and (line.key.startswith("phụ lục") or line.new_page)


def _has_head(lines: Sequence[Line], at: int) -> bool:
    """Whether the page that begins here has the head of an annex."""
    head = [line for line in lines[at : at + 2 * _HEAD] if line.key][:_HEAD]
    return any((is_head(line) or phrases.is_kem_theo(line.key)) and line.column[0] <= 0 for line in head)


def read_annex(view: DocView, lines: Sequence[Line]) -> PhuLuc:
    """Read one annex."""
    found = Found()
    end = _read_head(lines, found)
    BodyReader(lines[end:], found).read()
    indexes = [line.paragraph.index for line in lines]
    first, last = min(indexes), max(indexes)
    section = view.sections[view.body.paragraphs[first].section]
    found.add(Role.SO_TRANG, *page_numbers(section))
    return PhuLuc(found.frozen(), (first, last + 1), section)


def _read_head(lines: Sequence[Line], found: Found) -> int:
    """Read the head; the index of the first line after it."""
    at = next((i for i, line in enumerate(lines[: 2 * _HEAD]) if is_head(line)), 0)
    while at < len(lines):
        line = lines[at]
        if not line.key:
            at += 1
        elif is_head(line) and not found.has(Role.PHU_LUC):
            _name(line, found)
            at += 1
        elif phrases.is_kem_theo(line.key) and not found.has(Role.KEM_THEO):
            at = _kem_theo(lines, at, found)
        elif _is_title(lines, at, found):
            found.add(Role.TEN_PHU_LUC, line)
            at += 1
        else:
            break
    return at


def _name(line: Line, found: Found) -> None:
    end = phrases.phu_luc_end(line.folded.text) or 0
    rest = line.cut(end)
    found.add(Role.PHU_LUC, line.cut(0, end) if rest.key else line)
    if rest.key:
        found.add(Role.TEN_PHU_LUC, rest)


def _kem_theo(lines: Sequence[Line], at: int, found: Found) -> int:
    """The reference line, which may go over several lines until its bracket closes."""
    found.add(Role.KEM_THEO, lines[at])
    is_open = lines[at].key.startswith("(") and ")" not in lines[at].key
    while is_open and at + 1 < len(lines) and lines[at + 1].key and lines[at + 1].column[0] <= 0:
        at += 1
        found.add(Role.KEM_THEO, lines[at])
        is_open = ")" not in lines[at].key
    return at + 1


def _is_title(lines: Sequence[Line], at: int, found: Found) -> bool:
    line = lines[at]
    if line.column[0] > 0 or len(found.of(Role.TEN_PHU_LUC)) >= _TITLE or is_numbered(line):
        return False
    if is_upper(line.text):
        return not found.has(Role.KEM_THEO) or not found.has(Role.TEN_PHU_LUC)
    following = [other for other in lines[at + 1 : at + _TITLE] if other.key]
    referred = not found.has(Role.KEM_THEO) and any(phrases.is_kem_theo(other.key) for other in following)
    first = found.has(Role.PHU_LUC) and not found.has(Role.TEN_PHU_LUC)
    return is_heading_text(line.text) and (referred or first)
