"""Tiêu ngữ stands in the middle under quốc hiệu."""

from vanban.roles.element import Role
from vanban.rules.centring import centred
from vanban.rules.rule import Clause, Level, rule

RULE = rule(
    id="quoc-hieu/khong-canh-giua",
    title="Tiêu ngữ không canh giữa dưới Quốc hiệu",
    why="Tiêu ngữ được canh giữa dưới Quốc hiệu.",
    clause=Clause("ND30-PL1", "Phần I, Mục II, khoản 1, điểm b"),
    fix="Căn giữa cả hai dòng trong cùng một ô.",
    codes={
        "quoc-hieu": "Quốc hiệu không căn giữa trong ô",
        "tieu-ngu": "Tiêu ngữ không căn giữa",
    },
    level=Level.CANH_BAO,
    needs=(Role.QUOC_HIEU, Role.TIEU_NGU),
)(centred({"quoc-hieu": Role.QUOC_HIEU, "tieu-ngu": Role.TIEU_NGU}))
