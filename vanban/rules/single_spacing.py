"""Whether lines that belong together stand in single spacing, with no room between them."""

from collections.abc import Iterator
from itertools import pairwise

from vanban.inspect.content import Paragraph
from vanban.inspect.formats import Multiple
from vanban.roles.element import Role
from vanban.rules.rule import Check, Context, Fault
from vanban.rules.shown import fault, in_order

_NEAR = 0.05
_ROOM = 3.0  # points: less cannot be seen


def single_spaced(*roles: Role) -> Check:
    """A check with the codes `gian-dong` (spacing of lines) and `cach-doan` (room between paragraphs)."""

    def check(context: Context) -> Iterator[Fault]:
        found = [piece for _, piece in in_order(context, *roles)]
        for piece in found:
            spacing = piece.paragraph.format.line_spacing
            if isinstance(spacing, Multiple) and abs(spacing.lines - 1) > _NEAR:
                yield fault("gian-dong", piece, f"giãn dòng {spacing.lines:g}".replace(".", ","), "dòng đơn")
        for upper, lower in pairwise(found):
            room = _room_between(upper.paragraph, lower.paragraph)
            if room > _ROOM:
                yield fault("cach-doan", lower, f"cách {room:g}pt".replace(".", ","), "cách nhau dòng đơn")

    return check


def _room_between(upper: Paragraph, lower: Paragraph) -> float:
    """The room between neighbours, 0 when they are none."""
    if lower.index != upper.index + 1 or lower.place.cell != upper.place.cell:
        return 0
    if upper.format.contextual_spacing and lower.format.contextual_spacing and upper.style_id == lower.style_id:
        return 0
    return max(upper.format.after.pt, lower.format.before.pt)
