"""The report for code review tools: SARIF 2.1.0, one result an issue, waivers as suppressions with their reason."""

import json
from collections.abc import Iterator, Sequence
from typing import Any
from urllib.parse import quote

import vanban
from vanban.rules.report import FileReport, Issue, Outcome, Problem, Report, Site
from vanban.rules.rule import Level, Rule
from vanban.rules.sources import RULE_SET, cite

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json"
_LEVELS = {Level.SAI: "error", Level.CANH_BAO: "warning", Level.GHI_CHU: "note"}


def sarif_report(files: Sequence[FileReport]) -> bytes:
    """All files as one run, UTF-8."""
    rules = _rules(files)
    driver = {
        "name": "Vanban",
        "version": vanban.__version__,
        "semanticVersion": vanban.__version__,
        "rules": [_rule(rule) for rule in rules],
        "properties": {"ruleSet": RULE_SET},
    }
    numbers = {rule.id: number for number, rule in enumerate(rules)}
    notes = [note for file in files for note in _notifications(file)]
    run = {
        "tool": {"driver": driver},
        "language": "vi-VN",
        "columnKind": "unicodeCodePoints",
        "invocations": [{"executionSuccessful": not notes, "toolExecutionNotifications": notes}],
        "artifacts": [{"location": _location(file)} for file in files],
        "results": [result for file in files for result in _results(file, numbers)],
    }
    return (
        json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=2) + "\n"
    ).encode()


def _rules(files: Sequence[FileReport]) -> list[Rule]:
    """Every rule that was asked, once."""
    reports = (file.result for file in files)
    asked = (verdict.rule for report in reports if isinstance(report, Report) for verdict in report.verdicts)
    return list({rule.id: rule for rule in asked}.values())


def _rule(rule: Rule) -> dict[str, Any]:
    return {
        "id": rule.id,
        "shortDescription": {"text": rule.title},
        "fullDescription": {"text": rule.why},
        "help": {"text": f"{rule.fix} ({cite(rule.clause)})"},
        "defaultConfiguration": {"level": _LEVELS[rule.level]},
    }


def _results(file: FileReport, numbers: dict[str, int]) -> Iterator[dict[str, Any]]:
    if isinstance(file.result, Report):
        yield from (_result(issue, file, numbers[issue.rule.id]) for issue in file.result.issues)


def _result(issue: Issue, file: FileReport, number: int) -> dict[str, Any]:
    words = f"{issue.rule.title}. Hiện có: {issue.found}. Cần: {issue.required}."
    result: dict[str, Any] = {
        "ruleId": issue.rule.id,
        "ruleIndex": number,
        "level": _LEVELS[issue.level],
        "message": {"text": words},
        "locations": [_place(site, file) for site in issue.sites],
        "properties": {"code": issue.code, "document": issue.document, "mend": str(issue.rule.mend)},
    }
    if issue.pardon and issue.waived:
        result["suppressions"] = [{"kind": "external", "status": "accepted", "justification": issue.pardon.reason}]
    elif issue.pardon:
        result["properties"]["reason"] = issue.pardon.reason
    return result


def _place(site: Site, file: FileReport) -> dict[str, Any]:
    words = {"text": str(site)}
    logical = [{"fullyQualifiedName": str(site.spot)}] if site.spot else []
    return {"physicalLocation": {"artifactLocation": _location(file)}, "logicalLocations": logical, "message": words}


def _location(file: FileReport) -> dict[str, str]:
    return {"uri": quote(file.name.replace("\\", "/"))}


def _notifications(file: FileReport) -> Iterator[dict[str, Any]]:
    """What kept the checker from its work: files it could not judge, rules that crashed."""
    where = [{"physicalLocation": {"artifactLocation": _location(file)}}]
    if isinstance(file.result, Problem):
        words = f"{file.result.found}: {file.result.required}"
        yield {"level": "error", "message": {"text": words}, "locations": where}
        return
    for verdict in file.result.of(Outcome.HONG):
        words = f"{verdict.rule.id}: {verdict.reason}\n{verdict.traceback}"
        associated = {"id": verdict.rule.id}
        yield {"level": "error", "message": {"text": words}, "locations": where, "associatedRule": associated}
