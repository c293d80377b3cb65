"""Weight, slant and case of the grounds."""

from vanban.roles.element import Role
from vanban.rules.looks import style_codes, styles
from vanban.rules.rule import Clause, rule

RULE = rule(
    id="can-cu/sai-kieu-chu",
    title="Căn cứ sai kiểu chữ",
    why="Căn cứ ban hành trình bày bằng chữ in thường, kiểu chữ nghiêng, không đậm.",
    clause=Clause("ND30-PL1", "Phần I, Mục II, khoản 6"),
    fix="Đặt chữ in thường, nghiêng, không đậm cho mọi căn cứ.",
    codes=style_codes(Role.CAN_CU),
    needs=(Role.CAN_CU,),
)(styles(Role.CAN_CU))
