"""Checked files judged once more with their printed pages: each is made a PDF, and what is printed is looked at."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from vanban.core.collector import paused_collector
from vanban.inspect.view import read
from vanban.pages.reading import PagesError, read_pages
from vanban.pdf.problem import Fault, PdfProblem
from vanban.pipeline.check import Checked, CheckResult, shown_name
from vanban.pipeline.pdf import make_pdfs
from vanban.pipeline.pdf_targets import Asked
from vanban.roles.reading import read_roles
from vanban.rules.engine import judge
from vanban.rules.report import FileReport, Report
from vanban.rules.rule import Mode


def with_pages(
    result: CheckResult, mode: Mode | None = None, asked: Asked | None = None
) -> tuple[CheckResult, Mapping[Path, PdfProblem]]:
    """The same files judged with their pages, and why some have none; those keep the report that they had.

    Raises EngineMissing.
    """
    ready = {str(file.path): file.data for file in result.files if isinstance(file.report.result, Report)}
    pdfs = make_pdfs(ready, asked or Asked()) if ready else {}
    judged: list[Checked] = []
    problems: dict[Path, PdfProblem] = {}
    for file in result.files:
        found = _judged(file, pdfs.get(str(file.path)), mode)
        if isinstance(found, PdfProblem):
            problems[file.path] = found
        judged.append(file if isinstance(found, PdfProblem) else found)
    return CheckResult(tuple(judged)), problems


def _judged(file: Checked, pdf: bytes | PdfProblem | None, mode: Mode | None) -> Checked | PdfProblem:
    if not isinstance(pdf, bytes):
        return file if pdf is None else pdf
    try:
        pages = read_pages(pdf)
    except PagesError as error:
        return PdfProblem(Fault.BROKEN, str(error), "Gửi tệp Word này cho người phát triển.")
    with paused_collector():
        report = judge(read_roles(read(file.data)), file.profile, mode, pages=pages)
    return replace(file, report=FileReport(shown_name(file.path), report))
