"""The date is one of the calendar."""

import re
from collections.abc import Iterator
from datetime import date

from vanban.roles.element import Role
from vanban.rules.rule import Clause, Context, Fault, Mend, rule
from vanban.rules.shown import fault, pieces, words


def check(context: Context) -> Iterator[Fault]:
    """Only a whole date can be judged."""
    for piece in pieces(context, Role.DIA_DANH_NGAY):
        whole = re.search(r"ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})", words(piece))
        if whole and not _exists(int(whole[3]), int(whole[2]), int(whole[1])):
            yield fault("khong-co", piece, whole.group(), "một ngày có trong lịch")


def _exists(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


RULE = rule(
    id="dia-danh-ngay/ngay-khong-co",
    title="Ngày ban hành không có trong lịch",
    why="Thời gian ban hành là ngày văn bản được ký, phải là một ngày có thật.",
    clause=Clause("ND30-PL1", "Phần I, Mục II, khoản 4"),
    fix="Ghi lại ngày, tháng, năm ban hành.",
    codes={
        "khong-co": "Ngày, tháng, năm không có trong lịch",
    },
    mend=Mend.DU_LIEU,
    needs=(Role.DIA_DANH_NGAY,),
)(check)
