"""The size of number and symbol."""

from vanban.roles.element import Role
from vanban.rules.looks import sizes
from vanban.rules.rule import Clause, rule

RULE = rule(
    id="so-ky-hieu/sai-co-chu",
    title="Số, ký hiệu sai cỡ chữ",
    why='Từ "Số", số và ký hiệu dùng cỡ chữ 13.',
    clause=Clause("ND30-PL1", "Phần I, Mục II, khoản 3; Mục V, số thứ tự 3"),
    fix="Đặt cỡ chữ 13.",
    codes={
        "co-chu": "Không dùng cỡ chữ 13",
    },
    needs=(Role.SO_KY_HIEU,),
)(sizes({"co-chu": Role.SO_KY_HIEU}))
