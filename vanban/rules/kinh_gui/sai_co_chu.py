"""The size of `Kính gửi` and the addressees."""

from vanban.roles.element import Role
from vanban.rules.looks import sizes
from vanban.rules.rule import Clause, rule

RULE = rule(
    id="kinh-gui/sai-co-chu",
    title="Kính gửi sai cỡ chữ",
    why='Từ "Kính gửi" và tên nơi nhận dùng cỡ chữ 13-14.',
    clause=Clause("ND30-PL1", "Phần I, Mục II, khoản 9; Mục V, số thứ tự 8, điểm a"),
    fix="Đặt cỡ chữ 13-14.",
    codes={
        "kinh-gui": "Dòng Kính gửi không dùng cỡ chữ 13-14",
        "noi-kinh-gui": "Tên nơi nhận không dùng cỡ chữ 13-14",
    },
    needs=(Role.KINH_GUI,),
)(sizes({"kinh-gui": Role.KINH_GUI, "noi-kinh-gui": Role.NOI_KINH_GUI}))
