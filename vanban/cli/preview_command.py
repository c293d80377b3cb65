"""The `preview` command: pictures of the pages of every document, or of the files that were named."""

from pathlib import Path

from vanban.cli.build_command import run_all
from vanban.cli.console import OUT, escape, progress
from vanban.cli.pdf_command import tell_problems
from vanban.cli.show import shown
from vanban.pdf.options import Options
from vanban.pdf.problem import PdfProblem
from vanban.pipeline.pdf import refuse_failures
from vanban.pipeline.pdf_targets import Asked
from vanban.pipeline.preview import Preview, preview_files


def run(files: tuple[Path, ...], out: Path | None, engine: str | None) -> None:
    """Make the pictures; build everything with them when no file is named. Raises PdfError when one has none."""
    if not files:
        run_all(out, engine, preview=True)
        return
    done: list[str] = []
    with progress() as report:

        def seen(name: str) -> None:
            done.append(name)
            report(len(done), len(files), f"PDF: {Path(name).name}")

        looked = preview_files(files, Asked(engine or "", Options()), out, seen)
    for one in looked:
        if isinstance(one.result, Preview):
            OUT.print(f"[green]Xem trước[/]  {escape(shown(one.result.sheet))} ({one.result.pages} trang)")
    problems = [(shown(one.source), one.result, None) for one in looked if isinstance(one.result, PdfProblem)]
    tell_problems(problems, OUT)
    refuse_failures(len(problems), len(looked))
