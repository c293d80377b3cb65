"""The size of the text."""

from vanban.roles.element import Role
from vanban.rules.looks import sizes
from vanban.rules.rule import Clause, rule

RULE = rule(
    id="noi-dung/sai-co-chu",
    title="Nội dung sai cỡ chữ",
    why="Nội dung văn bản dùng cỡ chữ 13-14.",
    clause=Clause("ND30-PL1", "Phần I, Mục II, khoản 6; Mục V, số thứ tự 6"),
    fix="Đặt cỡ chữ 13-14 cho nội dung.",
    codes={
        "co-chu": "Không dùng cỡ chữ 13-14",
    },
    needs=(Role.NOI_DUNG,),
)(sizes({"co-chu": Role.NOI_DUNG}))
