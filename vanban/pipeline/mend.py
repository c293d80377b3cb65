"""Corrected copies of checked files: each mended on its own and written beside its source, or into one folder."""

import traceback
from collections.abc import Sequence
from pathlib import Path

from vanban.core.dataclass import dataclass
from vanban.core.errors import UsageError
from vanban.mend.guard import WordsChangedError
from vanban.mend.mending import Mended, mend
from vanban.pipeline.check import Checked, CheckResult, shown_name
from vanban.publish.single import make_folder, write_over
from vanban.rules.report import FileReport, Problem, Report
from vanban.rules.rule import Mode

_ENDING = "-da-sua"
_SEND = "gửi tệp cho người phát triển; tự sửa theo các chỗ đã nêu"


@dataclass(frozen=True)
class Correction:
    """One file: what was mended and where the copy is, None when nothing was; or why there is no copy."""

    source: Checked
    result: Mended | Problem
    path: Path | None = None

    @property
    def checked(self) -> Checked:
        """The copy as it was checked last; the source when there is none."""
        if not isinstance(self.result, Mended):
            return self.source
        path = self.path or self.source.path
        return Checked(path, FileReport(shown_name(path), self.result.report), self.result.data, self.source.profile)


def mend_files(result: CheckResult, mode: Mode | None = None, folder: Path | None = None) -> tuple[Correction, ...]:
    """Write a corrected copy of every file in which something can be mended. No file that is there is overwritten.

    Raises UsageError when `folder` is a file, OutputError when a copy cannot be written.
    """
    if folder and folder.exists() and not folder.is_dir():
        raise UsageError(f"{folder} không phải là thư mục.", "Sau --fix-dir ghi tên một thư mục.")
    if folder:
        make_folder(folder)
    return tuple(_mend_one(file, mode, folder) for file in result.files)


def still_failing(corrections: Sequence[Correction]) -> CheckResult:
    """The check of what the files are after mending."""
    return CheckResult(tuple(correction.checked for correction in corrections))


def _mend_one(file: Checked, mode: Mode | None, folder: Path | None) -> Correction:
    if not isinstance(file.report.result, Report):
        return Correction(file, file.report.result)
    try:
        mended = mend(file.data, file.profile, mode)
    except WordsChangedError:
        found = "bản sửa sẽ khác câu chữ của tệp gốc, nên không ghi"
        return Correction(file, Problem(found, _SEND, traceback.format_exc()))
    except Exception:  # a fault of ours on one file must not keep the others from being mended
        found = "chương trình gặp lỗi khi sửa tệp này, không ghi bản sửa"
        return Correction(file, Problem(found, _SEND, traceback.format_exc()))
    if mended.data == file.data:
        return Correction(file, mended)
    path = _free(folder or file.path.parent, file.path.stem, mended.data)
    return Correction(file, mended, path if path.exists() else write_over(path, mended.data))


def _free(folder: Path, stem: str, data: bytes) -> Path:
    """A name that is free, or whose file holds these very bytes."""
    number = 1
    while True:
        path = folder / f"{stem}{_ENDING}{f'-{number}' if number > 1 else ''}.docx"
        if not (path.exists() or path.is_symlink()) or (path.is_file() and path.read_bytes() == data):
            return path
        number += 1
