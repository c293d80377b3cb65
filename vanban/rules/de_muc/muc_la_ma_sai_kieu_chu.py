"""Weight, slant and case of `I. NHỮNG KẾT QUẢ`."""

from vanban.roles.element import Role
from vanban.rules.looks import style_codes, styles
from vanban.rules.rule import Clause, rule

RULE = rule(
    id="de-muc/muc-la-ma-sai-kieu-chu",
    title="Mục số La Mã sai kiểu chữ",
    why="Số thứ tự và tiêu đề của mục (I. NHỮNG KẾT QUẢ…) trình bày bằng chữ in hoa, kiểu chữ đứng, đậm.",
    clause=Clause("ND30-PL1", "Phần I, Mục II, khoản 6; Mục V, số thứ tự 6, điểm b"),
    fix="Đặt chữ in hoa, đứng, đậm.",
    codes=style_codes(Role.MUC_LA_MA),
    needs=(Role.MUC_LA_MA,),
)(styles(Role.MUC_LA_MA, which="first"))
