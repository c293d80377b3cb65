"""The size of the head of an annex."""

from vanban.roles.element import Role
from vanban.rules.looks import sizes
from vanban.rules.rule import Clause, rule

RULE = rule(
    id="phu-luc/sai-co-chu",
    title="Phần đầu phụ lục sai cỡ chữ",
    why='Từ "Phụ lục" và số thứ tự dùng cỡ chữ 14; tên phụ lục và dòng kèm theo dùng cỡ chữ 13-14.',
    clause=Clause("ND30-PL1", "Phần I, Mục III, khoản 1; Mục V, số thứ tự 9"),
    fix='Đặt cỡ chữ 14 cho "Phụ lục", 13-14 cho tên phụ lục và dòng kèm theo.',
    codes={
        "phu-luc": 'Từ "Phụ lục" không dùng cỡ chữ 14',
        "ten-phu-luc": "Tên phụ lục không dùng cỡ chữ 13-14",
        "kem-theo": "Dòng kèm theo không dùng cỡ chữ 13-14",
    },
    needs=(Role.PHU_LUC, Role.TEN_PHU_LUC, Role.KEM_THEO),
)(sizes({"phu-luc": Role.PHU_LUC, "ten-phu-luc": Role.TEN_PHU_LUC, "kem-theo": Role.KEM_THEO}))
