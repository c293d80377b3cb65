"""The size of the trích yếu."""

from vanban.roles.element import Role
from vanban.rules.looks import sizes
from vanban.rules.rule import Clause, rule

RULE = rule(
    id="trich-yeu/sai-co-chu",
    title="Trích yếu sai cỡ chữ",
    why="Trích yếu dưới tên loại dùng cỡ chữ 13-14; trích yếu công văn dùng cỡ chữ 12-13.",
    clause=Clause("ND30-PL1", "Phần I, Mục II, khoản 5; Mục V, số thứ tự 5"),
    fix="Đặt cỡ chữ 13-14 (trích yếu công văn: 12-13).",
    codes={
        "trich-yeu": "Trích yếu không dùng cỡ chữ 13-14",
        "cong-van": "Trích yếu công văn không dùng cỡ chữ 12-13",
    },
    needs=(Role.TRICH_YEU, Role.TRICH_YEU_CONG_VAN),
)(sizes({"trich-yeu": Role.TRICH_YEU, "cong-van": Role.TRICH_YEU_CONG_VAN}))
