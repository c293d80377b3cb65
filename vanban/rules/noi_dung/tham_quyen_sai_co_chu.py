"""The size of the type of who decides, and of `QUYẾT ĐỊNH:`."""

from vanban.roles.element import Role
from vanban.rules.looks import sizes
from vanban.rules.rule import Clause, rule

RULE = rule(
    id="noi-dung/tham-quyen-sai-co-chu",
    title="Dòng thẩm quyền ban hành, dòng QUYẾT ĐỊNH: sai cỡ chữ",
    why="Thẩm quyền ban hành và từ QUYẾT ĐỊNH:, QUYẾT NGHỊ: là phần nội dung, dùng cỡ chữ 13-14.",
    clause=Clause("ND30-PL3", "Mẫu 1.1, Mẫu 1.2, Mẫu 1.3"),
    fix="Đặt cỡ chữ 13-14.",
    codes={
        "tham-quyen": "Dòng thẩm quyền ban hành không dùng cỡ chữ 13-14",
        "lenh": "Dòng QUYẾT ĐỊNH: không dùng cỡ chữ 13-14",
    },
    types=("QĐ", "NQ"),
    needs=(Role.THAM_QUYEN, Role.LENH_BAN_HANH),
)(sizes({"tham-quyen": Role.THAM_QUYEN, "lenh": Role.LENH_BAN_HANH}))
