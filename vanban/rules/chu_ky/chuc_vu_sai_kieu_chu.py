"""Weight, slant and case of the signer's title."""

from vanban.roles.element import Role
from vanban.rules.looks import style_codes, styles
from vanban.rules.rule import Clause, rule

RULE = rule(
    id="chu-ky/chuc-vu-sai-kieu-chu",
    title="Quyền hạn, chức vụ người ký sai kiểu chữ",
    why="Quyền hạn, chức vụ của người ký trình bày bằng chữ in hoa, kiểu chữ đứng, đậm.",
    clause=Clause("ND30-PL1", "Phần I, Mục II, khoản 7; Mục V, số thứ tự 7"),
    fix="Đặt chữ in hoa, đứng, đậm.",
    codes=style_codes(Role.QUYEN_HAN_CHUC_VU),
    needs=(Role.QUYEN_HAN_CHUC_VU,),
)(styles(Role.QUYEN_HAN_CHUC_VU))
