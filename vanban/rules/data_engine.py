"""Asks every rule about the data of a year; one that crashes or meets what nobody could read stops no other."""

import traceback
from collections.abc import Callable, Sequence

from vanban.core.finding import Place
from vanban.model.dataset import Dataset
from vanban.model.hole import Hole
from vanban.model.records import Path
from vanban.rules.data_report import DataIssue, DataReport, DataVerdict
from vanban.rules.data_rule import DataFault, DataRule
from vanban.rules.profile import STRICT, Profile
from vanban.rules.registry import data_rules
from vanban.rules.report import Outcome

Places = Callable[[Path], Place]


def judge_data(
    dataset: Dataset, place: Places, profile: Profile = STRICT, rules: Sequence[DataRule] | None = None
) -> DataReport:
    """Judge the data of a year.

    Args:
        dataset: the records, with holes where files are faulty.
        place: gives the place of a path, of its nearest ancestor when nothing stands there.
        profile: what is let pass; crashes and rules that are not pardonable never are.
        rules: those to ask, in the order of the verdicts; None: all that judge data.
    """
    rules = data_rules() if rules is None else rules
    verdicts = tuple(_verdict(rule, dataset, place, profile) for rule in rules)
    issues = (issue for verdict in verdicts for issue in verdict.issues)
    return DataReport(profile.name, verdicts, tuple(sorted(issues, key=DataIssue.sort_key)))


def _verdict(rule: DataRule, dataset: Dataset, place: Places, profile: Profile) -> DataVerdict:
    issues: list[DataIssue] = []
    crash = reason = ""
    try:
        for fault in rule.check(dataset):
            if fault.code not in rule.codes:
                raise ValueError(f"rule {rule.id} yields {fault.code!r}, which is none of its codes")
            issues.append(_issue(rule, fault, place, profile))
    except Hole:
        reason = "dữ liệu có chỗ chưa đọc được"
    except Exception:  # whatever is wrong with a rule, the others go on
        crash = traceback.format_exc()
    if crash:
        return DataVerdict(rule, Outcome.HONG, tuple(issues), "quy tắc bị hỏng khi chạy", crash)
    return _of_issues(rule, tuple(issues), reason)


def _issue(rule: DataRule, fault: DataFault, place: Places, profile: Profile) -> DataIssue:
    pardon = profile.pardon(rule, fault.code)
    level = (pardon.level if pardon else None) or rule.level
    related = tuple((place(path), words) for path, words in fault.related)
    return DataIssue(rule, fault.code, place(fault.path), fault.found, fault.required, related, level, pardon)


def _of_issues(rule: DataRule, issues: tuple[DataIssue, ...], reason: str) -> DataVerdict:
    if not issues:
        return DataVerdict(rule, Outcome.BO_QUA if reason else Outcome.DAT, reason=reason)
    counting = [Outcome(issue.level.value) for issue in issues if not issue.waived]
    if counting:
        return DataVerdict(rule, max(counting, key=list(Outcome).index), issues, reason)
    reasons = dict.fromkeys(issue.pardon.reason for issue in issues if issue.pardon)
    return DataVerdict(rule, Outcome.BO_QUA, issues, f"hồ sơ ngoại lệ: {'; '.join(reasons)}")
