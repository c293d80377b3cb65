"""Quốc hiệu stands at the right, the agency at the left."""

from vanban.roles.element import Role
from vanban.rules.rule import Clause, rule
from vanban.rules.sides import at_the_right

check = at_the_right(
    Role.QUOC_HIEU,
    Role.CO_QUAN_BAN_HANH,
    Role.CO_QUAN_CHU_QUAN,
    found="Quốc hiệu ở bên trái",
    required="Quốc hiệu ở phía trên cùng, bên phải trang đầu",
)

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
