"""Why a document has no PDF: the kind of fault, what was found, what to do, and the log of the program."""

from enum import StrEnum

from vanban.core.dataclass import dataclass


class Fault(StrEnum):
    """Kinds of fault, in the words a clerk reads."""

    NOT_STARTED = "chương trình chuyển PDF không khởi động được"
    HUNG = "chương trình chuyển PDF bị treo"
    CRASHED = "chương trình chuyển PDF bị sập"
    NOT_READ = "chương trình chuyển PDF không đọc được tệp"
    NOTHING = "không ra tệp PDF nào"
    BROKEN = "tệp PDF không mở được"
    SIGNED = "đã có PDF ký số, không ghi đè"
    TEXT = "chữ trong PDF khác văn bản"
    FONT = "phông chữ trong PDF chưa đúng"
    UNPROVED = "không đối chiếu được PDF với văn bản"
    FORM = "PDF thiếu thông tin bắt buộc"


@dataclass(frozen=True)
class PdfProblem:
    """One document without a PDF.

    Attributes:
        found: what was seen, in words for a clerk.
        remedy: what to do about it.
        log: the last the program said, for the developer; "" when it said nothing.
    """

    fault: Fault
    found: str
    remedy: str
    log: str = ""

    def __str__(self) -> str:
        return f"{self.fault}: {self.found}" if self.found else str(self.fault)
