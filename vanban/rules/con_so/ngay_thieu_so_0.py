"""Days below ten, months 1 and 2 in the text."""

from collections.abc import Iterator

from vanban.roles.element import Role
from vanban.rules.rule import Clause, Context, Fault, Level, Mend, rule
from vanban.rules.shown import fault, pieces
from vanban.rules.wordings import every_match, wording

_SHORT = wording(r"(\d(?<![\d/.].)\d?)/(\d{1,2})/(?:19|20)\d\d(?!\d|/)", r"/(?:19|20)\d\d")
_LONG = wording(r"ngày (\d{1,2}) tháng (\d{1,2})(?= năm \d)")

_BELOW_TEN = tuple("123456789")


def check(context: Context) -> Iterator[Fault]:
    """The date at the head of the document is law and another rule's business."""
    head = {piece.paragraph.index for piece in pieces(context, Role.DIA_DANH_NGAY)}
    for _, piece, match in every_match(context, {"ngắn": _SHORT, "dài": _LONG}):
        if piece.paragraph.index in head:
            continue
        if match[1] in _BELOW_TEN:
            yield fault("ngay", piece, match.group(), f"ngày 0{match[1]}")
        if match[2] in ("1", "2"):
            yield fault("thang", piece, match.group(), f"tháng 0{match[2]}")


RULE = rule(
    id="con-so/ngay-thieu-so-0",
    title="Ngày, tháng trong nội dung thiếu số 0",
    why="Ngày nhỏ hơn 10 và tháng 1, 2 thường ghi thêm số 0 ở mọi chỗ, như ở phần đầu văn bản.",
    clause=Clause("QUY-UOC", "Ngày, tháng trong nội dung ghi như thời gian ban hành"),
    fix="Ghi 05/01/2023, ngày 05 tháng 01 năm 2023; tháng 3 đến tháng 9 ghi thế nào cũng được.",
    codes={
        "ngay": "Ngày nhỏ hơn 10 ghi một chữ số",
        "thang": "Tháng 1, 2 ghi một chữ số",
    },
    level=Level.GHI_CHU,
    mend=Mend.CHU,
)(check)
