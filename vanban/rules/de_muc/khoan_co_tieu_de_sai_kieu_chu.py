"""The number and title of a khoản are bold."""

from vanban.roles.element import Role
from vanban.rules.looks import style_codes, styles
from vanban.rules.rule import Clause, rule

RULE = rule(
    id="de-muc/khoan-co-tieu-de-sai-kieu-chu",
    title="Tiêu đề khoản sai kiểu chữ",
    why="Khoản có tiêu đề thì số thứ tự và tiêu đề đứng riêng một dòng, bằng chữ in thường, kiểu chữ đứng, đậm.",
    clause=Clause("ND30-PL1", "Phần I, Mục II, khoản 6; Mục V, số thứ tự 6, điểm b"),
    fix="Đặt chữ in thường, đứng, đậm cho số thứ tự và tiêu đề khoản.",
    codes=style_codes(Role.KHOAN_CO_TIEU_DE),
    needs=(Role.KHOAN_CO_TIEU_DE,),
)(styles(Role.KHOAN_CO_TIEU_DE, which="first"))
