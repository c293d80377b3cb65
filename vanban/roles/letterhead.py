"""The head of a document: agencies, Quốc hiệu, number, place and date, in whatever layout."""

from collections.abc import Sequence

from vanban.core.remembering import remembered
from vanban.roles import head_phrases, phrases
from vanban.roles.agencies import begins_agency, last_name
from vanban.roles.can_cu import begins_can_cu
from vanban.roles.chuc_vu import is_office
from vanban.roles.element import Role
from vanban.roles.found import Found
from vanban.roles.head_lines import head_parts, is_date, quoc_hieu_at
from vanban.roles.lines import Line
from vanban.roles.loai import CONG_VAN, type_at_start, type_in_symbol, type_of
from vanban.roles.numbers import is_numbered
from vanban.roles.words import is_upper

_SIMPLE = (
    (head_phrases.is_haste, Role.DAU_MUC_DO_KHAN),
    (head_phrases.is_secrecy, Role.DAU_MAT),
    (head_phrases.is_circulation, Role.CHI_DAN_LUU_HANH),
    (head_phrases.is_quoc_hieu, Role.QUOC_HIEU),
    (head_phrases.is_tieu_ngu, Role.TIEU_NGU),
    (head_phrases.is_number, Role.SO_KY_HIEU),
)
_LONGEST_NAME = 120


@remembered
def stamp(words: str) -> Role | None:
    """The stamp that a line is: haste, secrecy, circulation."""
    return next((role for known, role in _SIMPLE[:3] if known(words)), None)


def is_title(line: Line) -> bool:
    """Whether the line is, or begins with, the name of a type in capital letters."""
    if type_of(line.key) is not None:
        return True
    start = type_at_start(line.folded.text)
    return start is not None and is_upper(line.cut(0, start[1]).text) and not line.key.endswith((".", ";"))


@remembered
def _told_by(words: str) -> Role | None:
    """The part of the form that words alone tell."""
    return next((role for known, role in _SIMPLE if known(words)), None) or (
        Role.TRICH_YEU_CONG_VAN if head_phrases.is_about(words) else None
    )


def _lines_in(lines: Sequence[Line], table: int) -> list[int]:
    return [at for at, line in enumerate(lines) if line.where.table == table] if table else []


class LetterheadReader:
    """Reads the head of one document."""

    def __init__(self, lines: Sequence[Line], found: Found) -> None:
        self._lines = lines
        self._found = found
        self._names: list[Line] = []
        self._about: Line | None = None
        self._before = ""
        anchor = quoc_hieu_at(lines)
        self._anchor = -1 if anchor is None else anchor
        self._table = lines[anchor].table if anchor is not None else 0
        self._column = lines[anchor].column if anchor is not None else (0, 0)
        self._surely = max(_lines_in(lines, self._table), default=self._anchor)

    def read(self) -> int:
        """Read it; the index of the first line that is not of the head."""
        end = next((i for i in range(len(self._lines)) if self._ends(i) or not self._take(self._lines[i])), None)
        self._share_names()
        return len(self._lines) if end is None else end

    def _ends(self, index: int) -> bool:
        line = self._lines[index]
        if index <= self._anchor or not line.key:
            return False
        if is_title(line) or phrases.is_kinh_gui(line.key) or begins_can_cu(line.key):
            return True
        return index > self._surely and (self._is_text(line) or self._is_trich_yeu_of_a_type(line))

    def _is_trich_yeu_of_a_type(self, line: Line) -> bool:
        """`Về việc …` on the open page, where the symbol tells that the document is of a type, not a công văn."""
        symbols = (type_in_symbol(piece.text) for piece in self._found.of(Role.SO_KY_HIEU))
        typed = any(symbol not in (None, CONG_VAN) for symbol in symbols)
        return typed and line.column[0] == 0 and line.key.startswith("về việc")

    def _is_text(self, line: Line) -> bool:
        """Whether a line belongs to what comes after the head."""
        if any(self._role(part) for part in head_parts(line)) or self._goes_on(line):
            return False
        if is_numbered(line) or len(line.key) > _LONGEST_NAME or phrases.noi_nhan_end(line.folded.text) is not None:
            return True
        named = self._found.has(Role.SO_KY_HIEU) or (self._found.has(Role.DIA_DANH_NGAY) and bool(self._names))
        if named and line.column[0] <= 0 and not line.boxed:
            return not head_phrases.is_no_part(line.key)
        return not (is_upper(line.text) or begins_agency(line.key) or head_phrases.is_no_part(line.key))

    def _role(self, part: Line) -> Role | None:
        """The part of the form that the words alone tell."""
        return Role.DIA_DANH_NGAY if is_date(part) else _told_by(part.key)

    def _take(self, line: Line) -> bool:
        if not line.key and line.column[0] <= 0:
            self._about = None
        for part in head_parts(line):
            if part.key and not head_phrases.is_no_part(part.key) and not head_phrases.is_signing_time(part.key):
                self._part(part)
        return True

    def _part(self, part: Line) -> None:
        role = self._role(part)
        goes_on = self._goes_on(part)
        before, self._before = self._before, part.key
        if head_phrases.quoc_hieu_goes_on(before, part.key):
            first = [self._names.pop()] if self._names and self._names[-1].key == before else []
            self._found.add(Role.QUOC_HIEU, *first, part)
        elif role is Role.TRICH_YEU_CONG_VAN or (goes_on and role is None):
            self._found.add(Role.TRICH_YEU_CONG_VAN, part)
            self._about = part
        elif role is Role.DIA_DANH_NGAY:
            self._date(part)
        elif role is not None:
            self._found.add(role, part)
        elif not (self._found.has(Role.SO_KY_HIEU) and part.column[0] == 0):
            self._names.append(part)

    def _goes_on(self, part: Line) -> bool:
        """Whether it goes on with the `V/v …` above."""
        return self._about is not None and part.column == self._about.column and not is_upper(part.text)

    def _date(self, part: Line) -> None:
        place = self._names[-1] if self._names else None
        if (
            place
            and head_phrases.begins_with_day(part.key)
            and place.text.endswith(",")
            and place.column == part.column
        ):
            self._found.add(Role.DIA_DANH_NGAY, self._names.pop())
        self._found.add(Role.DIA_DANH_NGAY, part)

    def _share_names(self) -> None:
        """Give the lines that are left to the two agencies."""
        names = [name for name in self._names if not self._table or name.column != self._column]
        if self._table and any(name.table == self._table for name in names):
            names = [name for name in names if name.table == self._table]
        first = next((i for i, name in enumerate(names) if begins_agency(name.key)), None)
        if first is None:
            names = [name for name in names if is_upper(name.text) or is_office(name.key)]
        names = names[first or 0 :]
        begin = last_name([name.key for name in names])
        if begin:
            self._found.add(Role.CO_QUAN_CHU_QUAN, *names[:begin])
        if names:
            self._found.add(Role.CO_QUAN_BAN_HANH, *names[begin:])
