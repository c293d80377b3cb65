"""Months from 3 to 9 take no leading zero."""

import re
from collections.abc import Iterator

from vanban.roles.element import Role
from vanban.rules.rule import Clause, Context, Fault, Mend, rule
from vanban.rules.shown import fault, pieces, words


def check(context: Context) -> Iterator[Fault]:
    """`tháng 06` and the like."""
    for piece in pieces(context, Role.DIA_DANH_NGAY):
        if month := re.search(r"tháng\s+0([3-9])\b", words(piece)):
            yield fault("thang", piece, f"tháng 0{month[1]}", f"tháng {month[1]}")


RULE = rule(
    id="dia-danh-ngay/thua-so-0",
    title="Tháng 3 đến tháng 9 thừa số 0",
    why="Chỉ tháng 1 và tháng 2 ghi thêm số 0 phía trước; tháng 3 đến tháng 9 không ghi.",
    clause=Clause("ND30-PL1", "Phần I, Mục II, khoản 4"),
    fix="Bỏ số 0 ở tháng 3 đến tháng 9, ví dụ tháng 6.",
    codes={
        "thang": "Tháng 3 đến tháng 9 có số 0 phía trước",
    },
    mend=Mend.DU_LIEU,
    needs=(Role.DIA_DANH_NGAY,),
)(check)
