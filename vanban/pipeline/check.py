"""Judging Word files, whoever made them: each is read, recognised and judged on its own; then the reports are made."""

import os
import traceback
from collections.abc import Iterator, Sequence
from pathlib import Path

from vanban.core.collector import paused_collector
from vanban.core.dataclass import dataclass
from vanban.core.errors import UsageError
from vanban.inspect.package import MAX_TOTAL, PackageError
from vanban.inspect.view import read
from vanban.pipeline.exceptions import exceptions_for
from vanban.roles.reading import read_roles
from vanban.rules.engine import judge
from vanban.rules.places import plain
from vanban.rules.profile import STRICT, Profile
from vanban.rules.report import FileReport, Outcome, Problem, Report
from vanban.rules.rule import Mode

_SAVE_AGAIN = "mở tệp bằng Word, lưu lại thành Word Document (*.docx), rồi kiểm tra lại"


@dataclass(frozen=True)
class Checked:
    """One file: its report, its bytes, b"" when they could not be read, and what it was let pass."""

    path: Path
    report: FileReport
    data: bytes = b""
    profile: Profile = STRICT


@dataclass(frozen=True)
class CheckResult:
    """What came of all files, in the order they were named."""

    files: tuple[Checked, ...]

    @property
    def reports(self) -> tuple[FileReport, ...]:
        """The report of every file."""
        return tuple(file.report for file in self.files)

    @property
    def failed(self) -> int:
        """How many files hold SAI or HỎNG, or could not be judged."""
        return sum(not report.conforms for report in self.reports)

    @property
    def warnings(self) -> int:
        """How many warnings there are."""
        reports = (report.result for report in self.reports)
        return sum(result.count(Outcome.CANH_BAO) for result in reports if isinstance(result, Report))


def check(
    named: Sequence[Path], mode: Mode | None = None, profile: str | None = None, root: Path = Path()
) -> CheckResult:
    """Judge the files; a folder stands for the Word files in it.

    Args:
        named: files and folders.
        mode: the state in which all are judged; None: each in the state it shows.
        profile: the exceptions for all; None: those of the workspace in `root`, where it is one.
        root: the folder the clerk works in.

    Raises UsageError when a folder has none or there is no such profile, DataError when the profile has faults.
    """
    paths = dict.fromkeys(path for name in named for path in _files(name))
    exceptions = exceptions_for(paths, profile, root)
    return CheckResult(tuple(check_one(path, exceptions[path], mode) for path in paths))


def check_one(path: Path, profile: Profile, mode: Mode | None) -> Checked:
    """Judge one file; whatever goes wrong with it is told in its report."""
    data = b""
    result: Report | Problem
    try:
        data = _bytes(path)
        result = judge_bytes(data, profile, mode)
    except FileNotFoundError:
        result = Problem("không có tệp này", "xem lại tên tệp và thư mục")
    except OSError:
        result = Problem("hệ điều hành không cho đọc tệp này", "đóng chương trình đang mở tệp, xem lại quyền đọc tệp")
    except PackageError as error:
        result = Problem(str(error), _SAVE_AGAIN)
    except Exception:  # a fault of ours on one file must not keep the others from being checked
        found, required = "chương trình gặp lỗi khi đọc tệp này", "gửi tệp và bản kết quả JSON cho người phát triển"
        result = Problem(found, required, traceback.format_exc())
    return Checked(path, FileReport(shown_name(path), result), data, profile)


def judge_bytes(data: bytes, profile: Profile, mode: Mode | None) -> Report | Problem:
    """Judge the bytes of a file. Raises PackageError when they are no sound Word file."""
    with paused_collector():
        reading = read_roles(read(data))
        if not reading.van_ban:
            return Problem("không nhận ra văn bản nào trong tệp", "xem lại tệp có chữ hay chỉ có hình chụp văn bản")
        return judge(reading, profile, mode)


def shown_name(path: Path) -> str:
    """The name as the clerk typed it, whatever bytes the file system let into it."""
    return plain(os.fsencode(path).decode("utf-8", "replace"))


def _files(named: Path) -> Iterator[Path]:
    if not named.is_dir():
        yield named
        return
    found = sorted(p for p in named.glob("*.docx") if p.is_file() and not p.name.startswith(("~$", ".")))
    if not found:
        raise UsageError(f"Thư mục {named} không có tệp .docx nào.", "Ghi tên tệp, hoặc thư mục có tệp .docx.")
    yield from found


def _bytes(path: Path) -> bytes:
    with path.open("rb") as file:
        data = file.read(MAX_TOTAL + 1)
    if len(data) > MAX_TOTAL:
        raise PackageError("tệp lớn quá mức cho phép")
    return data
