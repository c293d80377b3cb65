"""Weight, slant and case of the signer's name."""

from vanban.roles.element import Role
from vanban.rules.looks import style_codes, styles
from vanban.rules.rule import Clause, rule

RULE = rule(
    id="chu-ky/ho-ten-sai-kieu-chu",
    title="Họ và tên người ký sai kiểu chữ",
    why="Họ và tên người ký trình bày bằng chữ in thường, kiểu chữ đứng, đậm.",
    clause=Clause("ND30-PL1", "Phần I, Mục II, khoản 7; Mục V, số thứ tự 7"),
    fix="Đặt chữ in thường, đứng, đậm, ví dụ Nguyễn Văn A.",
    codes=style_codes(Role.HO_TEN),
    needs=(Role.HO_TEN,),
)(styles(Role.HO_TEN))
