"""Which rules are asked about a document, and why the others are not: told by its type, its mode and its parts."""

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from vanban.roles.element import Role, VanBan
from vanban.rules.registry import document_rules
from vanban.rules.report import Outcome, Verdict
from vanban.rules.rule import Context, Mode, Rule

_MOST = 64  # kinds of documents that are remembered: those of a build are few


class Kind(NamedTuple):
    """What decides which rules are asked about a document; `number` is its place in its file, from 1."""

    number: int
    loai: str
    mode: Mode
    printed: bool
    shown: frozenset[Role]


class Asking:
    """Rules, and what each says of a document in which it finds nothing: documents of one kind share these verdicts."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        self._rules = tuple(rules)
        self._known: dict[Kind, tuple[Verdict, ...]] = {}

    def verdicts(self, number: int, context: Context) -> tuple[Verdict, ...]:
        """A verdict a rule on the document of this number in its file: BỎ QUA for one that is not asked, else ĐẠT."""
        van_ban = context.van_ban
        kind = Kind(number, van_ban.loai, context.mode, context.pages is not None, _shown(van_ban))
        known = self._known.get(kind)
        if known is None:
            if len(self._known) >= _MOST:
                self._known.clear()
            known = self._known[kind] = tuple(_clean(rule, kind) for rule in self._rules)
        return known


@cache
def book() -> Asking:
    """The whole rule book of documents."""
    return Asking(document_rules())


def _clean(rule: Rule, kind: Kind) -> Verdict:
    reason = _why_passed_over(rule, kind)
    return Verdict(rule, kind.number, Outcome.BO_QUA if reason else Outcome.DAT, reason=reason)


def _why_passed_over(rule: Rule, kind: Kind) -> str:
    if rule.types and kind.loai not in rule.types:
        return f"chỉ xét loại văn bản {', '.join(rule.types)}"
    if kind.mode not in rule.modes:
        return f"chỉ xét văn bản {', '.join(rule.modes)}"
    if rule.on_paper and not kind.printed:
        return "chưa có bản in (PDF) để xem trang"
    if rule.needs and kind.shown.isdisjoint(rule.needs):
        return f"văn bản không có {', '.join(rule.needs)}"
    return ""


def _shown(van_ban: VanBan) -> frozenset[Role]:
    """The parts that a document or one of its annexes shows."""
    shown = (van_ban.elements, *(annex.elements for annex in van_ban.phu_luc))
    return frozenset(role for elements in shown for role, pieces in elements.items() if pieces)
