"""The signature stands at the right of the recipients."""

from vanban.roles.element import Role
from vanban.rules.rule import Clause, rule
from vanban.rules.sides import at_the_right

check = at_the_right(
    Role.QUYEN_HAN_CHUC_VU,
    Role.NOI_NHAN,
    found="chức vụ người ký ở bên trái",
    required="chức vụ, họ tên người ký ở bên phải",
)

RULE = rule(
    id="chu-ky/sai-vi-tri",
    title="Chữ ký không ở bên phải",
    why="Quyền hạn, chức vụ, họ tên người ký ở cuối văn bản, bên phải; nơi nhận ở bên trái.",
    clause=Clause("ND30-PL1", "Phần I, Mục IV, ô số 7a, 7b, 9b"),
    fix="Đặt chức vụ, họ tên vào ô bên phải, Nơi nhận vào ô bên trái.",
    codes={
        "ben-trai": "Chức vụ người ký đứng bên trái nơi nhận",
    },
    needs=(Role.QUYEN_HAN_CHUC_VU,),
)(check)
