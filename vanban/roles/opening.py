"""What stands between the head and the text: type and trích yếu, Kính gửi, the authority, the căn cứ."""

from collections.abc import Collection, Sequence

from vanban.roles import head_phrases, phrases
from vanban.roles.authority import (
    DECIDING,
    basis_follows,
    names_authority,
    stands_above_can_cu,
    stands_under_can_cu,
)
from vanban.roles.can_cu import begins_can_cu, is_can_cu
from vanban.roles.columns import OPEN_PAGE
from vanban.roles.element import Role
from vanban.roles.found import Found
from vanban.roles.kinh_gui import read_kinh_gui
from vanban.roles.letterhead import stamp
from vanban.roles.lines import Line
from vanban.roles.loai import type_at_start, type_of
from vanban.roles.numbers import is_numbered
from vanban.roles.words import is_upper

_WITHOUT_TRICH_YEU = ("GGT", "GNP")
_MOST_LINES = 8
_SENTENCE_ENDS = (".", ";", ":")


class OpeningReader:
    """Reads the opening of one document; `ruled` are the paragraphs that a line is drawn under."""

    def __init__(self, lines: Sequence[Line], found: Found, ruled: Collection[int]) -> None:
        self._lines = lines
        self._found = found
        self._ruled = ruled
        self._title_column = OPEN_PAGE
        self._ordered_first = False
        self.loai: str | None = None

    def read(self, begin: int) -> int:
        """Read from the line after the head; the index of the first line of the text."""
        at = self._skip_blank(begin)
        if at < len(self._lines):
            at = self._title(at)
        return self._preamble(at)

    def _skip_blank(self, at: int) -> int:
        while at < len(self._lines) and (not self._lines[at].key or head_phrases.is_no_part(self._lines[at].key)):
            at += 1
        return at

    def _title(self, at: int) -> int:
        """The type and the trích yếu, which may begin on its line."""
        line = self._lines[at]
        self.loai, end = type_of(line.key), None
        if self.loai is None and (start := _type_in_front(line)) is not None:
            self.loai, end = start
        if self.loai is None:
            if not self._is_unknown_title(line):
                return self._trich_yeu_alone(at)
            self.loai = ""
        self._title_column = line.column
        self._found.add(Role.TEN_LOAI, line if end is None else line.cut(0, end))
        rest = [] if end is None else [line.cut(end)]
        block = rest + self._trich_yeu(at + 1, rest)
        if block:
            self._found.add(Role.TRICH_YEU, *block)
        return self._after(block[-1], at) if block else at + 1

    def _trich_yeu_alone(self, at: int) -> int:
        """The trích yếu of a document that does not say its type: short lines with a rule under the last."""
        if not self._found.has(Role.SO_KY_HIEU) or self._found.has(Role.TRICH_YEU_CONG_VAN):
            return at
        lines = [line for line in self._lines[at : at + _MOST_LINES] if line.key]
        end = next((i for i, line in enumerate(lines) if line.paragraph.index in self._ruled), len(lines))
        block = lines[: end + 1] if end < len(lines) else []
        if not block or not all(self._can_be_trich_yeu(line, []) for line in block):
            return at
        self._found.add(Role.TRICH_YEU, *block)
        return self._after(block[-1], at)

    def _after(self, last: Line, at: int) -> int:
        stop = (last.paragraph.index, last.end)
        return next((i for i in range(at, len(self._lines)) if _place(self._lines[i]) > stop), len(self._lines))

    def _is_unknown_title(self, line: Line) -> bool:
        """A line in capitals under the head, of a type that the decree does not name."""
        if not self._found.has(Role.SO_KY_HIEU, Role.DIA_DANH_NGAY) or self._found.has(Role.TRICH_YEU_CONG_VAN):
            return False
        return is_upper(line.text) and len(line.key) < 80 and not is_numbered(line) and line.column[0] <= 0

    def _trich_yeu(self, at: int, block: list[Line]) -> list[Line]:
        """The lines of the trích yếu after the first ones in `block`."""
        found: list[Line] = []
        for step, line in enumerate(self._lines[at : at + 3 * _MOST_LINES]):
            last = (block + found)[-1:]
            if not line.key and not last:
                continue
            if not line.key or (last and self._is_ruled_off(last[0], line)) or len(found) >= _MOST_LINES:
                break
            if not self._can_be_trich_yeu(line, [*block, *found]) or self._names_the_authority(at + step, last):
                break
            found.append(line)
        return found

    def _is_ruled_off(self, last: Line, line: Line) -> bool:
        return last.paragraph.index in self._ruled and line.paragraph.index != last.paragraph.index

    def _can_be_trich_yeu(self, line: Line, block: Sequence[Line]) -> bool:
        words = line.key
        if head_phrases.is_about(words) and not block:
            return True
        if (
            line.column not in (OPEN_PAGE, self._title_column)
            or phrases.is_kem_theo(words)
            or phrases.is_kinh_gui(words)
            or begins_can_cu(words)
            or phrases.is_order(words)
        ):
            return False
        if self.loai in _WITHOUT_TRICH_YEU or is_numbered(line) or head_phrases.is_no_part(words):
            return False
        if words.endswith(_SENTENCE_ENDS) and not phrases.is_placeholder(words):
            return line.paragraph.index in self._ruled and len(words) < 250
        return not (block and names_authority(line, self.loai) and not is_upper(block[-1].text))

    def _names_the_authority(self, at: int, last: Sequence[Line]) -> bool:
        """Whether a line right under the type, which then has no trích yếu, is the authority above the căn cứ."""
        if last or self.loai not in DECIDING:
            return False
        return names_authority(self._lines[at], self.loai) and basis_follows(self._lines, at)

    def _preamble(self, at: int) -> int:
        while at < len(self._lines):
            line = self._lines[at]
            role = stamp(line.key)
            if not line.key or head_phrases.is_no_part(line.key):
                at += 1
            elif role is not None:
                self._found.add(role, line)
                at += 1
            elif not self._found.has(Role.KINH_GUI) and self._is_kinh_gui(line):
                at = read_kinh_gui(self._lines, at, self._found)
            elif (part := self._part(at)) is not None:
                self._found.add(part, line)
                at += 1
            else:
                break
        return at

    def _is_kinh_gui(self, line: Line) -> bool:
        return phrases.is_kinh_gui(line.key) or (
            self.loai == "CĐ" and line.key.endswith("điện:") and len(line.key) < 150
        )

    def _part(self, at: int) -> Role | None:
        line = self._lines[at]
        if phrases.is_kem_theo(line.key) and phrases.in_brackets(line.key):
            return Role.KEM_THEO
        if phrases.is_order(line.key) and self._found.has(Role.CAN_CU, Role.THAM_QUYEN, Role.TEN_LOAI):
            if self._found.has(Role.LENH_BAN_HANH):
                return None
            self._ordered_first = not self._found.has(Role.CAN_CU)
            return Role.LENH_BAN_HANH
        if line.column[0] > 0 or (self._found.has(Role.LENH_BAN_HANH) and not self._ordered_first):
            return None
        return self._ground_or_authority(at)

    def _ground_or_authority(self, at: int) -> Role | None:
        line, grounds = self._lines[at], self._found.has(Role.CAN_CU)
        in_the_text = self.loai in _WITHOUT_TRICH_YEU  # whose form begins with `Xét Đơn đề nghị …`, a sentence
        if not in_the_text and is_can_cu(line.key, follows=grounds, deciding=self.loai in DECIDING):
            return Role.CAN_CU
        if not grounds:
            return Role.THAM_QUYEN if stands_above_can_cu(self._lines, at, self.loai) else None
        late = not self._found.has(Role.THAM_QUYEN) and stands_under_can_cu(self._lines, at, self.loai)
        return Role.THAM_QUYEN if late else None


def _type_in_front(line: Line) -> tuple[str, int] | None:
    start = type_at_start(line.folded.text)
    return start if start is not None and is_upper(line.cut(0, start[1]).text) else None


def _place(line: Line) -> tuple[int, int]:
    return line.paragraph.index, line.end
