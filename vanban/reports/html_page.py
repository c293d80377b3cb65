"""The report as one page to read, print or send: nothing from outside, every text escaped."""

from collections.abc import Iterable, Iterator, Sequence
from html import escape
from importlib.resources import files as resources

from vanban.core.chu import bo_dau
from vanban.reports.words import by_mend, documents, profile, result, summary
from vanban.rules.report import FileReport, Issue, Outcome, Problem, Report, Verdict
from vanban.rules.sources import RULE_SET, cite

_HEAD = """<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Kết quả kiểm tra thể thức văn bản</title>
<style>
{css}</style>
</head>
<body>
<h1>Kết quả kiểm tra thể thức văn bản</h1>
<p class="note">Bộ quy tắc {rules}. Kết quả giúp rà soát, không thay người kiểm tra thể thức.</p>
"""


def html_report(files: Sequence[FileReport]) -> bytes:
    """All files on one page, UTF-8."""
    css = (resources(__package__) / "page.css").read_text("utf-8")
    parts = [_HEAD.format(css=css, rules=escape(RULE_SET)), *_overview(files)]
    for number, file in enumerate(files, start=1):
        parts += _file(file, number)
    return "\n".join([*parts, "</body>", "</html>", ""]).encode()


def _overview(files: Sequence[FileReport]) -> Iterator[str]:
    yield "<table><thead><tr><th>Tệp</th><th>Kết quả</th></tr></thead><tbody>"
    for number, file in enumerate(files, start=1):
        yield f'<tr><td><a href="#tep-{number}">{escape(file.name)}</a></td><td>{escape(summary(file))}</td></tr>'
    yield "</tbody></table>"


def _file(file: FileReport, number: int) -> Iterator[str]:
    yield f'<h2 id="tep-{number}">{escape(file.name)}: {escape(result(file))}</h2>'
    if isinstance(file.result, Problem):
        yield f'<div class="issue sai">{_rows([("Hiện có", file.result.found), ("Cần", file.result.required)])}</div>'
        return
    yield f'<p class="note">{escape(documents(file.result))}<br>{escape(profile(file.result))}</p>'
    yield from _report(file.result)


def _report(report: Report) -> Iterator[str]:
    several = len(report.documents) > 1
    yield from map(_crash, report.of(Outcome.HONG))
    for title, issues in by_mend(report.issues):
        yield f"<h3>{escape(title)} ({len(issues)})</h3>"
        yield from (_issue(issue, several=several) for issue in issues)
    waived = [issue for issue in report.issues if issue.waived]
    if waived:
        yield f"<h3>Được miễn theo hồ sơ ngoại lệ {escape(report.profile)} ({len(waived)})</h3>"
        yield from (_issue(issue, several=several) for issue in waived)
    yield from _skipped(report)


def _issue(issue: Issue, *, several: bool) -> str:
    level = "MIỄN" if issue.waived else str(issue.level)
    rows = [("Văn bản", f"thứ {issue.document}")] if several else []
    rows += [("Ở", "; ".join(map(str, issue.sites))), ("Hiện có", issue.found), ("Cần", issue.required)]
    rows += [("Cách sửa", issue.rule.fix), ("Căn cứ", f"{cite(issue.rule.clause)} ({issue.rule.id})")]
    if issue.pardon:
        rows.append(("Lý do ngoại lệ", f"{issue.pardon.reason} (mức của quy tắc: {issue.rule.level})"))
    head = f'<h4><span class="level">{escape(level)}</span> {escape(issue.rule.title)}</h4>'
    return f'<div class="issue {_css_class(level)}">{head}{_rows(rows)}</div>'


def _crash(verdict: Verdict) -> str:
    head = f'<h4><span class="level">{Outcome.HONG}</span> {escape(verdict.rule.title)}</h4>'
    words = f"<p>{escape(verdict.rule.id)}: {escape(verdict.reason)}; gửi phần dưới đây cho người phát triển.</p>"
    return f'<div class="issue hong">{head}{words}<pre>{escape(verdict.traceback)}</pre></div>'


def _skipped(report: Report) -> Iterator[str]:
    skipped = list(report.of(Outcome.BO_QUA))
    yield f"<details><summary>{report.count(Outcome.DAT)} quy tắc đạt, {len(skipped)} bỏ qua</summary>"
    if skipped:
        yield _rows((verdict.rule.title, verdict.reason) for verdict in skipped)
    yield "</details>"


def _rows(rows: Iterable[tuple[str, str]]) -> str:
    return f"<dl>{''.join(f'<dt>{escape(name)}</dt><dd>{escape(words)}</dd>' for name, words in rows)}</dl>"


def _css_class(level: str) -> str:
    return bo_dau(level).lower().replace(" ", "-")
