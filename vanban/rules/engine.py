"""Asks every rule about every document of a file; a rule that crashes is told of and stops no other."""

import traceback
from collections.abc import Sequence

from vanban.core.dataclass import dataclass
from vanban.pages.page import Pages
from vanban.roles.element import Reading, Role
from vanban.rules.asking import Asking, book
from vanban.rules.places import Places, plain
from vanban.rules.profile import STRICT, Profile
from vanban.rules.report import Issue, Judged, Outcome, Report, Site, Verdict
from vanban.rules.rule import Context, Fault, Mode, Rule
from vanban.rules.sources import RULE_SET
from vanban.rules.state import state_of


@dataclass(frozen=True, slots=True)
class _Case:
    """One document before the rules."""

    number: int
    context: Context
    profile: Profile
    places: Places


def judge(
    reading: Reading,
    profile: Profile = STRICT,
    mode: Mode | None = None,
    rules: Sequence[Rule] | None = None,
    pages: Pages | None = None,
) -> Report:
    """Judge a file.

    Args:
        reading: the file with its documents.
        profile: what is let pass; crashes never are.
        mode: the state in which every document is judged; None: each in the state it shows.
        rules: those to ask, in the order of the verdicts; None: the whole rule book.
        pages: the file as it is printed; None: the rules that look at pages are passed over.
    """
    asking = book() if rules is None else Asking(rules)
    places = Places(reading.view)
    cases = [
        _Case(number, Context(reading, van_ban, mode or state_of(van_ban), pages), profile, places)
        for number, van_ban in enumerate(reading.van_ban, start=1)
    ]
    verdicts = tuple(
        clean if clean.outcome is Outcome.BO_QUA else _verdict(clean, case)
        for case in cases
        for clean in asking.verdicts(case.number, case.context)
    )
    issues = sorted((issue for verdict in verdicts for issue in verdict.issues), key=places.issue_order)
    return Report(RULE_SET, profile.name, tuple(map(_judged, cases)), verdicts, tuple(issues))


def _judged(case: _Case) -> Judged:
    van_ban = case.context.van_ban
    pieces = [piece.text.strip() for role in (Role.SO_KY_HIEU, Role.TEN_LOAI) for piece in van_ban.pieces(role)]
    return Judged(case.number, van_ban.loai, ", ".join(pieces), case.context.mode)


def _verdict(clean: Verdict, case: _Case) -> Verdict:
    """What comes of a rule that says `clean` when it finds nothing."""
    rule = clean.rule
    found: list[tuple[Fault, Site]] = []
    crash = ""
    try:
        for fault in rule.check(case.context):
            _refuse_unknown_code(rule, fault)
            found.append((fault, case.places.site(fault)))
    except Exception:  # whatever is wrong with a rule, the others go on
        crash = traceback.format_exc()
    if not found and not crash:
        return clean
    issues = tuple(sorted(_folded(rule, case, found), key=case.places.issue_order))
    if crash:
        return Verdict(rule, case.number, Outcome.HONG, issues, "quy tắc bị hỏng khi chạy", crash)
    return _of_issues(clean, issues)


def _refuse_unknown_code(rule: Rule, fault: Fault) -> None:
    if fault.code not in rule.codes:
        raise ValueError(f"rule {rule.id} yields {fault.code!r}, which is none of its codes")


def _of_issues(clean: Verdict, issues: tuple[Issue, ...]) -> Verdict:
    rule, number = clean.rule, clean.document
    counting = [Outcome(issue.level.value) for issue in issues if not issue.waived]
    if counting:
        return Verdict(rule, number, max(counting, key=list(Outcome).index), issues)
    if issues:
        reasons = dict.fromkeys(issue.pardon.reason for issue in issues if issue.pardon)
        return Verdict(rule, number, Outcome.BO_QUA, issues, f"hồ sơ ngoại lệ: {'; '.join(reasons)}")
    return clean


def _folded(rule: Rule, case: _Case, faults: Sequence[tuple[Fault, Site]]) -> list[Issue]:
    """The faults of a rule, those that say the same made one with all its places in reading order."""
    sites: dict[tuple[str, str, str], dict[Site, None]] = {}
    for fault, site in faults:
        sites.setdefault((fault.code, plain(fault.found), plain(fault.required)), {})[site] = None
    issues = []
    for (code, found, required), where in sites.items():
        pardon = case.profile.pardon(rule, code)
        level = (pardon.level if pardon else None) or rule.level
        ordered = tuple(sorted(where, key=case.places.order))
        issues.append(Issue(rule, code, case.number, found, required, ordered, level, pardon))
    return issues
