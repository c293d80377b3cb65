"""Weight, slant and case of the type of the document."""

from vanban.roles.element import Role
from vanban.rules.looks import style_codes, styles
from vanban.rules.rule import Clause, rule

RULE = rule(
    id="ten-loai/sai-kieu-chu",
    title="Tên loại văn bản sai kiểu chữ",
    why="Tên loại văn bản trình bày bằng chữ in hoa, kiểu chữ đứng, đậm.",
    clause=Clause("ND30-PL1", "Phần I, Mục II, khoản 5; Mục V, số thứ tự 5, điểm a"),
    fix="Đặt chữ in hoa, đứng, đậm.",
    codes=style_codes(Role.TEN_LOAI),
    needs=(Role.TEN_LOAI,),
)(styles(Role.TEN_LOAI))
