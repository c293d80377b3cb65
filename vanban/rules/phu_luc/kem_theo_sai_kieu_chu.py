"""Weight, slant and case of the line that ties an annex to its document."""

from vanban.roles.element import Role
from vanban.rules.looks import style_codes, styles
from vanban.rules.rule import Clause, rule

RULE = rule(
    id="phu-luc/kem-theo-sai-kieu-chu",
    title="Dòng kèm theo của phụ lục sai kiểu chữ",
    why="Dòng (Kèm theo …) trình bày bằng chữ in thường, kiểu chữ nghiêng, không đậm.",
    clause=Clause("ND30-PL1", "Phần I, Mục III, khoản 1"),
    fix="Đặt chữ in thường, nghiêng, không đậm.",
    codes=style_codes(Role.KEM_THEO),
    needs=(Role.KEM_THEO,),
)(styles(Role.KEM_THEO))
