"""Quốc hiệu stands at the right, the agency at the left."""

from collections.abc import Iterator

from vanban.roles.element import Role
from vanban.rules.rule import Clause, Context, Fault, rule
from vanban.rules.shown import fault, pieces


def check(context: Context) -> Iterator[Fault]:
    """Judged when both stand in cells of the same row."""
    agency = next(pieces(context, Role.CO_QUAN_BAN_HANH, Role.CO_QUAN_CHU_QUAN), None)
    country = next(pieces(context, Role.QUOC_HIEU), None)
    if not agency or not country:
        return
    left, right = agency.paragraph.place, country.paragraph.place
    if right.table and (left.table, left.row) == (right.table, right.row) and right.cell < left.cell:
        yield fault("ben-trai", country, "Quốc hiệu ở bên trái", "Quốc hiệu ở phía trên cùng, bên phải trang đầu")


RULE = rule(
    id="quoc-hieu/sai-vi-tri",
    title="Quốc hiệu không ở bên phải",
    why="Quốc hiệu và Tiêu ngữ ở phía trên cùng, bên phải trang đầu tiên; tên cơ quan ở bên trái.",
    clause=Clause("ND30-PL1", "Phần I, Mục II, khoản 1, điểm a; Mục IV"),
    fix="Đặt Quốc hiệu, Tiêu ngữ vào ô bên phải, tên cơ quan vào ô bên trái của bảng đầu văn bản.",
    codes={
        "ben-trai": "Quốc hiệu đứng bên trái tên cơ quan",
    },
    needs=(Role.QUOC_HIEU,),
)(check)
