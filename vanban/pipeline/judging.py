"""Every produced document is judged before it is published: an error stops it unless an exception gives its reason."""

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from vanban.core.collector import paused_collector
from vanban.core.finding import Finding, Level, Place
from vanban.inspect.docview import DocView
from vanban.pipeline.agency_profile import with_data
from vanban.pipeline.jobs import Job
from vanban.roles.reading import read_roles
from vanban.rules import rule as rules
from vanban.rules.engine import judge
from vanban.rules.profile import Profile
from vanban.rules.report import Issue, Outcome, Report

if TYPE_CHECKING:
    from vanban.model.dataset import Dataset

_LEVELS = {rules.Level.SAI: Level.ERROR, rules.Level.CANH_BAO: Level.WARNING}


def judge_document(job: Job, view: DocView, dataset: "Dataset", profile: Profile) -> list[Finding]:
    """What the rule book says of a document as a reader sees it: errors, warnings, what an exception let pass."""
    with paused_collector():
        report = judge(read_roles(view), with_data(profile, job, dataset), None)
    return findings_of(report, job.target)


def findings_of(report: Report, target: Path) -> list[Finding]:
    """The errors and warnings of a report, and what an exception let pass; hints are left out."""
    findings = [_finding(issue, target) for issue in report.issues if issue.waived or issue.level in _LEVELS]
    return findings + list(_crashed(report, target))


def _finding(issue: Issue, target: Path) -> Finding:
    where = "; ".join(map(str, issue.sites[:3]))
    place, code = Place(target.name), issue.rule.id
    if issue.waived and issue.pardon is not None:
        return Finding(code, place, f"{issue.rule.title}, được bỏ qua", f"lý do: {issue.pardon.reason}", Level.NOTE)
    found = f"{issue.rule.title} ({where}): {issue.found}; cần: {issue.required}"
    return Finding(code, place, found, f"{issue.rule.fix} ({issue.rule.clause.clause})", _LEVELS[issue.level])


def _crashed(report: Report, target: Path) -> Iterable[Finding]:
    for verdict in report.of(Outcome.HONG):
        found, todo = f"quy tắc {verdict.rule.id} bị lỗi khi chạy", "gửi dữ liệu và mẫu cho người phát triển"
        yield Finding(verdict.rule.id, Place(target.name), found, todo)
