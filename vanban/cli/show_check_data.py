"""What `check` prints of the data: the faults and issues of each year at their places, then a line a year."""

from vanban.cli.console import Console, escape
from vanban.cli.show import findings
from vanban.core.finding import Place
from vanban.reports.data_json import result
from vanban.rules.data_report import DataIssue, YearReport
from vanban.rules.report import Outcome
from vanban.rules.sources import cite

_COLOURS = {Outcome.SAI: "bold red", Outcome.CANH_BAO: "yellow", Outcome.GHI_CHU: "cyan"}
_COUNTED = (Outcome.SAI, Outcome.CANH_BAO, Outcome.GHI_CHU)


def years(reports: tuple[YearReport, ...], out: Console) -> None:
    """Print the reports."""
    for year in reports:
        out.print(f"[bold]{escape(_title(year))}[/]")
        findings(year.unread, out)
        _rules(year, out)
    out.print()
    for year in reports:
        colour = "green" if year.conforms else "bold red"
        out.print(f"{escape(_title(year))}  [{colour}]{escape(summary(year))}[/]")


def summary(year: YearReport) -> str:
    """`CHƯA ĐẠT: 1 LỖI, 3 SAI, 2 CẢNH BÁO, 1 GHI CHÚ (40 quy tắc đạt, 1 bỏ qua)`."""
    counts = [f"{year.errors} LỖI"] if year.errors else []
    counts += [f"{year.report.count(outcome)} {outcome}" for outcome in _COUNTED]
    if crashed := year.report.count(Outcome.HONG):
        counts.append(f"{crashed} {Outcome.HONG}")
    passed, skipped = year.report.count(Outcome.DAT), year.report.count(Outcome.BO_QUA)
    return f"{result(year)}: {', '.join(counts)} ({passed} quy tắc đạt, {skipped} bỏ qua)"


def _title(year: YearReport) -> str:
    return f"Dữ liệu năm {year.nam} ({year.name})"


def _rules(year: YearReport, out: Console) -> None:
    for verdict in year.report.of(Outcome.HONG):
        out.print(f"  [bold red]{Outcome.HONG}[/]  {escape(verdict.rule.id)}: {escape(verdict.reason)}")
        out.print(f"    · {escape(verdict.traceback.strip().splitlines()[-1])}", style="dim")
        out.print("    → gửi dữ liệu và bản kết quả JSON (--json) cho người phát triển")
    for issue in year.report.issues:
        if not issue.waived:
            _issue(issue, out)
    for issue in year.report.issues:
        if issue.waived and issue.pardon:
            out.print(f"  [dim]MIỄN  {escape(issue.rule.title)}: {escape(str(issue.place))}[/]")
            out.print(f"    [dim]· Hiện có: {escape(issue.found)}. Lý do: {escape(issue.pardon.reason)}[/]")


def _issue(issue: DataIssue, out: Console) -> None:
    level = f"[{_COLOURS[Outcome(issue.level.value)]}]{issue.level}[/]"
    out.print(f"  {level}  {escape(issue.rule.title)}")
    out.print(f"    ở {escape(str(issue.place))}")
    out.print(f"    hiện có: {escape(issue.found)}; cần: {escape(issue.required)}")
    for place, words in issue.related:
        _related(place, words, out)
    out.print(f"    → {escape(issue.rule.fix)}")
    out.print(f"    · {escape(cite(issue.rule.clause))}; {issue.rule.id} ({issue.code})", style="dim")
    if issue.pardon:
        words = f"mức của quy tắc là {issue.rule.level}; lý do đổi: {issue.pardon.reason}"
        out.print(f"    · {escape(words)}", style="dim")


def _related(place: Place, words: str, out: Console) -> None:
    out.print(f"    · {escape(str(place))}: {escape(words)}", style="dim")
