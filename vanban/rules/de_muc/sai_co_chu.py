"""The size of headings in the text."""

from vanban.roles.element import Role
from vanban.rules.looks import sizes
from vanban.rules.rule import Clause, rule

_ROLES = {
    "phan-chuong": Role.PHAN_CHUONG,
    "tieu-de-phan-chuong": Role.TIEU_DE_PHAN_CHUONG,
    "muc": Role.MUC,
    "tieu-de-muc": Role.TIEU_DE_MUC,
    "muc-la-ma": Role.MUC_LA_MA,
    "dieu": Role.DIEU,
    "khoan-co-tieu-de": Role.KHOAN_CO_TIEU_DE,
    "khoan": Role.KHOAN,
    "diem": Role.DIEM,
}
check = sizes(_ROLES)

RULE = rule(
    id="de-muc/sai-co-chu",
    title="Đề mục sai cỡ chữ",
    why="Phần, chương, mục, điều, khoản, điểm và tiêu đề của chúng dùng cỡ chữ 13-14.",
    clause=Clause("ND30-PL1", "Phần I, Mục II, khoản 6; Mục V, số thứ tự 6"),
    fix="Đặt cỡ chữ 13-14 cho đề mục.",
    codes={
        "phan-chuong": "Phần, chương không dùng cỡ chữ 13-14",
        "tieu-de-phan-chuong": "Tiêu đề phần, chương không dùng cỡ chữ 13-14",
        "muc": "Mục, tiểu mục không dùng cỡ chữ 13-14",
        "tieu-de-muc": "Tiêu đề mục, tiểu mục không dùng cỡ chữ 13-14",
        "muc-la-ma": "Mục số La Mã không dùng cỡ chữ 13-14",
        "dieu": "Điều không dùng cỡ chữ 13-14",
        "khoan-co-tieu-de": "Tiêu đề khoản không dùng cỡ chữ 13-14",
        "khoan": "Khoản không dùng cỡ chữ 13-14",
        "diem": "Điểm không dùng cỡ chữ 13-14",
    },
    needs=(
        Role.PHAN_CHUONG,
        Role.TIEU_DE_PHAN_CHUONG,
        Role.MUC,
        Role.TIEU_DE_MUC,
        Role.MUC_LA_MA,
        Role.DIEU,
        Role.KHOAN_CO_TIEU_DE,
        Role.KHOAN,
        Role.DIEM,
    ),
)(check)
