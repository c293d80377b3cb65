"""The errors the program speaks of itself; each class has its exit code and ends with the remedy."""

from collections.abc import Sequence
from typing import ClassVar

from vanban.core.finding import Finding, Level


class VanbanError(Exception):
    """Base of every error a user can meet: a sentence saying what happened, and one saying what to do."""

    exit_code: ClassVar[int] = 1
    title: ClassVar[str] = "Không thực hiện được"

    def __init__(self, message: str, remedy: str) -> None:
        super().__init__(message)
        self.message = message
        self.remedy = remedy

    def __str__(self) -> str:
        return f"{self.message}\n{self.remedy}"


class UsageError(VanbanError):
    """The command line asks for something that does not exist."""

    exit_code = 2
    title = "Lệnh chưa đúng"


class NoData(UsageError):
    """The folder at work holds no data yet."""

    title = "Chưa có dữ liệu"


class DataError(VanbanError):
    """The data is not valid; carries every finding of the run, in reading order."""

    exit_code = 3
    title = "Dữ liệu có lỗi"

    def __init__(self, findings: Sequence[Finding]) -> None:
        self.findings = tuple(sorted(findings, key=Finding.sort_key))
        super().__init__(
            f"Có {len(self.findings)} lỗi trong dữ liệu; chưa ghi tệp nào.",
            "Sửa các chỗ nêu trên rồi chạy lại lệnh.",
        )


class TemplateError(VanbanError):
    """A Word template cannot be used; carries every finding, each naming file, part and paragraph text."""

    exit_code = 4
    title = "Mẫu Word có lỗi"

    def __init__(self, findings: Sequence[Finding]) -> None:
        self.findings = tuple(findings)
        super().__init__(
            f"Có {len(self.findings)} lỗi trong mẫu Word; chưa ghi tệp nào.",
            "Mở mẫu trong thư mục templates/ bằng Word, sửa đoạn nêu trên, lưu lại rồi chạy lại lệnh.",
        )


class OutputError(VanbanError):
    """A finished file could not be put in its place; what stood there before is untouched."""

    exit_code = 5
    title = "Không ghi được tệp"


class WarningsAsErrors(VanbanError):
    """`--strict` was given and there are warnings; nothing was written."""

    exit_code = 6
    title = "Còn cảnh báo"

    def __init__(self, findings: Sequence[Finding]) -> None:
        self.findings = tuple(findings)
        warnings = sum(finding.level is Level.WARNING for finding in findings)
        super().__init__(
            f"Có {warnings} cảnh báo và lệnh chạy với --strict; chưa ghi tệp nào.",
            "Xử lý các cảnh báo nêu trên, hoặc chạy lại không có --strict.",
        )


class Nonconforming(VanbanError):
    """A document breaks a rule or could not be judged; a build then writes nothing, a check writes its reports."""

    exit_code = 7
    title = "Văn bản chưa đạt"

    def __init__(self, message: str, remedy: str, findings: Sequence[Finding] = ()) -> None:
        super().__init__(message, remedy)
        self.findings = tuple(findings)


class EngineMissing(VanbanError):
    """No program that turns Word files into PDF is installed, or the one asked for is not."""

    exit_code = 8
    title = "Thiếu chương trình"


class PdfError(VanbanError):
    """Some documents have no PDF that passed the proof; those that do were written."""

    exit_code = 9
    title = "Chưa có đủ PDF"


class DataNonconforming(Nonconforming):
    """The data of a year break a rule or could not be read; a check of the data ends so after its report."""

    title = "Dữ liệu chưa đạt"


class BatchIncomplete(VanbanError):
    """Of many agencies some are not done; those that are were written."""

    exit_code = 14
    title = "Chưa xong hết"

    def __init__(self, undone: int, results: str, *, stopped: bool) -> None:
        if stopped:
            message = f"Đã dừng trước khi xong; còn {undone} cơ quan chưa xong."
            remedy = f"Làm tiếp bằng lệnh: python build.py batch --retry {results}."
        else:
            message = f"Còn {undone} cơ quan chưa xong; các cơ quan khác đã xong."
            remedy = f"Sửa các chỗ nêu trên rồi chạy: python build.py batch --retry {results}."
        super().__init__(message, remedy)
