"""The place begins with a capital letter."""

import re
from collections.abc import Iterator

from vanban.roles.element import Role
from vanban.rules.rule import Clause, Context, Fault, Mend, rule
from vanban.rules.shown import fault, pieces, words


def check(context: Context) -> Iterator[Fault]:
    """Only the first letter can be judged without a list of places."""
    for piece in pieces(context, Role.DIA_DANH_NGAY):
        place = re.split(r",|\s+ngày\b", words(piece))[0]
        if place[:1].islower() and place != "ngày" and not place.startswith("ngày "):
            yield fault("viet-thuong", piece, place, place[:1].upper() + place[1:])


RULE = rule(
    id="dia-danh-ngay/viet-thuong",
    title="Địa danh không viết hoa",
    why="Các chữ cái đầu của địa danh phải viết hoa.",
    clause=Clause("ND30-PL1", "Phần I, Mục II, khoản 4"),
    fix="Viết hoa chữ cái đầu của địa danh.",
    codes={
        "viet-thuong": "Địa danh bắt đầu bằng chữ thường",
    },
    mend=Mend.DU_LIEU,
    needs=(Role.DIA_DANH_NGAY,),
)(check)
