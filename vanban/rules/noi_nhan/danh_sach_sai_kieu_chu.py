"""Weight, slant and case of the list of recipients."""

from vanban.roles.element import Role
from vanban.rules.looks import style_codes, styles
from vanban.rules.rule import Clause, rule

RULE = rule(
    id="noi-nhan/danh-sach-sai-kieu-chu",
    title="Danh sách nơi nhận sai kiểu chữ",
    why="Tên các nơi nhận trình bày bằng chữ in thường, kiểu chữ đứng, không đậm.",
    clause=Clause("ND30-PL1", "Phần I, Mục II, khoản 9; Mục V, số thứ tự 8, điểm b"),
    fix="Bỏ in đậm, in nghiêng ở danh sách nơi nhận.",
    codes=style_codes(Role.DANH_SACH_NOI_NHAN, case=False),
    needs=(Role.DANH_SACH_NOI_NHAN,),
)(styles(Role.DANH_SACH_NOI_NHAN, case=False))
