"""What `check` prints: the issues of each file under the place where they are mended, then a line a file."""

from collections.abc import Mapping
from pathlib import Path

from vanban.cli.console import Console, escape
from vanban.cli.show import shown
from vanban.pdf.problem import PdfProblem
from vanban.reports.words import by_mend, documents, places, profile, summary
from vanban.rules.report import FileReport, Issue, Outcome, Problem, Report
from vanban.rules.sources import cite

_COLOURS = {Outcome.SAI: "bold red", Outcome.CANH_BAO: "yellow", Outcome.GHI_CHU: "cyan"}


def check_result(reports: tuple[FileReport, ...], out: Console) -> None:
    """Print the reports."""
    for report in reports:
        out.print(f"[bold]{escape(report.name)}[/]")
        if isinstance(report.result, Problem):
            _problem(report.result, out)
        else:
            _report(report.result, out)
    out.print()
    for report in reports:
        colour = "green" if report.conforms else "bold red"
        out.print(f"{escape(report.name)}  [{colour}]{escape(summary(report))}[/]")


def written(paths: tuple[Path, ...], out: Console) -> None:
    """Say which files were written."""
    for path in paths:
        out.print(f"Đã ghi {escape(shown(path))}")


def without_pages(problems: Mapping[Path, PdfProblem], out: Console) -> None:
    """Say whose printed pages could not be looked at, and why."""
    for path, problem in problems.items():
        out.print(f"[bold red]KHÔNG CÓ BẢN IN[/]  {escape(shown(path))}: {escape(str(problem))}")
        out.print(f"    → {escape(problem.remedy)}")


def _problem(problem: Problem, out: Console) -> None:
    out.print(f"  [bold red]LỖI[/]  {escape(problem.found)}")
    out.print(f"    → {escape(problem.required)}")
    if problem.traceback:
        out.print(f"    · {escape(problem.traceback.strip().splitlines()[-1])}", style="dim")


def _report(report: Report, out: Console) -> None:
    out.print(f"  [dim]{escape(documents(report))}[/]")
    out.print(f"  [dim]{escape(profile(report))}[/]")
    for verdict in report.of(Outcome.HONG):
        out.print(f"  [bold red]{Outcome.HONG}[/]  {escape(verdict.rule.id)}: {escape(verdict.reason)}")
        out.print(f"    · {escape(verdict.traceback.strip().splitlines()[-1])}", style="dim")
        out.print("    → gửi tệp và bản kết quả JSON (--json) cho người phát triển")
    several = len(report.documents) > 1
    for title, issues in by_mend(report.issues):
        out.print(f"  [bold]{escape(title)}[/]")
        for issue in issues:
            _issue(issue, out, several=several)
    for issue in report.issues:
        if issue.waived and issue.pardon:
            out.print(f"  [dim]MIỄN  {escape(issue.rule.title)}: {escape(places(issue.sites))}[/]")
            out.print(f"    [dim]· Hiện có: {escape(issue.found)}. Lý do: {escape(issue.pardon.reason)}[/]")


def _issue(issue: Issue, out: Console, *, several: bool) -> None:
    level = f"[{_COLOURS[Outcome(issue.level.value)]}]{issue.level}[/]"
    document = f"văn bản thứ {issue.document}, " if several else ""
    out.print(f"    {level}  {escape(issue.rule.title)}")
    out.print(f"      ở {escape(document + places(issue.sites))}")
    out.print(f"      hiện có: {escape(issue.found)}; cần: {escape(issue.required)}")
    out.print(f"      → {escape(issue.rule.fix)}")
    out.print(f"      · {escape(cite(issue.rule.clause))}; {issue.rule.id} ({issue.code})", style="dim")
    if issue.pardon:
        words = f"mức của quy tắc là {issue.rule.level}; lý do đổi: {issue.pardon.reason}"
        out.print(f"      · {escape(words)}", style="dim")
