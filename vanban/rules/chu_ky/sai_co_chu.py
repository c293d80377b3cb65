"""The size of the signer's title and name."""

from vanban.roles.element import Role
from vanban.rules.looks import sizes
from vanban.rules.rule import Clause, rule

RULE = rule(
    id="chu-ky/sai-co-chu",
    title="Chức vụ, họ tên người ký sai cỡ chữ",
    why="Quyền hạn, chức vụ và họ tên người ký dùng cỡ chữ 13-14.",
    clause=Clause("ND30-PL1", "Phần I, Mục II, khoản 7; Mục V, số thứ tự 7"),
    fix="Đặt cỡ chữ 13-14.",
    codes={
        "chuc-vu": "Quyền hạn, chức vụ không dùng cỡ chữ 13-14",
        "ho-ten": "Họ và tên không dùng cỡ chữ 13-14",
    },
    needs=(Role.QUYEN_HAN_CHUC_VU, Role.HO_TEN),
)(sizes({"chuc-vu": Role.QUYEN_HAN_CHUC_VU, "ho-ten": Role.HO_TEN}))
