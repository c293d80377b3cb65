"""Which of its three uses `init` was called for, and what it lacks for that."""

from datetime import date
from pathlib import Path
from typing import Any

from vanban.cli import ask, show_init
from vanban.core.errors import UsageError
from vanban.model.ky_bao_cao import Ky
from vanban.pipeline.init_agency import AgencyNames, check_folder, check_name, init_agency
from vanban.pipeline.init_period import init_period
from vanban.pipeline.init_year import init_year
from vanban.pipeline.workspace import open_workspace

QUESTIONS = {
    "agency": "Tên cơ quan, ví dụ Sở Y tế",
    "abbreviation": "Chữ viết tắt, ví dụ SYT",
    "parent": "Cơ quan chủ quản, ví dụ Ủy ban nhân dân tỉnh Lạng Sơn",
    "place": "Địa danh, ví dụ Lạng Sơn",
}
_FOR_AGENCY = (*QUESTIONS, "area")
_FOR_YEAR = ("source", "carry_over")


def run(folder: Path | None, year: int | None, period: str | None, root: Path, **asked: Any) -> None:
    """Make what was asked for. Raises UsageError that explains the three uses when that is not clear."""
    extra = _given(asked, _FOR_YEAR) + (["--period"] if period else [])
    if folder is not None:
        _refuse(extra, "tạo thư mục cho cơ quan khác")
        _agency(folder, asked, year or date.today().year)  # noqa: DTZ011 - the clerk's own calendar
        return
    _refuse(_given(asked, _FOR_AGENCY), "tạo năm mới hoặc kỳ mới (tạo cho cơ quan khác thì ghi thêm THU_MUC)")
    if period:
        _refuse(_given(asked, _FOR_YEAR), "tạo tệp kết quả của một kỳ")
        show_init.period(init_period(open_workspace(root), year, Ky(period)), root)
    elif year is not None:
        made = init_year(open_workspace(root), year, asked["source"], carry_over=asked["carry_over"])
        show_init.year(made, root)
    else:
        raise UsageError("Chưa rõ cần tạo gì.", show_init.WAYS)


def _agency(folder: Path, asked: dict[str, Any], year: int) -> None:
    check_folder(folder)
    names = ask.complete({option: asked[option] for option in QUESTIONS}, QUESTIONS, check_name)
    show_init.agency(init_agency(folder, AgencyNames(**names, area=asked["area"]), year), folder, names["agency"])


def _given(asked: dict[str, Any], names: tuple[str, ...]) -> list[str]:
    spelt = {"source": "--from", "carry_over": "--carry-over"}
    return [spelt.get(name, f"--{name}") for name in names if asked[name]]


def _refuse(options: list[str], use: str) -> None:
    if options:
        raise UsageError(f"{', '.join(options)} không dùng khi {use}.", show_init.WAYS)
