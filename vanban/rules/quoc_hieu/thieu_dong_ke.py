"""There is a rule under tiêu ngữ."""

from vanban.roles.element import Role
from vanban.rules.lines_under import line_missing
from vanban.rules.rule import Clause, rule

RULE = rule(
    id="quoc-hieu/thieu-dong-ke",
    title="Thiếu đường kẻ dưới Tiêu ngữ",
    why="Phía dưới Tiêu ngữ có đường kẻ ngang, nét liền.",
    clause=Clause("ND30-PL1", "Phần I, Mục II, khoản 1, điểm b"),
    fix="Thêm đường kẻ ngang nét liền dưới Tiêu ngữ, dài bằng dòng chữ.",
    codes={
        "thieu": "Dưới Tiêu ngữ không có đường kẻ ngang",
    },
    needs=(Role.TIEU_NGU,),
)(line_missing("thieu", Role.TIEU_NGU, "đường kẻ ngang, nét liền, dài bằng dòng chữ"))
