"""Ways to spoil the rules under tiêu ngữ, agency and trích yếu, where they are the border of a paragraph."""

from docx.shared import Mm, Pt

from tests.rules.documents import Good
from tests.rules.faults.fault import Fault, shown
from tests.rules.sheet import Sheet, drop
from vanban.roles.element import Role


def _bordered(role: Role):
    """Where the rule is a paragraph of its own, not one that words stand in."""

    def fits(good: Good) -> bool:
        line = good.van_ban.rules.get(role)
        return line is not None and line.kind == "border" and line.paragraph != shown(good, role)[-1].paragraph.index

    return fits


def line_missing(code: str, role: Role) -> Fault:
    """No rule."""
    return Fault(code, role, lambda sheet: drop(sheet.line_under(role)), _bordered(role))


def line_too_short(code: str, role: Role) -> Fault:
    """A rule of a fifth of its length, cut at both ends."""

    def spoil(sheet: Sheet) -> None:
        form = sheet.line_under(role).paragraph_format
        cut = Pt(sheet.van_ban.rules[role].length * 0.4)
        form.left_indent, form.right_indent = form.left_indent + cut, form.right_indent + cut

    return Fault(code, role, spoil, _bordered(role))


def line_moved(code: str, role: Role) -> Fault:
    """A rule 6 mm to the right of the middle."""

    def spoil(sheet: Sheet) -> None:
        form = sheet.line_under(role).paragraph_format
        form.left_indent, form.right_indent = form.left_indent + Mm(6), form.right_indent - Mm(6)

    return Fault(code, role, spoil, _bordered(role))
