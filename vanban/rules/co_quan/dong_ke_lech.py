"""The rule under the name of the agency stands in the middle."""

from vanban.roles.element import Role
from vanban.rules.lines_under import line_off_centre
from vanban.rules.rule import Clause, Level, rule

RULE = rule(
    id="co-quan/dong-ke-lech",
    title="Đường kẻ dưới tên cơ quan bị lệch",
    why="Đường kẻ đặt cân đối so với dòng chữ.",
    clause=Clause("ND30-PL1", "Phần I, Mục II, khoản 2"),
    fix="Đặt đường kẻ vào giữa, dưới tên cơ quan.",
    codes={
        "lech": "Đường kẻ không nằm giữa dòng chữ",
    },
    level=Level.CANH_BAO,
    needs=(Role.CO_QUAN_BAN_HANH,),
)(line_off_centre("lech", Role.CO_QUAN_BAN_HANH, "đặt cân đối so với dòng chữ"))
