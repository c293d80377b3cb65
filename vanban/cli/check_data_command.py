"""The `check` command without files: judges the data of the workspace, shows what was found, writes the JSON."""

import sys
from pathlib import Path
from typing import Any

from vanban.cli import show_check_data
from vanban.cli.console import ERR, OUT
from vanban.cli.show import shown
from vanban.core.errors import DataNonconforming, UsageError
from vanban.pipeline.check_data import check_data, check_json_target, write_json
from vanban.pipeline.check_reports import STDOUT
from vanban.pipeline.workspace import Workspace, open_workspace
from vanban.reports.data_json import data_json
from vanban.rules.data_report import YearReport

_OF_WORD_FILES = "Các tùy chọn khác --json, --profile, --strict chỉ dùng khi có TỆP."


def run(profile: str | None, root: Path, *, strict: bool, json: Path | None, **others: Any) -> None:
    """Check the data of every year. Raises Nonconforming when a year does not pass; the report is written before."""
    if asked := [f"--{name.replace('_', '-')}" for name, value in others.items() if value]:
        raise UsageError(f"{', '.join(asked)} chỉ dùng với tệp Word.", _OF_WORD_FILES)
    workspace = _workspace(root)
    if json and str(json) != STDOUT:
        check_json_target(workspace, json)
    years = check_data(workspace, profile)
    out = OUT
    if str(json) == STDOUT:  # a program reads along: people find the rest on the other stream
        out = ERR
        sys.stdout.write(data_json(years).decode())
    show_check_data.years(years, out)
    if json and str(json) != STDOUT:
        out.print(f"Đã ghi {shown(write_json(years, json))}", markup=False)
    _refuse(years, strict=strict)


def _workspace(root: Path) -> Workspace:
    """The workspace that the command is for. Raises UsageError when there is none and no file was named."""
    if not (root / "data").is_dir():
        raise UsageError(
            "Thiếu TỆP, và thư mục này không có data/ để kiểm tra dữ liệu.",
            "Ghi tên tệp Word, hoặc chỉ ra thư mục làm việc có data/ bằng --root.",
        )
    return open_workspace(root)


def _refuse(years: tuple[YearReport, ...], *, strict: bool) -> None:
    failed = sum(not year.conforms for year in years)
    if failed:
        raise DataNonconforming(
            f"Dữ liệu của {failed}/{len(years)} năm chưa đạt.",
            "Sửa các chỗ nêu trên (LỖI, SAI, HỎNG); phải để như vậy thì ghi ngoại lệ kèm lý do vào data/ngoai_le.yaml.",
        )
    warnings = sum(year.warnings for year in years)
    if strict and warnings:
        raise DataNonconforming(
            f"Không có lỗi, nhưng còn {warnings} cảnh báo và lệnh chạy với --strict.",
            "Xử lý các cảnh báo nêu trên, hoặc chạy lại không có --strict.",
        )
