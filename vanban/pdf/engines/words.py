"""What a clerk is told of a program that failed, and what to do about it."""

from vanban.pdf.problem import Fault, PdfProblem

_OPEN = "Mở tệp bằng Word, lưu lại thành Word Document (*.docx) rồi chạy lại lệnh; còn lỗi thì thử --engine khác."
_DOCTOR = "Chạy “python build.py doctor” để xem máy thiếu gì, hoặc chọn chương trình khác bằng --engine."
_TOLD = {
    Fault.NOT_STARTED: ("chương trình có trên máy nhưng không làm việc được", _DOCTOR),
    Fault.HUNG: ("quá thời gian cho phép với tệp này", _OPEN),
    Fault.CRASHED: ("chương trình dừng giữa chừng ở tệp này", _OPEN),
    Fault.NOT_READ: ("chương trình không mở được tệp Word này", _OPEN),
    Fault.NOTHING: ("chương trình báo xong nhưng không có tệp PDF", _OPEN),
}


def problem(fault: Fault, log: str = "") -> PdfProblem:
    """The fault of a program over a document, told to a clerk."""
    found, remedy = _TOLD[fault]
    return PdfProblem(fault, found, remedy, log)
