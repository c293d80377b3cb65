"""The size of the names of the agencies."""

from vanban.roles.element import Role
from vanban.rules.looks import sizes
from vanban.rules.rule import Clause, rule

RULE = rule(
    id="co-quan/sai-co-chu",
    title="Tên cơ quan sai cỡ chữ",
    why="Tên cơ quan chủ quản và cơ quan ban hành dùng cỡ chữ 12-13.",
    clause=Clause("ND30-PL1", "Phần I, Mục II, khoản 2; Mục V, số thứ tự 2"),
    fix="Đặt cỡ chữ 12-13 cho tên cơ quan.",
    codes={
        "chu-quan": "Tên cơ quan chủ quản không dùng cỡ chữ 12-13",
        "ban-hanh": "Tên cơ quan ban hành không dùng cỡ chữ 12-13",
    },
    needs=(Role.CO_QUAN_CHU_QUAN, Role.CO_QUAN_BAN_HANH),
)(sizes({"chu-quan": Role.CO_QUAN_CHU_QUAN, "ban-hanh": Role.CO_QUAN_BAN_HANH}))
