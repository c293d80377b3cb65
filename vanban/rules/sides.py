"""Parts that stand side by side: the one that belongs at the right is not in a cell at the left of the other."""

from collections.abc import Iterator

from vanban.roles.element import Role
from vanban.rules.rule import Check, Context, Fault
from vanban.rules.shown import fault, pieces


def at_the_right(part: Role, *others: Role, found: str, required: str) -> Check:
    """The check that a part stands at the right of others; its one code is `ben-trai`."""

    def check(context: Context) -> Iterator[Fault]:
        """Judged when both stand in cells of the same row."""
        other, own = next(pieces(context, *others), None), next(pieces(context, part), None)
        if not other or not own:
            return
        left, right = other.paragraph.place, own.paragraph.place
        if right.table and (left.table, left.row) == (right.table, right.row) and right.cell < left.cell:
            yield fault("ben-trai", own, found, required)

    return check
