"""`Phần I`, `Mục 1` and their titles stand in the middle."""

from vanban.roles.element import Role
from vanban.rules.centring import centred
from vanban.rules.rule import Clause, rule

_ROLES = {
    "phan-chuong": Role.PHAN_CHUONG,
    "tieu-de-phan-chuong": Role.TIEU_DE_PHAN_CHUONG,
    "muc": Role.MUC,
    "tieu-de-muc": Role.TIEU_DE_MUC,
}
check = centred(_ROLES)

RULE = rule(
    id="de-muc/khong-canh-giua",
    title="Phần, chương, mục không canh giữa",
    why="Từ Phần, Chương, Mục, Tiểu mục và tiêu đề trình bày trên dòng riêng, canh giữa.",
    clause=Clause("ND30-PL1", "Phần I, Mục II, khoản 6"),
    fix="Căn giữa, không thụt đầu dòng.",
    codes={
        "phan-chuong": "Phần, chương không căn giữa",
        "tieu-de-phan-chuong": "Tiêu đề phần, chương không căn giữa",
        "muc": "Mục, tiểu mục không căn giữa",
        "tieu-de-muc": "Tiêu đề mục, tiểu mục không căn giữa",
    },
    needs=(Role.PHAN_CHUONG, Role.TIEU_DE_PHAN_CHUONG, Role.MUC, Role.TIEU_DE_MUC),
)(check)
