"""The rule under the name of the agency is a third to a half of the words."""

from vanban.roles.element import Role
from vanban.rules.lines_under import line_length_wrong
from vanban.rules.rule import Clause, Level, rule

RULE = rule(
    id="co-quan/dong-ke-sai-do-dai",
    title="Đường kẻ dưới tên cơ quan sai độ dài",
    why="Đường kẻ dưới tên cơ quan ban hành dài bằng từ 1/3 đến 1/2 độ dài của dòng chữ.",
    clause=Clause("ND30-PL1", "Phần I, Mục II, khoản 2"),
    fix="Kéo đường kẻ dài từ 1/3 đến 1/2 dòng chữ.",
    codes={
        "do-dai": "Đường kẻ ngoài khoảng 1/3 đến 1/2 dòng chữ",
    },
    level=Level.CANH_BAO,
    needs=(Role.CO_QUAN_BAN_HANH,),
)(line_length_wrong("do-dai", Role.CO_QUAN_BAN_HANH, 1 / 3, 1 / 2, "dài từ 1/3 đến 1/2 dòng chữ"))
