"""The `check` command: judges Word files, shows what was found, writes the reports that were asked for."""

import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from vanban.cli import show_check
from vanban.cli.console import ERR, OUT
from vanban.core.errors import Nonconforming, PdfError
from vanban.pdf.problem import PdfProblem
from vanban.pipeline.check import CheckResult, check
from vanban.pipeline.check_reports import STDOUT, Asked, check_targets, write_reports
from vanban.reports.json_report import json_report
from vanban.rules.rule import Mode

MODES = {"du_thao": Mode.DU_THAO, "giay": Mode.GIAY, "dien_tu": Mode.DIEN_TU}


def run(
    files: tuple[Path, ...],
    mode: str | None,
    profile: str | None,
    *,
    root: Path,
    strict: bool,
    fix: bool = False,
    fix_dir: Path | None = None,
    pages: bool = False,
    **targets: Any,
) -> None:
    """Check the files, and mend copies of them when asked to. What cannot be mended is what decides then.

    `root` is the workspace whose exceptions hold and, without files, whose data are checked.

    With `pages` their printed pages are looked at too, those of the copies when there are any.

    Raises Nonconforming when a file does not pass; every report and copy is written before.
    """
    if not files:
        from vanban.cli.check_data_command import run as run_data

        run_data(profile, root, strict=strict, mode=mode, fix=fix, fix_dir=fix_dir, pages=pages, **targets)
        return
    asked = Asked(**{name: str(path) if path else "" for name, path in targets.items()})
    check_targets(asked, files)
    judged_as = MODES[mode] if mode else None
    result = check(files, judged_as, profile, root)
    problems: Mapping[Path, PdfProblem] = {}
    if pages:
        from vanban.pipeline.check_pages import with_pages  # loads the reader of PDF

        result, problems = with_pages(result, judged_as)
    out = OUT
    if asked.json == STDOUT:  # a program reads along: people find the rest on the other stream
        out = ERR
        sys.stdout.write(json_report(result.reports).decode())
    left = result
    if fix or fix_dir:
        from vanban.cli import show_mend  # loads the menders
        from vanban.pipeline.mend import mend_files, still_failing

        found = mend_files(result, judged_as, fix_dir)
        show_mend.corrections(found, out)
        left = still_failing(found)
        if pages:
            left, problems = with_pages(left, judged_as)
    show_check.check_result(left.reports, out)
    show_check.written(write_reports(result, asked), out)
    show_check.without_pages(problems, out)
    _refuse(left, strict=strict)
    if problems:
        raise PdfError(f"{len(problems)}/{len(left.files)} tệp chưa có bản in để xem.", "Xem lý do nêu ở từng tệp.")


def _refuse(result: CheckResult, *, strict: bool) -> None:
    total = len(result.files)
    if result.failed:
        raise Nonconforming(
            f"{result.failed}/{total} tệp chưa đạt hoặc không kiểm tra được.",
            "Sửa các chỗ nêu trên (SAI, HỎNG, LỖI) rồi kiểm tra lại.",
        )
    if strict and result.warnings:
        raise Nonconforming(
            f"Không có lỗi, nhưng còn {result.warnings} cảnh báo và lệnh chạy với --strict.",
            "Xử lý các cảnh báo nêu trên, hoặc chạy lại không có --strict.",
        )
