"""Dashes and semicolons of the list of recipients."""

import re
from collections.abc import Iterator
from itertools import pairwise

from vanban.roles.element import Piece, Role
from vanban.rules.doubled_signs import doubled
from vanban.rules.rule import Clause, Context, Fault, Mend, rule
from vanban.rules.shown import fault, pieces, words


def check(context: Context) -> Iterator[Fault]:
    """A recipient goes from its dash to the next dash; the sign after the last is another rule's business."""
    found = list(pieces(context, Role.DANH_SACH_NOI_NHAN))
    if found and not _dashed(found[0]):
        yield fault("thieu-gach", found[0], words(found[0]), f"- {words(found[0])}")
    for piece, after in pairwise(found):
        starts_anew = _dashed(after) or re.match(r"\W*Lưu\b", words(after))
        if starts_anew and not words(piece).endswith((";", ":")):
            yield fault("thieu-cham-phay", piece, words(piece), f"{words(piece).rstrip(' .,')};")
        if starts_anew and not _dashed(after):
            yield fault("thieu-gach", after, words(after), f"- {words(after)}")
    yield from doubled(found)


def _dashed(piece: Piece) -> bool:
    return words(piece).startswith(("-", "–", "+", "•"))


RULE = rule(
    id="noi-nhan/sai-dau-cau",
    title="Danh sách nơi nhận sai dấu câu",
    why="Mỗi nơi nhận một dòng, đầu dòng có gạch đầu dòng, cuối dòng có dấu chấm phẩy.",
    clause=Clause("ND30-PL1", "Phần I, Mục II, khoản 9"),
    fix="Viết - Văn phòng UBND tỉnh; mỗi nơi một dòng.",
    codes={
        "thieu-gach": "Đầu dòng không có gạch đầu dòng (-)",
        "thieu-cham-phay": "Cuối dòng không có dấu chấm phẩy",
        "thua-dau": "Cuối dòng có hai dấu câu liền nhau, như ;; hoặc ..",
    },
    mend=Mend.DU_LIEU,
    needs=(Role.DANH_SACH_NOI_NHAN,),
)(check)
