"""The size of the grounds."""

from vanban.roles.element import Role
from vanban.rules.looks import sizes
from vanban.rules.rule import Clause, rule

RULE = rule(
    id="can-cu/sai-co-chu",
    title="Căn cứ sai cỡ chữ",
    why="Căn cứ ban hành dùng cỡ chữ 13-14.",
    clause=Clause("ND30-PL1", "Phần I, Mục II, khoản 6"),
    fix="Đặt cỡ chữ 13-14.",
    codes={
        "co-chu": "Không dùng cỡ chữ 13-14",
    },
    needs=(Role.CAN_CU,),
)(sizes({"co-chu": Role.CAN_CU}))
