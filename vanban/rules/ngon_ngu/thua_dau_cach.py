"""Single spaces, none before punctuation."""

import re
from collections.abc import Iterator

from vanban.roles.element import Role
from vanban.rules.rule import Clause, Context, Fault, Level, Mend, rule
from vanban.rules.shown import fault, pieces
from vanban.rules.wordings import every_paragraph_showing

_DOUBLE = re.compile(r"\b\w+[,;:]? {2,3}(?=\w)\w+")  # wider gaps are layout
_BEFORE = re.compile(r"(?<![^\W\d_])[^\W\d_]+ +(?:[,;:](?=\s|$)|\.(?=\s*$|\s+[A-ZĐ]))")
_MISPLACED = re.compile(r" [ ,;:.]")
_TO_FILL_IN = (Role.SO_KY_HIEU, Role.DIA_DANH_NGAY, Role.KEM_THEO)


def check(context: Context) -> Iterator[Fault]:
    """Room that a draft leaves for a number or a day is no such space."""
    filled = {piece.paragraph.index for piece in pieces(context, *_TO_FILL_IN)}
    for piece in every_paragraph_showing(context, _MISPLACED):
        if piece.paragraph.index in filled:
            continue
        text = piece.text
        if (match := _DOUBLE.search(text)) and not re.match(r"(?:số|ngày|tháng)\b", match.group()):
            yield fault("hai-dau-cach", piece, f"“{match.group()}”", f"“{re.sub(' +', ' ', match.group())}”")
        if match := _BEFORE.search(text):
            yield fault("truoc-dau-cau", piece, f"“{match.group()}”", f"“{re.sub(' +', '', match.group())}”")


RULE = rule(
    id="ngon-ngu/thua-dau-cach",
    title="Thừa dấu cách",
    why="Giữa hai từ có một dấu cách; dấu câu đặt sát chữ đứng trước, không có dấu cách.",
    clause=Clause("QUY-UOC", "Dấu cách giữa các từ và trước dấu câu"),
    fix="Bỏ dấu cách thừa (tìm hai dấu cách, thay bằng một).",
    codes={
        "hai-dau-cach": "Có hai dấu cách liền nhau",
        "truoc-dau-cau": "Có dấu cách trước dấu câu",
    },
    level=Level.GHI_CHU,
    mend=Mend.CHU,
)(check)
