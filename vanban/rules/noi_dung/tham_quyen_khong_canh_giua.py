"""Who decides, and `QUYẾT ĐỊNH:`, stand in the middle of the page."""

from vanban.roles.element import Role
from vanban.rules.centring import centred
from vanban.rules.rule import Clause, Level, rule

RULE = rule(
    id="noi-dung/tham-quyen-khong-canh-giua",
    title="Dòng thẩm quyền ban hành, dòng QUYẾT ĐỊNH: không canh giữa",
    why="Mẫu quyết định, nghị quyết đặt hai dòng này ở giữa trang.",
    clause=Clause("ND30-PL3", "Mẫu 1.1, Mẫu 1.2, Mẫu 1.3"),
    fix="Căn giữa, không thụt đầu dòng.",
    codes={
        "tham-quyen": "Dòng thẩm quyền ban hành không căn giữa",
        "lenh": "Dòng QUYẾT ĐỊNH: không căn giữa",
    },
    level=Level.CANH_BAO,
    types=("QĐ", "NQ"),
    needs=(Role.THAM_QUYEN, Role.LENH_BAN_HANH),
)(centred({"tham-quyen": Role.THAM_QUYEN, "lenh": Role.LENH_BAN_HANH}))
