"""The data of a year: read, judged by the rule book; every error of reading and of judging comes in one run."""

from collections.abc import Callable, Collection, Mapping
from pathlib import Path

from vanban.core.dataclass import dataclass, replace
from vanban.core.errors import DataError
from vanban.core.finding import Finding, Level, Place
from vanban.doctypes.registry import NAMED
from vanban.model.dataset import Dataset
from vanban.model.ky_bao_cao import Ky
from vanban.rules import rule as rules
from vanban.rules.data_engine import judge_data
from vanban.rules.data_report import DataIssue, DataReport, DataVerdict
from vanban.rules.profile import STRICT, Profile
from vanban.rules.report import Outcome
from vanban.source.dataset import Files, YearRead, read_year

_LEVELS: Mapping[rules.Level, Level] = {
    rules.Level.SAI: Level.ERROR,
    rules.Level.CANH_BAO: Level.WARNING,
    rules.Level.GHI_CHU: Level.NOTE,
}


@dataclass(frozen=True)
class YearJudged:
    """What was read of a year, and what the rule book says of it."""

    read: YearRead
    report: DataReport

    @property
    def findings(self) -> list[Finding]:
        """Every fault once, of reading and of judging."""
        crashed = (_crash(verdict, self.read) for verdict in self.report.of(Outcome.HONG))
        judged = (_finding(issue) for issue in self.report.issues)
        return list(dict.fromkeys([*self.read.findings, *judged, *crashed]))


@dataclass(frozen=True)
class Loaded:
    """A dataset without errors, what is to be known of it, and the files it came from by key."""

    dataset: Dataset
    warnings: tuple[Finding, ...]
    files: Files

    def place(self, key: str, *path: str | int) -> Place:
        """Where the value of a path stands in the file of a key, or its nearest ancestor."""
        return self.files[key].place(path)


def judge_year(
    data_dir: Path,
    year: int,
    *,
    shown: Path | None = None,
    periods: Collection[Ky] = tuple(Ky),
    documents: Collection[str] | None = None,
    profile: Profile = STRICT,
    change: Callable[[Dataset], Dataset] | None = None,
) -> YearJudged:
    """Read and judge everything of one year.

    Args:
        data_dir: the folder with co_quan.yaml and one folder a year.
        year: the year of the plan, the name of its folder.
        shown: the data folder as messages name it; `data_dir` when None.
        periods: the periods to read; the files of others count as not there.
        documents: the documents with files of their own to read, by name; None: all of them.
        profile: what the agency lets pass, with its reasons.
        change: what is about to become of data that can be read whole, to be judged as if it stood in the files.

    Raises DataError when there is no folder of the year.
    """
    read = read_year(data_dir, year, shown=shown, periods=periods, documents=documents, types=tuple(NAMED))
    if change and not any(finding.level is Level.ERROR for finding in read.findings):
        read = replace(read, dataset=change(read.dataset))
    return YearJudged(read, judge_data(read.dataset, read.place, profile))


def load(
    data_dir: Path,
    year: int,
    *,
    shown: Path | None = None,
    periods: Collection[Ky] = tuple(Ky),
    documents: Collection[str] | None = None,
    profile: Profile = STRICT,
    change: Callable[[Dataset], Dataset] | None = None,
) -> Loaded:
    """The data of a year that is sound; arguments as of `judge_year`.

    Raises DataError with every error of every file.
    """
    judged = judge_year(
        data_dir, year, shown=shown, periods=periods, documents=documents, profile=profile, change=change
    )
    found = judged.findings
    if errors := [finding for finding in found if finding.level is Level.ERROR]:
        raise DataError(errors)
    return Loaded(judged.read.dataset, tuple(sorted(found, key=Finding.sort_key)), judged.read.files)


def _finding(issue: DataIssue) -> Finding:
    """An issue in the words of every other finding; what a profile changed is told with its reason."""
    if issue.pardon is None:
        level = _LEVELS[issue.level]
        return Finding(issue.code, issue.place, issue.found, issue.required, level, issue.related)
    reason = f"ngoại lệ {issue.rule.id}, lý do: {issue.pardon.reason}"
    if issue.waived:
        return Finding(issue.code, issue.place, f"{issue.found}, được bỏ qua", reason, Level.NOTE)
    required = f"{issue.required} ({reason})"
    return Finding(issue.code, issue.place, issue.found, required, _LEVELS[issue.level], issue.related)


def _crash(verdict: DataVerdict, read: YearRead) -> Finding:
    found, todo = f"quy tắc {verdict.rule.id} bị lỗi khi chạy", "gửi dữ liệu cho người phát triển"
    return Finding(verdict.rule.id, Place(read.layout.folder), found, todo)
