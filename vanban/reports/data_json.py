"""The report on the data for other programs: the JSON of `check`, with a part `data` in the place of files."""

import json
from collections.abc import Sequence
from typing import Any

from vanban.core.finding import Finding, Place
from vanban.reports.json_report import SCHEMA
from vanban.rules.data_report import DataIssue, DataVerdict, YearReport
from vanban.rules.report import Outcome
from vanban.rules.sources import RULE_SET, cite


def data_json(years: Sequence[YearReport]) -> bytes:
    """All years in one JSON object, UTF-8."""
    value = {"schema": SCHEMA, "rule_set": RULE_SET, "files": [], "data": [_year(year) for year in years]}
    return (json.dumps(value, ensure_ascii=False, indent=2) + "\n").encode()


def result(year: YearReport) -> str:
    """`ĐẠT` or `CHƯA ĐẠT`."""
    return "ĐẠT" if year.conforms else "CHƯA ĐẠT"


def _year(year: YearReport) -> dict[str, Any]:
    report = year.report
    return {
        "year": year.nam,
        "folder": year.name,
        "conforms": year.conforms,
        "result": result(year),
        "profile": report.profile,
        "unread": [_unread(finding) for finding in year.unread],
        "counts": {str(outcome): report.count(outcome) for outcome in reversed(Outcome)},
        "findings": [_issue(issue) for issue in report.issues],
        "crashes": [{"rule": v.rule.id, "traceback": v.traceback} for v in report.of(Outcome.HONG)],
        "skipped": [_skipped(verdict) for verdict in report.of(Outcome.BO_QUA)],
        "passed": [verdict.rule.id for verdict in report.of(Outcome.DAT)],
    }


def _unread(finding: Finding) -> dict[str, Any]:
    return {
        "code": finding.code,
        "level": str(finding.level),
        "place": _place(finding.place),
        "found": finding.found,
        "required": finding.required,
        "related": _related(finding.related),
    }


def _issue(issue: DataIssue) -> dict[str, Any]:
    rule = issue.rule
    return {
        "rule": rule.id,
        "code": issue.code,
        "title": rule.title,
        "level": str(issue.level),
        "clause": {"source": rule.clause.source, "clause": rule.clause.clause, "text": cite(rule.clause)},
        "mend": str(rule.mend),
        "place": _place(issue.place),
        "found": issue.found,
        "required": issue.required,
        "related": _related(issue.related),
        "fix": rule.fix,
        "waived": issue.waived,
        "rule_level": str(rule.level),
        "reason": issue.pardon.reason if issue.pardon else "",
    }


def _skipped(verdict: DataVerdict) -> dict[str, str]:
    return {"rule": verdict.rule.id, "reason": verdict.reason}


def _place(place: Place) -> dict[str, Any]:
    return {"file": place.file, "line": place.line, "column": place.column}


def _related(related: tuple[tuple[Place, str], ...]) -> list[dict[str, Any]]:
    return [{**_place(place), "words": words} for place, words in related]
