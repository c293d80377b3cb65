"""The report for other programs: JSON whose keys keep their order; `schema` grows when a key changes its meaning."""

import json
from collections.abc import Sequence
from typing import Any

from vanban.reports.words import result
from vanban.rules.report import FileReport, Issue, Outcome, Problem, Report, Site, Verdict
from vanban.rules.sources import RULE_SET, cite

SCHEMA = 1


def json_report(files: Sequence[FileReport]) -> bytes:
    """All files in one JSON object, UTF-8."""
    value = {"schema": SCHEMA, "rule_set": RULE_SET, "files": [_file(file) for file in files]}
    return (json.dumps(value, ensure_ascii=False, indent=2) + "\n").encode()


def _file(file: FileReport) -> dict[str, Any]:
    head = {"file": file.name, "conforms": file.conforms, "result": result(file)}
    if isinstance(file.result, Problem):
        problem = file.result
        told = {"found": problem.found, "required": problem.required, "traceback": problem.traceback}
        return {**head, "problem": told}
    return {**head, **_report(file.result)}


def _report(report: Report) -> dict[str, Any]:
    return {
        "profile": report.profile,
        "documents": [
            {"number": d.number, "type": d.loai, "title": d.title, "mode": str(d.mode)} for d in report.documents
        ],
        "counts": {str(outcome): report.count(outcome) for outcome in reversed(Outcome)},
        "findings": [_issue(issue) for issue in report.issues],
        "crashes": [_crash(verdict) for verdict in report.of(Outcome.HONG)],
        "skipped": [_skipped(verdict) for verdict in report.of(Outcome.BO_QUA)],
        "passed": [{"rule": v.rule.id, "document": v.document} for v in report.of(Outcome.DAT)],
    }


def _issue(issue: Issue) -> dict[str, Any]:
    rule = issue.rule
    return {
        "rule": rule.id,
        "code": issue.code,
        "title": rule.title,
        "level": str(issue.level),
        "document": issue.document,
        "clause": {"source": rule.clause.source, "clause": rule.clause.clause, "text": cite(rule.clause)},
        "mend": str(rule.mend),
        "places": [_site(site) for site in issue.sites],
        "found": issue.found,
        "required": issue.required,
        "fix": rule.fix,
        "waived": issue.waived,
        "rule_level": str(rule.level),
        "reason": issue.pardon.reason if issue.pardon else "",
    }


def _site(site: Site) -> dict[str, Any]:
    return {"spot": str(site.spot) if site.spot else "", "paragraphs": list(site.paragraphs), "text": site.text}


def _crash(verdict: Verdict) -> dict[str, Any]:
    return {"rule": verdict.rule.id, "document": verdict.document, "traceback": verdict.traceback}


def _skipped(verdict: Verdict) -> dict[str, Any]:
    return {"rule": verdict.rule.id, "document": verdict.document, "reason": verdict.reason}
