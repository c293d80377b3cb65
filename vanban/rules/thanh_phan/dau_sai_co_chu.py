"""The size of the marks of urgency and circulation."""

from vanban.roles.element import Role
from vanban.rules.looks import sizes
from vanban.rules.rule import Clause, rule

RULE = rule(
    id="thanh-phan/dau-sai-co-chu",
    title="Dấu chỉ mức độ khẩn, chỉ dẫn lưu hành sai cỡ chữ",
    why="Dấu chỉ mức độ khẩn và chỉ dẫn phạm vi lưu hành dùng cỡ chữ 13-14.",
    clause=Clause("ND30-PL1", "Phần I, Mục III, khoản 2; Mục V, số thứ tự 10, 13"),
    fix="Đặt cỡ chữ 13-14.",
    codes={
        "khan": "Dấu chỉ mức độ khẩn không dùng cỡ chữ 13-14",
        "luu-hanh": "Chỉ dẫn phạm vi lưu hành không dùng cỡ chữ 13-14",
    },
    needs=(Role.DAU_MUC_DO_KHAN, Role.CHI_DAN_LUU_HANH),
)(sizes({"khan": Role.DAU_MUC_DO_KHAN, "luu-hanh": Role.CHI_DAN_LUU_HANH}))
