"""Weight, slant and case of place and date."""

from vanban.roles.element import Role
from vanban.rules.looks import style_codes, styles
from vanban.rules.rule import Clause, rule

RULE = rule(
    id="dia-danh-ngay/sai-kieu-chu",
    title="Địa danh, ngày tháng sai kiểu chữ",
    why="Địa danh và thời gian ban hành trình bày bằng chữ in thường, kiểu chữ nghiêng, không đậm.",
    clause=Clause("ND30-PL1", "Phần I, Mục II, khoản 4; Mục V, số thứ tự 4"),
    fix="Đặt chữ in thường, nghiêng, không đậm.",
    codes=style_codes(Role.DIA_DANH_NGAY),
    needs=(Role.DIA_DANH_NGAY,),
)(styles(Role.DIA_DANH_NGAY))
