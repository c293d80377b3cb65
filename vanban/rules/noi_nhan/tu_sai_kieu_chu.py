"""Weight, slant and case of `Nơi nhận:`."""

from vanban.roles.element import Role
from vanban.rules.looks import style_codes, styles
from vanban.rules.rule import Clause, rule

RULE = rule(
    id="noi-nhan/tu-sai-kieu-chu",
    title='Từ "Nơi nhận" sai kiểu chữ',
    why='Từ "Nơi nhận" trình bày bằng chữ in thường, kiểu chữ nghiêng, đậm.',
    clause=Clause("ND30-PL1", "Phần I, Mục II, khoản 9; Mục V, số thứ tự 8, điểm b"),
    fix="Đặt chữ in thường, nghiêng, đậm.",
    codes=style_codes(Role.NOI_NHAN),
    needs=(Role.NOI_NHAN,),
)(styles(Role.NOI_NHAN))
