"""The rules under tiêu ngữ, agency and trích yếu: whether they are there, how long they are, where they stand."""

from collections.abc import Iterator

from vanban.core.lengths import Length, Mm, Pt
from vanban.core.text_width import broken_widths
from vanban.roles.element import Piece, Role
from vanban.rules.centring import shares_its_line
from vanban.rules.rule import Check, Context, Fault
from vanban.rules.shown import fault, pieces

_TOLERANCE = 0.06  # of the length of the text: fonts and hand-drawn lines are not exact
_OFF_CENTRE = Mm(4)
_WIDEST = Length(10_000)  # of a line, in points


def line_missing(code: str, role: Role, required: str) -> Check:
    """A check that there is a rule under a part."""

    def check(context: Context) -> Iterator[Fault]:
        found = list(pieces(context, role))
        if found and role not in context.van_ban.rules:
            yield fault(code, found[-1], "không có đường kẻ ngang phía dưới", required)

    return check


def line_length_wrong(code: str, role: Role, low: float, high: float, required: str) -> Check:
    """A check that the rule under a part has a length between two shares of the length of the text."""

    def check(context: Context) -> Iterator[Fault]:
        found, line = list(pieces(context, role)), context.van_ban.rules.get(role)
        if not found or line is None:
            return
        widths = [length for piece in found for length in line_widths(piece)]
        longest = max(widths, default=Length(0))
        if not longest:  # signs that take no room
            return
        if not min(widths) * (low - _TOLERANCE) <= line.length <= longest * (high + _TOLERANCE):
            share = f"{line.length.mm:.0f} mm, bằng {line.length / longest:.0%} dòng chữ dài {longest.mm:.0f} mm"
            yield fault(code, found[-1], f"đường kẻ dài {share}", required)

    return check


def line_off_centre(code: str, role: Role, required: str) -> Check:
    """A check that the rule under a part stands in its middle; where the place of one cannot be told it is let be."""

    def check(context: Context) -> Iterator[Fault]:
        found, line = list(pieces(context, role)), context.van_ban.rules.get(role)
        measured = found and line and line.offset is not None and not shares_its_line(found[-1])
        if measured and line and line.offset is not None and abs(line.offset) > _OFF_CENTRE:
            side = "phải" if line.offset > 0 else "trái"
            yield fault(code, found[-1], f"đường kẻ lệch {side} {abs(line.offset) * 25.4 / 72:.0f} mm", required)

    return check


def line_widths(piece: Piece) -> list[Length]:
    """The width of each line of a text as it breaks in its room."""
    look, room = piece.paragraph.format, piece.paragraph.room
    run = next((run.format for run in piece.runs if run.text.strip()), None)
    if run is None:
        return []
    space = min(Length(room - look.left - look.right) if room else _WIDEST, _WIDEST)
    size = Pt(run.size)
    return [
        length
        for text in piece.text.split("\n")
        for length in broken_widths(text, size, space, bold=run.bold, italic=run.italic)
    ]
