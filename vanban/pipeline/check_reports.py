"""The reports of a check: made in memory, refused where they would fall on a checked file, then written."""

from collections.abc import Sequence
from pathlib import Path

from vanban.core.dataclass import dataclass
from vanban.core.errors import OutputError, UsageError
from vanban.pipeline.check import Checked, CheckResult
from vanban.publish.single import make_folder, write_over
from vanban.reports.comments import with_comments
from vanban.reports.html_page import html_report
from vanban.reports.json_report import json_report
from vanban.reports.sarif import sarif_report
from vanban.rules.report import Report

STDOUT = "-"
_ENDING = "-gop_y.docx"
_USE_HTML = "Các bản kết quả khác đã ghi; với tệp này hãy dùng --html."


@dataclass(frozen=True)
class Asked:
    """Where each report shall go, "" for nowhere; `json` may be `-`, the standard output; `comments` is a folder."""

    json: str = ""
    sarif: str = ""
    html: str = ""
    comments: str = ""

    @property
    def files(self) -> tuple[Path, ...]:
        """The files that the reports go to, those in the folder left out."""
        return tuple(Path(name) for name in (self.json, self.sarif, self.html) if name and name != STDOUT)


def check_targets(asked: Asked, named: Sequence[Path]) -> None:
    """Raise UsageError when a report would fall on a Word file, on another report, or the folder is none."""
    checked = {path.resolve() for path in named}
    for path in asked.files:
        if path.resolve() in checked or path.suffix.lower() == ".docx":
            raise UsageError(f"Không ghi bản kết quả đè lên tệp Word {path}.", "Chọn tên khác cho bản kết quả.")
    if len({path.resolve() for path in asked.files}) < len(asked.files):
        raise UsageError("Hai bản kết quả cùng một tên tệp.", "Mỗi bản kết quả một tên riêng.")
    if asked.comments and Path(asked.comments).exists() and not Path(asked.comments).is_dir():
        raise UsageError(f"{asked.comments} không phải là thư mục.", "Sau --comments ghi tên một thư mục.")


def write_reports(result: CheckResult, asked: Asked) -> tuple[Path, ...]:
    """Write the reports that were asked for. Raises OutputError, for a copy that cannot be made after all others."""
    made = {
        path: report(result.reports)
        for path, report in ((asked.json, json_report), (asked.sarif, sarif_report), (asked.html, html_report))
        if path and path != STDOUT
    }
    paths = [write_over(Path(path), data) for path, data in made.items()]
    if asked.comments:
        folder = make_folder(Path(asked.comments))
        paths += _write_copies(result.files, folder)
    return tuple(paths)


def _write_copies(files: Sequence[Checked], folder: Path) -> list[Path]:
    """Write a copy with comments of each file that has something to mend, under a name of its own."""
    taken: set[str] = set()
    paths, failed = [], []
    for file in files:
        report = file.report.result
        if isinstance(report, Report) and not all(issue.waived for issue in report.issues):
            try:
                data = with_comments(file.data, report)
            except Exception as error:  # one damaged part must not keep the others from their copies
                failed.append(f"{file.report.name} ({error})")
            else:
                paths.append(write_over(folder / _name(file.path.stem, taken), data))
    if failed:
        raise OutputError(f"Không ghi được nhận xét vào bản sao của {', '.join(failed)}.", _USE_HTML)
    return paths


def _name(stem: str, taken: set[str]) -> str:
    name, number = stem + _ENDING, 1
    while name.lower() in taken:
        number += 1
        name = f"{stem}-{number}{_ENDING}"
    taken.add(name.lower())
    return name
