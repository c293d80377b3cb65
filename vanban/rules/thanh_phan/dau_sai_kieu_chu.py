"""Weight, slant and case of the marks of urgency and circulation."""

from vanban.roles.element import Role
from vanban.rules.looks import style_codes, styles
from vanban.rules.rule import Clause, rule

RULE = rule(
    id="thanh-phan/dau-sai-kieu-chu",
    title="Dấu chỉ mức độ khẩn, chỉ dẫn lưu hành sai kiểu chữ",
    why="Dấu chỉ mức độ khẩn và chỉ dẫn phạm vi lưu hành trình bày bằng chữ in hoa, kiểu chữ đứng, đậm.",
    clause=Clause("ND30-PL1", "Phần I, Mục III, khoản 2; Mục V, số thứ tự 10, 13"),
    fix="Đặt chữ in hoa, đứng, đậm.",
    codes=style_codes(Role.DAU_MUC_DO_KHAN),
    needs=(Role.DAU_MUC_DO_KHAN, Role.CHI_DAN_LUU_HANH),
)(styles(Role.DAU_MUC_DO_KHAN, Role.CHI_DAN_LUU_HANH))
