"""The `pdf` command, and what `build --pdf` tells: each PDF, or why a document has none and what to do."""

from collections.abc import Iterable
from pathlib import Path

from vanban.cli.build_command import run_all
from vanban.cli.console import OUT, Console, escape, progress
from vanban.cli.show import shown
from vanban.pdf.options import Options
from vanban.pdf.problem import PdfProblem
from vanban.pipeline.pdf import refuse_failures, turn_files
from vanban.pipeline.pdf_targets import Asked, Pdfs


def run(files: tuple[Path, ...], out: Path | None, engine: str | None, *, pdfa: bool) -> None:
    """Turn the files, or build everything with its PDF when none is named. Raises PdfError when one has none."""
    if not files:
        run_all(out, engine, pdf=True, pdfa=pdfa)
        return
    done: list[str] = []
    with progress() as report:
        turned = turn_files(
            files, Asked(engine or "", Options(pdfa=pdfa)), out, lambda name: _count(done, name, report)
        )
    for one in turned:
        if isinstance(one.result, Path):
            OUT.print(f"[green]PDF[/]  {escape(shown(one.result))}")
        if one.reason:
            OUT.print(f"[yellow]CẢNH BÁO[/] {escape(one.reason)}")
    problems = [(shown(one.source), one.result, one.log) for one in turned if isinstance(one.result, PdfProblem)]
    tell_problems(problems, OUT)
    refuse_failures(len(problems), len(turned))


def tell_build(pdfs: Pdfs) -> None:
    """Say which PDF a build made. Raises EngineMissing, PdfError when a document has none."""
    for published in pdfs.published:
        OUT.print(f"[green]{published.outcome.value}[/]  {escape(shown(published.path))}")
        if published.reason:
            OUT.print(f"[yellow]CẢNH BÁO[/] {escape(published.reason)}")
    tell_problems([(job.target.name, problem, log) for job, problem, log in pdfs.problems], OUT)
    if pdfs.error:
        raise pdfs.error
    refuse_failures(len(pdfs.problems), len(pdfs.problems) + len(pdfs.made))


def _count(done: list[str], name: str, report: object) -> None:
    done.append(name)
    if callable(report):
        report(len(done), max(len(done), 8), f"PDF: {Path(name).name}")


def tell_problems(problems: Iterable[tuple[str, PdfProblem, Path | None]], out: Console) -> None:
    """Say why documents have no PDF, what to do, and where the log is."""
    for name, problem, log in problems:
        out.print(f"[bold red]KHÔNG CÓ PDF[/]  {escape(name)}: {escape(str(problem))}")
        out.print(f"    → {escape(problem.remedy)}")
        if log:
            out.print(f"    · nhật ký: {escape(shown(log))}", style="dim")
