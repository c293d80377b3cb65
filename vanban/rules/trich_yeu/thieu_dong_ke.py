"""There is a rule under the trích yếu."""

from vanban.roles.element import Role
from vanban.rules.lines_under import line_missing
from vanban.rules.rule import Clause, rule

RULE = rule(
    id="trich-yeu/thieu-dong-ke",
    title="Thiếu đường kẻ dưới trích yếu",
    why="Bên dưới trích yếu có đường kẻ ngang, nét liền.",
    clause=Clause("ND30-PL1", "Phần I, Mục II, khoản 5"),
    fix="Thêm đường kẻ ngang nét liền dưới trích yếu, dài bằng 1/3 đến 1/2 dòng chữ.",
    codes={
        "thieu": "Dưới trích yếu không có đường kẻ ngang",
    },
    needs=(Role.TRICH_YEU,),
)(line_missing("thieu", Role.TRICH_YEU, "đường kẻ ngang, nét liền, dài 1/3 đến 1/2 dòng chữ"))
