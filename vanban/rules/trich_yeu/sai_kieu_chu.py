"""Weight, slant and case of the trích yếu under the type."""

from vanban.roles.element import Role
from vanban.rules.looks import style_codes, styles
from vanban.rules.rule import Clause, rule

RULE = rule(
    id="trich-yeu/sai-kieu-chu",
    title="Trích yếu sai kiểu chữ",
    why="Trích yếu dưới tên loại trình bày bằng chữ in thường, kiểu chữ đứng, đậm.",
    clause=Clause("ND30-PL1", "Phần I, Mục II, khoản 5; Mục V, số thứ tự 5, điểm a"),
    fix="Đặt chữ in thường, đứng, đậm.",
    codes=style_codes(Role.TRICH_YEU),
    needs=(Role.TRICH_YEU,),
)(styles(Role.TRICH_YEU))
