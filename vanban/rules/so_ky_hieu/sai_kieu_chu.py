"""Weight and slant of number and symbol."""

from vanban.roles.element import Role
from vanban.rules.looks import style_codes, styles
from vanban.rules.rule import Clause, rule

RULE = rule(
    id="so-ky-hieu/sai-kieu-chu",
    title="Số, ký hiệu sai kiểu chữ",
    why="Số, ký hiệu trình bày kiểu chữ đứng, không đậm.",
    clause=Clause("ND30-PL1", "Phần I, Mục II, khoản 3; Mục V, số thứ tự 3"),
    fix="Bỏ in đậm, in nghiêng ở số, ký hiệu.",
    codes=style_codes(Role.SO_KY_HIEU),
    needs=(Role.SO_KY_HIEU,),
)(styles(Role.SO_KY_HIEU))
