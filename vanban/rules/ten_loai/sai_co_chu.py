"""The size of the type of the document."""

from vanban.roles.element import Role
from vanban.rules.looks import sizes
from vanban.rules.rule import Clause, rule

RULE = rule(
    id="ten-loai/sai-co-chu",
    title="Tên loại văn bản sai cỡ chữ",
    why="Tên loại văn bản dùng cỡ chữ 13-14.",
    clause=Clause("ND30-PL1", "Phần I, Mục II, khoản 5; Mục V, số thứ tự 5, điểm a"),
    fix="Đặt cỡ chữ 13-14.",
    codes={
        "co-chu": "Không dùng cỡ chữ 13-14",
    },
    needs=(Role.TEN_LOAI,),
)(sizes({"co-chu": Role.TEN_LOAI}))
