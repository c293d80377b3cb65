"""`Điều 1.` is bold and upright."""

from vanban.roles.element import Role
from vanban.rules.looks import style_codes, styles
from vanban.rules.rule import Clause, rule

RULE = rule(
    id="de-muc/dieu-sai-kieu-chu",
    title="Điều sai kiểu chữ",
    why='Từ "Điều", số thứ tự và tiêu đề của điều trình bày bằng chữ in thường, kiểu chữ đứng, đậm.',
    clause=Clause("ND30-PL1", "Phần I, Mục II, khoản 6; Mục V, số thứ tự 6, điểm a"),
    fix='Đặt chữ in thường, đứng, đậm cho "Điều 1." và tiêu đề.',
    codes=style_codes(Role.DIEU),
    needs=(Role.DIEU,),
)(styles(Role.DIEU, which="first"))
