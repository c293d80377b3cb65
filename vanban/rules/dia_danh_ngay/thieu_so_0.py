"""Days below ten and months 1 and 2 take a leading zero."""

import re
from collections.abc import Iterator

from vanban.roles.element import Role
from vanban.rules.rule import Clause, Context, Fault, Mend, rule
from vanban.rules.shown import fault, pieces, words


def check(context: Context) -> Iterator[Fault]:
    """What a draft leaves blank is no fault."""
    for piece in pieces(context, Role.DIA_DANH_NGAY):
        if day := re.search(r"ngày\s+([1-9])\s+tháng", words(piece)):
            yield fault("ngay", piece, f"ngày {day[1]}", f"ngày 0{day[1]}")
        if month := re.search(r"tháng\s+([12])\s+năm", words(piece)):
            yield fault("thang", piece, f"tháng {month[1]}", f"tháng 0{month[1]}")


RULE = rule(
    id="dia-danh-ngay/thieu-so-0",
    title="Ngày nhỏ hơn 10 hoặc tháng 1, 2 thiếu số 0",
    why="Với những số thể hiện ngày nhỏ hơn 10 và tháng 1, 2 phải ghi thêm số 0 phía trước.",
    clause=Clause("ND30-PL1", "Phần I, Mục II, khoản 4"),
    fix="Ghi ngày 01-09, tháng 01, 02.",
    codes={
        "ngay": "Ngày nhỏ hơn 10 không có số 0 phía trước",
        "thang": "Tháng 1, 2 không có số 0 phía trước",
    },
    mend=Mend.DU_LIEU,
    needs=(Role.DIA_DANH_NGAY,),
)(check)
