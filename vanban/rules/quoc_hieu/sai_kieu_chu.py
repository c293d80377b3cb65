"""Weight and slant of quốc hiệu and tiêu ngữ."""

from vanban.roles.element import Role
from vanban.rules.looks import style_codes, styles
from vanban.rules.rule import Clause, rule

RULE = rule(
    id="quoc-hieu/sai-kieu-chu",
    title="Quốc hiệu, Tiêu ngữ sai kiểu chữ",
    why="Quốc hiệu và Tiêu ngữ trình bày kiểu chữ đứng, đậm.",
    clause=Clause("ND30-PL1", "Phần I, Mục II, khoản 1, điểm a, b"),
    fix="Đặt kiểu chữ đứng, đậm cho cả hai dòng.",
    codes=style_codes(Role.QUOC_HIEU, Role.TIEU_NGU, case=False),
    needs=(Role.QUOC_HIEU, Role.TIEU_NGU),
)(styles(Role.QUOC_HIEU, Role.TIEU_NGU, case=False))
