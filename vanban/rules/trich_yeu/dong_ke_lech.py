"""The rule under the trích yếu stands in the middle."""

from vanban.roles.element import Role
from vanban.rules.lines_under import line_off_centre
from vanban.rules.rule import Clause, Level, rule

RULE = rule(
    id="trich-yeu/dong-ke-lech",
    title="Đường kẻ dưới trích yếu bị lệch",
    why="Đường kẻ đặt cân đối so với dòng chữ.",
    clause=Clause("ND30-PL1", "Phần I, Mục II, khoản 5"),
    fix="Đặt đường kẻ vào giữa trang, dưới trích yếu.",
    codes={
        "lech": "Đường kẻ không nằm giữa dòng chữ",
    },
    level=Level.CANH_BAO,
    needs=(Role.TRICH_YEU,),
)(line_off_centre("lech", Role.TRICH_YEU, "đặt cân đối so với dòng chữ"))
