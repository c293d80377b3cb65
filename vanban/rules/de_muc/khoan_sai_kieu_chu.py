"""A khoản without a title, and a điểm, are upright and not bold."""

from vanban.roles.element import Role
from vanban.rules.looks import style_codes, styles
from vanban.rules.rule import Clause, rule

RULE = rule(
    id="de-muc/khoan-sai-kieu-chu",
    title="Khoản, điểm sai kiểu chữ",
    why="Khoản không có tiêu đề và điểm trình bày bằng chữ in thường, kiểu chữ đứng, không đậm.",
    clause=Clause("ND30-PL1", "Phần I, Mục II, khoản 6; Mục V, số thứ tự 6"),
    fix="Bỏ in đậm, in nghiêng ở khoản không có tiêu đề và ở điểm.",
    codes=style_codes(Role.KHOAN, Role.DIEM),
    needs=(Role.KHOAN, Role.DIEM),
)(styles(Role.KHOAN, Role.DIEM, which="all"))
