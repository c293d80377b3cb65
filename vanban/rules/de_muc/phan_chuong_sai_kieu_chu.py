"""Weight, slant and case of `Phần I`, `Mục 1` and their titles."""

from vanban.roles.element import Role
from vanban.rules.looks import style_codes, styles
from vanban.rules.rule import Clause, rule

RULE = rule(
    id="de-muc/phan-chuong-sai-kieu-chu",
    title="Phần, chương, mục sai kiểu chữ",
    why="Từ Phần, Chương, Mục, Tiểu mục in thường; tiêu đề của chúng in hoa; tất cả kiểu chữ đứng, đậm.",
    clause=Clause("ND30-PL1", "Phần I, Mục II, khoản 6; Mục V, số thứ tự 6, điểm a"),
    fix="Đặt kiểu chữ đứng, đậm; số thứ tự in thường (Chương I), tiêu đề in hoa (QUY ĐỊNH CHUNG).",
    codes=style_codes(Role.PHAN_CHUONG, Role.TIEU_DE_PHAN_CHUONG),
    needs=(Role.PHAN_CHUONG, Role.TIEU_DE_PHAN_CHUONG, Role.MUC, Role.TIEU_DE_MUC),
)(styles(Role.PHAN_CHUONG, Role.TIEU_DE_PHAN_CHUONG, Role.MUC, Role.TIEU_DE_MUC))
