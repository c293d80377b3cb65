"""The text of a document: its parts from phần to điểm, and what stands in them."""

from collections.abc import Sequence
from itertools import islice

from vanban.roles import phrases
from vanban.roles.element import Piece, Role
from vanban.roles.found import Found
from vanban.roles.letterhead import stamp
from vanban.roles.lines import Line, whole
from vanban.roles.numbers import Level, Number, is_heading_text, is_title_of_clause, number_of
from vanban.roles.words import is_upper

_DIVISIONS = {
    Level.PART: (Role.PHAN_CHUONG, Role.TIEU_DE_PHAN_CHUONG),
    Level.SECTION: (Role.MUC, Role.TIEU_DE_MUC),
}


class BodyReader:
    """Reads the text of a document or an annex."""

    def __init__(self, lines: Sequence[Line], found: Found) -> None:
        self._found = found
        self._paragraphs = _paragraphs(lines)
        self._title: Role | None = None
        self._title_went_on = False

    def read(self) -> None:
        """Give every paragraph of the text its part; tables, captions and boxes have none."""
        for at, lines in enumerate(self._paragraphs):
            if not _aside(lines[0]) and (shown := [line for line in lines if line.key]):
                self._paragraph(at, shown)

    def _paragraph(self, at: int, lines: list[Line]) -> None:
        first, piece = lines[0], whole(lines)
        number = number_of(first)
        if number is None and self._is_pending_title(first):
            self._found.add(self._title or Role.NOI_DUNG, piece)
            self._title_went_on = True
            return
        self._title, self._title_went_on = None, False
        if number is not None and number.level in _DIVISIONS:
            self._division(lines, number)
        elif number is not None:
            self._numbered(at, piece, number)
        elif phrases.is_order(first.key) and len(lines) == 1 and self._may_order():
            self._found.add(Role.LENH_BAN_HANH, piece)
        elif not phrases.is_caption(first.key):
            self._found.add(stamp(first.key) or Role.NOI_DUNG, piece)

    def _may_order(self) -> bool:
        return self._found.has(Role.CAN_CU, Role.THAM_QUYEN) and not self._found.has(Role.LENH_BAN_HANH)

    def _is_pending_title(self, line: Line) -> bool:
        """Whether it is the title of the phần, chương or mục above; a title in capitals may go on."""
        if self._title is None:
            return False
        return is_upper(line.text) or (not self._title_went_on and is_heading_text(line.text))

    def _division(self, lines: Sequence[Line], number: Number) -> None:
        role, title = _DIVISIONS[number.level]
        first = lines[0]
        rest = Piece(first.paragraph, first.start + number.words_at, lines[-1].end)
        if number.rest:
            self._found.add(role, _before(rest, first.start))
            self._found.add(title, rest)
        else:
            self._found.add(role, first)
            if len(lines) > 1:
                self._found.add(title, whole(lines[1:]))
        self._title = None if number.rest or len(lines) > 1 else title

    def _numbered(self, at: int, piece: Piece, number: Number) -> None:
        can_be = is_title_of_clause if number.level is Level.CLAUSE else is_heading_text
        titled = can_be(number.rest) and "\n" not in piece.text and self._has_content(at, number)
        if number.level is Level.ARTICLE:
            self._article(piece, number, titled=titled or not number.rest)
        elif number.level is Level.ROMAN:
            self._found.add(Role.MUC_LA_MA, piece)
        elif number.level is Level.CLAUSE:
            self._found.add(Role.KHOAN_CO_TIEU_DE if titled else Role.KHOAN, piece)
        else:
            self._found.add(Role.DIEM, piece)

    def _article(self, piece: Piece, number: Number, *, titled: bool) -> None:
        """`Điều 1. Title` as a whole; of `Điều 1. Sentence.` only the number, the sentence is text."""
        if titled:
            self._found.add(Role.DIEU, piece)
            return
        rest = Piece(piece.paragraph, piece.start + number.words_at, piece.end)
        self._found.add(Role.DIEU, _before(rest, piece.start))
        self._found.add(Role.NOI_DUNG, rest)

    def _has_content(self, at: int, number: Number) -> bool:
        """Whether something of a lower level follows: a title has text under it, an item of a list has not."""
        for lines in islice(self._paragraphs, at + 1, None):
            line = next((line for line in lines if line.key), None)
            if line is None:
                continue
            following = number_of(line) if not _aside(line) else None
            return following is None or (following.level, following.depth) > (number.level, number.depth)
        return False


def _paragraphs(lines: Sequence[Line]) -> list[list[Line]]:
    """The paragraphs of the text; of a table, or boxes that follow one another, only the first line with words."""
    found: list[list[Line]] = [[]]
    for line in lines:
        last = found[-1]
        if line.where.table or line.boxed:
            if line.key and not (last and _aside(last[0])):
                found.append([line])
        elif last and last[0].paragraph is line.paragraph:
            last.append(line)
        else:
            found.append([line])
    return found[1:]


def _before(rest: Piece, start: int) -> Piece:
    """What stands before a stretch, without the space between."""
    stop = start + len(rest.paragraph.text[start : rest.start].rstrip())
    return Piece(rest.paragraph, start, stop)


def _aside(line: Line) -> bool:
    """Whether it stands in a table or a text box."""
    return line.where.table > 0 or line.boxed
