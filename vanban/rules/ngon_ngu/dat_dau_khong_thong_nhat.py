"""One way of placing tone marks in a document."""

from collections.abc import Iterator

from vanban.roles.element import Piece
from vanban.rules.rule import Clause, Context, Fault, Level, Mend, rule
from vanban.rules.shown import fault
from vanban.rules.wordings import Wording, every_match, wording

_OLD = wording(r"\b[ỦỦ][yY]\b|\bủy\b", "Ủ[yY]", "ủy")
_NEW = wording(r"[ỷỶ](?<=\b[Uu].)\b", "ỷ(?<=[Uu].)", "Ỷ(?<=[Uu].)")


def check(context: Context) -> Iterator[Fault]:
    """The rarer spelling is told, at each place."""
    new = _lines_with(context, _NEW)
    old = _lines_with(context, _OLD) if new else []
    if old and new:
        found, required = ("Uỷ", "Ủy") if len(new) <= len(old) else ("Ủy", "Uỷ")
        for piece in new if len(new) <= len(old) else old:
            yield fault("uy", piece, f"viết “{found}”", f"viết “{required}” như những chỗ khác")


def _lines_with(context: Context, pattern: Wording) -> list[Piece]:
    return list({piece.paragraph.index: piece for _, piece, _ in every_match(context, {"": pattern})}.values())


RULE = rule(
    id="ngon-ngu/dat-dau-khong-thong-nhat",
    title="Đặt dấu thanh không thống nhất (Ủy/Uỷ, Hòa/Hoà)",
    why="Nghị định không chọn cách đặt dấu thanh, nhưng một văn bản nên dùng một cách để tìm kiếm được.",
    clause=Clause("QUY-UOC", "Đặt dấu thanh thống nhất trong một văn bản"),
    fix="Chọn một cách viết cho cả văn bản, ví dụ Ủy ban.",
    codes={
        "uy": 'Văn bản có cả "Ủy" và "Uỷ"',
    },
    level=Level.GHI_CHU,
    mend=Mend.CHU,
)(check)
