"""Which drawn line stands under tiêu ngữ, under the agency, under the trích yếu."""

from collections.abc import Iterable, Sequence

from vanban.inspect.docview import Rule
from vanban.roles.element import Piece, Role
from vanban.roles.found import Found

_FALLBACKS = {
    Role.TIEU_NGU: (Role.TIEU_NGU, Role.QUOC_HIEU),
    Role.CO_QUAN_BAN_HANH: (Role.CO_QUAN_BAN_HANH,),
    Role.TRICH_YEU: (Role.TRICH_YEU, Role.TEN_LOAI),
}
_NEAR = 3


def ruled_paragraphs(rules: Iterable[Rule]) -> frozenset[int]:
    """The paragraphs that a line is drawn under."""
    return frozenset(rule.after for rule in rules if rule.after >= 0)


def rules_under(rules: Sequence[Rule], found: Found) -> dict[Role, Rule]:
    """The lines by the part they stand under; of two under one paragraph the left is the agency's."""
    ends = {role: found.of(fallback[0])[-1:] for role, fallback in _FALLBACKS.items()}
    left = list(rules)
    assigned: dict[Role, Rule] = {}
    if _same_paragraph(ends[Role.TIEU_NGU], ends[Role.CO_QUAN_BAN_HANH]):
        assigned = _shared(left, ends[Role.TIEU_NGU][0].paragraph.index)
    for near in (_directly_under, _soon_after):
        for role in _FALLBACKS:
            spare = [rule for rule in left if not any(rule is other for other in assigned.values())]
            rule = near(spare, ends[role]) if role not in assigned else None
            if rule is not None:
                assigned[role] = rule
    return assigned


def _same_paragraph(first: Sequence[Piece], second: Sequence[Piece]) -> bool:
    return bool(first and second) and first[0].paragraph is second[0].paragraph


def _shared(rules: Sequence[Rule], paragraph: int) -> dict[Role, Rule]:
    under = sorted((r for r in rules if r.after == paragraph), key=lambda r: (r.offset or 0.0, r.paragraph))
    if len(under) > 1:
        return {Role.CO_QUAN_BAN_HANH: under[0], Role.TIEU_NGU: under[-1]}
    if under and (under[0].offset or 0) < 0:
        return {Role.CO_QUAN_BAN_HANH: under[0]}
    return {Role.TIEU_NGU: under[0]} if under else {}


def _directly_under(rules: Sequence[Rule], end: Sequence[Piece]) -> Rule | None:
    return next((rule for rule in rules if end and rule.after == end[0].paragraph.index), None)


def _soon_after(rules: Sequence[Rule], end: Sequence[Piece]) -> Rule | None:
    """A line carried by the paragraph itself or by one of the next few, where the file does not say under what."""
    if not end:
        return None
    index = end[0].paragraph.index
    return next((rule for rule in rules if rule.after < 0 and 0 <= rule.paragraph - index <= _NEAR), None)
