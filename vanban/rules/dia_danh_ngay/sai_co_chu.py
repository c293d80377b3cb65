"""The size of place and date."""

from vanban.roles.element import Role
from vanban.rules.looks import sizes
from vanban.rules.rule import Clause, rule

RULE = rule(
    id="dia-danh-ngay/sai-co-chu",
    title="Địa danh, ngày tháng sai cỡ chữ",
    why="Địa danh và thời gian ban hành dùng cỡ chữ 13-14.",
    clause=Clause("ND30-PL1", "Phần I, Mục II, khoản 4; Mục V, số thứ tự 4"),
    fix="Đặt cỡ chữ 13-14.",
    codes={
        "co-chu": "Không dùng cỡ chữ 13-14",
    },
    needs=(Role.DIA_DANH_NGAY,),
)(sizes({"co-chu": Role.DIA_DANH_NGAY}))
