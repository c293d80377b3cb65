"""The size of the drafter's mark and of the agency's address."""

from vanban.roles.element import Role
from vanban.rules.looks import sizes
from vanban.rules.rule import Clause, rule

RULE = rule(
    id="thanh-phan/ghi-chu-sai-co-chu",
    title="Ký hiệu người soạn thảo, địa chỉ cơ quan sai cỡ chữ",
    why="Ký hiệu người soạn thảo dùng cỡ chữ 11; địa chỉ cơ quan, thư điện tử, điện thoại dùng cỡ chữ 11-12.",
    clause=Clause("ND30-PL1", "Phần I, Mục III, khoản 3, 4; Mục V, số thứ tự 11, 12"),
    fix="Đặt cỡ chữ 11 (địa chỉ cơ quan: 11-12).",
    codes={
        "nguoi-soan": "Ký hiệu người soạn thảo không dùng cỡ chữ 11",
        "dia-chi": "Địa chỉ cơ quan không dùng cỡ chữ 11-12",
    },
    needs=(Role.KY_HIEU_NGUOI_SOAN, Role.DIA_CHI_CO_QUAN),
)(sizes({"nguoi-soan": Role.KY_HIEU_NGUOI_SOAN, "dia-chi": Role.DIA_CHI_CO_QUAN}))
