"""There is a rule under the name of the agency."""

from vanban.roles.element import Role
from vanban.rules.lines_under import line_missing
from vanban.rules.rule import Clause, rule

RULE = rule(
    id="co-quan/thieu-dong-ke",
    title="Thiếu đường kẻ dưới tên cơ quan ban hành",
    why="Phía dưới tên cơ quan ban hành có đường kẻ ngang, nét liền.",
    clause=Clause("ND30-PL1", "Phần I, Mục II, khoản 2"),
    fix="Thêm đường kẻ ngang nét liền, dài bằng 1/3 đến 1/2 dòng chữ, đặt cân đối dưới tên cơ quan.",
    codes={
        "thieu": "Dưới tên cơ quan ban hành không có đường kẻ ngang",
    },
    needs=(Role.CO_QUAN_BAN_HANH,),
)(line_missing("thieu", Role.CO_QUAN_BAN_HANH, "đường kẻ ngang, nét liền, dài 1/3 đến 1/2 dòng chữ"))
