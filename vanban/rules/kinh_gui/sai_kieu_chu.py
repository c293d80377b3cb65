"""Weight, slant and case of `Kính gửi` and the addressees."""

from vanban.roles.element import Role
from vanban.rules.looks import style_codes, styles
from vanban.rules.rule import Clause, rule

RULE = rule(
    id="kinh-gui/sai-kieu-chu",
    title="Kính gửi sai kiểu chữ",
    why='Từ "Kính gửi" và tên nơi nhận trình bày bằng chữ in thường, kiểu chữ đứng, không đậm.',
    clause=Clause("ND30-PL1", "Phần I, Mục II, khoản 9; Mục V, số thứ tự 8, điểm a"),
    fix="Bỏ in đậm, in nghiêng, chữ in hoa ở dòng Kính gửi và tên nơi nhận.",
    codes=style_codes(Role.KINH_GUI, Role.NOI_KINH_GUI),
    needs=(Role.KINH_GUI,),
)(styles(Role.KINH_GUI, Role.NOI_KINH_GUI))
