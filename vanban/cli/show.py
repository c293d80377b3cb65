"""What the terminal shows: progress, the summary of a run, findings with their places, errors with their remedy."""

from collections.abc import Sequence
from itertools import groupby
from pathlib import Path

from vanban.cli.console import ERR, OUT, Console, escape
from vanban.core.errors import VanbanError
from vanban.core.finding import Finding, Level
from vanban.pipeline.build import BuildResult

_COLOURS = {Level.ERROR: "bold red", Level.WARNING: "yellow", Level.NOTE: "cyan"}


def build_result(result: BuildResult) -> None:
    """The summary: what was built, what was skipped, what to know."""
    findings(result.findings, OUT)
    if result.built:
        _built_lines(result)
    for built in result.built:
        if built.published.reason:
            OUT.print(f"[yellow]{Level.WARNING}[/] {escape(built.published.reason)}")
    for job in result.skipped:
        OUT.print(f"[dim]Bỏ qua {escape(job.title)}: không có gì thay đổi ({job.target.name})[/]")
    for job, frozen in result.issued.items():
        where = escape(shown(frozen.folder.absolute()))
        OUT.print(f"[dim]Bỏ qua {escape(job.title)}: đã cấp số {escape(frozen.so_ky_hieu)}, bản lưu ở {where}[/]")
    warnings = sum(finding.level is Level.WARNING for finding in result.findings)
    warnings += sum(bool(built.published.reason) for built in result.built)
    words = f"Đã soạn {len(result.built)} văn bản, bỏ qua {len(result.skipped) + len(result.issued)}"
    OUT.print(f"[bold]{words}; {warnings} cảnh báo.[/]")


def _built_lines(result: BuildResult) -> None:
    outcomes = [built.published.outcome.value for built in result.built]
    paths = [shown(built.published.path) for built in result.built]
    wide = max(map(len, outcomes)), max(map(len, paths))
    for outcome, path, built in zip(outcomes, paths, result.built, strict=True):
        size = f"{built.paragraphs} đoạn, {built.tables} bảng"
        OUT.print(
            f"[green]{outcome.ljust(wide[0])}[/]  {escape(path.ljust(wide[1]))}  {escape(built.job.title)} ({size})"
        )


def shown(path: Path) -> str:
    """A path as the clerk would type it: from here when it is below, else whole."""
    here = Path.cwd()
    return str(path.relative_to(here) if path.is_relative_to(here) else path)


def findings(items: Sequence[Finding], console: Console) -> None:
    """Findings grouped by file, each with its place, what was found and what to write; notes come last, briefly."""
    grave = [finding for finding in items if finding.level is not Level.NOTE]
    for file, group in groupby(grave, key=lambda finding: finding.place.file):
        console.print(f"[bold]{escape(file)}[/]")
        for finding in group:
            _finding(finding, console)
    _notes([finding for finding in items if finding.level is Level.NOTE], console)


def _finding(finding: Finding, console: Console) -> None:
    level = f"[{_COLOURS[finding.level]}]{finding.level}[/]"
    console.print(f"  {escape(str(finding.place))}  {level}  {escape(finding.found)}")
    console.print(f"    → {escape(finding.required)}")
    for place, words in finding.related:
        console.print(f"    · {escape(str(place))}: {escape(words)}", style="dim")


def _notes(items: Sequence[Finding], console: Console) -> None:
    """The same note on many files is told once."""
    places: dict[tuple[str, str], list[str]] = {}
    for finding in items:
        places.setdefault((finding.found, finding.required), []).append(finding.place.file)
    for (found, required), files in places.items():
        console.print(f"[{_COLOURS[Level.NOTE]}]{Level.NOTE}[/]  {escape(found)}: {escape(', '.join(files))}")
        console.print(f"    → {escape(required)}")


def error(problem: VanbanError) -> None:
    """An error: its findings, what happened, what to do."""
    findings(getattr(problem, "findings", ()), ERR)
    ERR.print(f"[bold red]{escape(problem.title)}.[/] {escape(problem.message)}")
    ERR.print(escape(problem.remedy))
