"""Faults of headings, khoản and điểm."""

from tests.rules.faults.fault import Fault, forms, looks, lower, says, upper
from tests.rules.sheet import ALIGN, drop
from vanban.roles.element import Role

R = Role
_WITH_TITLE = r"^Điều \d+\. .+"
_SIZES = (
    looks("de-muc/sai-co-chu:phan-chuong", R.PHAN_CHUONG, size=15),
    looks("de-muc/sai-co-chu:tieu-de-phan-chuong", R.TIEU_DE_PHAN_CHUONG, size=15),
    looks("de-muc/sai-co-chu:muc", R.MUC, size=12),
    looks("de-muc/sai-co-chu:tieu-de-muc", R.TIEU_DE_MUC, size=16),
    looks("de-muc/sai-co-chu:muc-la-ma", R.MUC_LA_MA, size=15),
    looks("de-muc/sai-co-chu:dieu", R.DIEU, size=16),
    looks("de-muc/sai-co-chu:khoan-co-tieu-de", R.KHOAN_CO_TIEU_DE, size=12),
    looks("de-muc/sai-co-chu:khoan", R.KHOAN, size=12),
    looks("de-muc/sai-co-chu:diem", R.DIEM, size=12),
)
_STYLES = (
    looks("de-muc/phan-chuong-sai-kieu-chu:khong-dam", R.PHAN_CHUONG, bold=False),
    looks("de-muc/phan-chuong-sai-kieu-chu:nghieng", R.TIEU_DE_PHAN_CHUONG, italic=True),
    says("de-muc/phan-chuong-sai-kieu-chu:khong-in-hoa", R.TIEU_DE_PHAN_CHUONG, ".+", lower),
    says("de-muc/phan-chuong-sai-kieu-chu:khong-in-hoa", R.TIEU_DE_MUC, ".+", lower),
    says("de-muc/phan-chuong-sai-kieu-chu:in-hoa", R.PHAN_CHUONG, ".+", upper),
    looks("de-muc/muc-la-ma-sai-kieu-chu:khong-dam", R.MUC_LA_MA, bold=False),
    looks("de-muc/muc-la-ma-sai-kieu-chu:nghieng", R.MUC_LA_MA, italic=True),
    says("de-muc/muc-la-ma-sai-kieu-chu:khong-in-hoa", R.MUC_LA_MA, r"(?<=\. ).+", lower),
    looks("de-muc/dieu-sai-kieu-chu:khong-dam", R.DIEU, bold=False),
    looks("de-muc/dieu-sai-kieu-chu:nghieng", R.DIEU, italic=True),
    says("de-muc/dieu-sai-kieu-chu:in-hoa", R.DIEU, _WITH_TITLE, upper),
    looks("de-muc/khoan-co-tieu-de-sai-kieu-chu:khong-dam", R.KHOAN_CO_TIEU_DE, bold=False),
    looks("de-muc/khoan-co-tieu-de-sai-kieu-chu:nghieng", R.KHOAN_CO_TIEU_DE, italic=True),
    says("de-muc/khoan-co-tieu-de-sai-kieu-chu:in-hoa", R.KHOAN_CO_TIEU_DE, ".+", upper),
    looks("de-muc/khoan-sai-kieu-chu:dam", R.KHOAN, bold=True),
    looks("de-muc/khoan-sai-kieu-chu:nghieng", R.DIEM, italic=True),
    says("de-muc/khoan-sai-kieu-chu:in-hoa", R.KHOAN, ".+", upper),
    says("de-muc/khoan-sai-kieu-chu:in-hoa", R.DIEM, r"(?<=^a\) ).+", upper),
)
_PLACES = (
    forms("de-muc/khong-canh-giua:phan-chuong", R.PHAN_CHUONG, alignment=ALIGN["left"]),
    forms("de-muc/khong-canh-giua:tieu-de-phan-chuong", R.TIEU_DE_PHAN_CHUONG, alignment=ALIGN["left"]),
    forms("de-muc/khong-canh-giua:muc", R.MUC, alignment=ALIGN["left"]),
    forms("de-muc/khong-canh-giua:tieu-de-muc", R.TIEU_DE_MUC, alignment=ALIGN["right"]),
)
_NUMBERS = (
    says("de-muc/sai-kieu-so:phan-chuong", R.PHAN_CHUONG, "I$", "1"),
    says("de-muc/sai-kieu-so:muc", R.MUC, "1$", "I"),
    says("de-muc/sai-kieu-so:dieu-thieu-cham", R.DIEU, r"(?<=^Điều 1)\.", ":"),
    says("de-muc/dut-so:dut", R.MUC_LA_MA, "^II", "IX"),
    says("de-muc/dut-so:dut", R.KHOAN, r"^2\.", "4."),
    says("de-muc/dut-so:lap", R.DIEU, "^Điều 3", "Điều 2"),
    says("de-muc/diem-sai-thu-tu:sai-thu-tu", R.DIEM, r"^b\)", "c)"),
    says("de-muc/diem-sai-thu-tu:chu-la", R.DIEM, r"^b\)", "w)"),
    Fault("de-muc/thieu-tieu-de:phan-chuong", R.PHAN_CHUONG, lambda sheet: drop(*sheet.of(R.TIEU_DE_PHAN_CHUONG))),
    Fault("de-muc/thieu-tieu-de:muc", R.MUC, lambda sheet: drop(*sheet.of(R.TIEU_DE_MUC))),
)
FAULTS = (*_SIZES, *_STYLES, *_PLACES, *_NUMBERS)
