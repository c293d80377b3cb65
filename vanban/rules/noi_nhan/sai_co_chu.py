"""The size of `Nơi nhận:` and of the list."""

from vanban.roles.element import Role
from vanban.rules.looks import sizes
from vanban.rules.rule import Clause, rule

RULE = rule(
    id="noi-nhan/sai-co-chu",
    title="Nơi nhận sai cỡ chữ",
    why='Từ "Nơi nhận" dùng cỡ chữ 12, tên các nơi nhận dùng cỡ chữ 11.',
    clause=Clause("ND30-PL1", "Phần I, Mục II, khoản 9; Mục V, số thứ tự 8, điểm b"),
    fix="Đặt cỡ chữ 12 cho từ Nơi nhận, 11 cho danh sách.",
    codes={
        "tu-noi-nhan": 'Từ "Nơi nhận" không dùng cỡ chữ 12',
        "danh-sach": "Danh sách nơi nhận không dùng cỡ chữ 11",
    },
    needs=(Role.NOI_NHAN, Role.DANH_SACH_NOI_NHAN),
)(sizes({"tu-noi-nhan": Role.NOI_NHAN, "danh-sach": Role.DANH_SACH_NOI_NHAN}))
