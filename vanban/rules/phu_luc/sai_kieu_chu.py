"""Weight, slant and case of the word and title of an annex."""

from vanban.roles.element import Role
from vanban.rules.looks import style_codes, styles
from vanban.rules.rule import Clause, rule

RULE = rule(
    id="phu-luc/sai-kieu-chu",
    title='Từ "Phụ lục", tên phụ lục sai kiểu chữ',
    why='Từ "Phụ lục" in thường, tên phụ lục in hoa, kiểu chữ đứng, đậm.',
    clause=Clause("ND30-PL1", "Phần I, Mục III, khoản 1; Mục V, số thứ tự 9"),
    fix="Đặt kiểu chữ đứng, đậm; Phụ lục I in thường, tên phụ lục in hoa.",
    codes=style_codes(Role.PHU_LUC, Role.TEN_PHU_LUC),
    needs=(Role.PHU_LUC, Role.TEN_PHU_LUC),
)(styles(Role.PHU_LUC, Role.TEN_PHU_LUC))
