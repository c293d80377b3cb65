"""Judging the data of every year: what is wrong with the files, what the rules say of the records; then the report."""

from pathlib import Path

from vanban.core.errors import UsageError
from vanban.core.finding import Finding
from vanban.pipeline.agency_profile import agency_profile, named_profile
from vanban.pipeline.data import judge_year
from vanban.pipeline.jobs import years_asked
from vanban.pipeline.workspace import Workspace
from vanban.publish.single import write_over
from vanban.reports.data_json import data_json
from vanban.rules.data_report import YearReport
from vanban.rules.profile import Profile


def check_data(workspace: Workspace, profile: str | None = None) -> tuple[YearReport, ...]:
    """Judge every year, with the named exceptions or else those of the agency.

    Raises UsageError when there is no year or no such profile, DataError when the profile has faults.
    """
    pardons = named_profile(profile) if profile else agency_profile(workspace)
    return tuple(_year(workspace, nam, pardons) for nam in years_asked(workspace, ()))


def _year(workspace: Workspace, nam: int, profile: Profile) -> YearReport:
    judged = judge_year(workspace.data, nam, profile=profile)
    unread = tuple(sorted(judged.read.findings, key=Finding.sort_key))
    return YearReport(nam, judged.read.layout.folder, unread, judged.report)


def check_json_target(workspace: Workspace, target: Path) -> None:
    """Raise UsageError when the report would fall on the data or on a Word file."""
    if target.resolve().is_relative_to(workspace.data.resolve()) or target.suffix.lower() == ".docx":
        raise UsageError(
            f"Không ghi bản kết quả đè lên {target}.", "Chọn tên khác cho bản kết quả, ngoài thư mục data/."
        )


def write_json(years: tuple[YearReport, ...], target: Path) -> Path:
    """Write the report for other programs. Raises OutputError."""
    return write_over(target, data_json(years))
