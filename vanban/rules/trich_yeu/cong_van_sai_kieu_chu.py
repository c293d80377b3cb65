"""Weight, slant and case of the trích yếu of a công văn."""

from vanban.roles.element import Role
from vanban.rules.looks import style_codes, styles
from vanban.rules.rule import Clause, rule

RULE = rule(
    id="trich-yeu/cong-van-sai-kieu-chu",
    title="Trích yếu công văn sai kiểu chữ",
    why="Trích yếu công văn trình bày bằng chữ in thường, kiểu chữ đứng, không đậm, không nghiêng.",
    clause=Clause("ND30-PL1", "Phần I, Mục II, khoản 5; Mục V, số thứ tự 5, điểm b"),
    fix="Đặt chữ in thường, đứng, không đậm.",
    codes=style_codes(Role.TRICH_YEU_CONG_VAN),
    needs=(Role.TRICH_YEU_CONG_VAN,),
)(styles(Role.TRICH_YEU_CONG_VAN))
