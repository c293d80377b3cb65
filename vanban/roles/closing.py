"""The foot of a document: Nơi nhận and its list, who signs, in whatever layout."""

import re
from collections.abc import Sequence
from itertools import takewhile

from vanban.roles import phrases
from vanban.roles.chuc_vu import is_name, is_office
from vanban.roles.element import Role
from vanban.roles.found import Found
from vanban.roles.letterhead import stamp
from vanban.roles.lines import Line
from vanban.roles.words import is_upper

_GAP = re.compile(r" *\t\s*| {3,}")
_LONGEST_OFFICE = 120
_LONGEST_LINE = 600


def closing_parts(line: Line) -> tuple[Line, ...]:
    """A line of the foot, cut in two where a signer's part stands on the right of a gap."""
    gaps = _GAP.finditer(line.folded.text) if len(line.folded.text) <= _LONGEST_LINE else ()
    for gap in gaps:
        right = line.cut(gap.end(), side="right")
        if gap.start() and right.key and _may_be_signer(right):
            return line.cut(0, gap.start(), side="left"), right
    return (line,)


def _may_be_signer(part: Line) -> bool:
    return (
        is_office(part.key)
        or is_name(part.text, part.key)
        or phrases.in_brackets(part.key)
        or (is_upper(part.text) and len(part.key) < _LONGEST_OFFICE)
    )


class ClosingReader:
    """Reads the foot of one document."""

    def __init__(self, lines: Sequence[Line], found: Found) -> None:
        self._lines = lines
        self._found = found
        self._list: Line | None = None
        self._kept = False
        self._signers: dict[tuple[int, int], list[Line]] = {}

    def read(self) -> None:
        """Read it."""
        for line in takewhile(lambda line: not phrases.is_copy(line.key), self._lines):
            for part in closing_parts(line):
                if part.key and not part.where.in_list:
                    self._part(part)
        for column in self._signers.values():
            self._sign(column)
        if self._list is not None and not self._found.has(Role.QUYEN_HAN_CHUC_VU):
            self._name_without_office()

    def _part(self, part: Line) -> None:
        end = phrases.noi_nhan_end(part.folded.text)
        role = stamp(part.key)
        if end is not None and self._list is None:
            self._noi_nhan(part, end)
        elif role is not None:
            self._found.add(role, part)
        elif self._in_list(part):
            self._item(part)
        elif phrases.is_address(part.key):
            self._found.add(Role.DIA_CHI_CO_QUAN, part)
        elif self._is_drafter(part):
            self._found.add(Role.KY_HIEU_NGUOI_SOAN, part)
        else:
            column = part.column if part.column[0] else (0, 0)
            self._signers.setdefault(column, []).append(part)

    def _noi_nhan(self, part: Line, end: int) -> None:
        self._list = part
        rest = part.cut(end)
        self._found.add(Role.NOI_NHAN, part.cut(0, end) if rest.key else part)
        if rest.key:
            self._item(rest)

    def _in_list(self, part: Line) -> bool:
        if self._list is None:
            return False
        if self._list.column[0]:
            return part.column == self._list.column and not self._is_drafter(part)
        if part.side == "right" or part.column[0]:
            return False
        if part.side == "left" or phrases.is_item(part.key, part.label) or phrases.is_luu(part.key):
            return not self._is_drafter(part)
        signs = is_office(part.key) or is_upper(part.text) or phrases.in_brackets(part.key)
        return not (self._kept or signs or phrases.is_address(part.key) or is_name(part.text, part.key))

    def _is_drafter(self, part: Line) -> bool:
        """`PL.(300)` under the list."""
        return phrases.is_drafter(part.key) and self._found.has(Role.DANH_SACH_NOI_NHAN)

    def _item(self, part: Line) -> None:
        self._found.add(Role.DANH_SACH_NOI_NHAN, part)
        self._kept = self._kept or phrases.is_luu(part.key)

    def _name_without_office(self) -> None:
        """Where nobody's office was given, the last line beside Nơi nhận that is a name."""
        names = [line for column in self._signers.values() for line in column if is_name(line.text, line.key)]
        if names:
            self._found.add(Role.HO_TEN, names[-1])

    def _sign(self, column: Sequence[Line]) -> None:
        """Share the lines of one column: offices first, the name last; several signers may stand under one another."""
        name_may_follow = self._found.has(Role.QUYEN_HAN_CHUC_VU)
        named = False
        for line in column:
            if phrases.in_brackets(line.key):
                continue
            if name_may_follow and is_name(line.text, line.key):
                self._found.add(Role.HO_TEN, line)
                named = True
            elif is_office(line.key) or (not named and is_upper(line.text) and len(line.key) < _LONGEST_OFFICE):
                self._found.add(Role.QUYEN_HAN_CHUC_VU, line)
                name_may_follow = True
