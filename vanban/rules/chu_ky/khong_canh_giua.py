"""Title and name stand in the middle, one under the other."""

from vanban.roles.element import Role
from vanban.rules.centring import centred
from vanban.rules.rule import Clause, Level, rule

RULE = rule(
    id="chu-ky/khong-canh-giua",
    title="Chức vụ, họ tên người ký không canh giữa",
    why="Họ và tên của người ký được canh giữa so với quyền hạn, chức vụ.",
    clause=Clause("ND30-PL1", "Phần I, Mục II, khoản 7"),
    fix="Căn giữa chức vụ và họ tên trong ô bên phải.",
    codes={
        "chuc-vu": "Quyền hạn, chức vụ không căn giữa",
        "ho-ten": "Họ và tên không căn giữa",
    },
    level=Level.CANH_BAO,
    needs=(Role.QUYEN_HAN_CHUC_VU, Role.HO_TEN),
)(centred({"chuc-vu": Role.QUYEN_HAN_CHUC_VU, "ho-ten": Role.HO_TEN}))
