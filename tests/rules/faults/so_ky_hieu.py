"""Faults of number and symbol."""

from tests.rules.faults.fault import forms, looks, of_type, says
from tests.rules.sheet import ALIGN
from vanban.roles.element import Role

R = Role
FAULTS = (
    says("so-ky-hieu/sai-mau:thieu-hai-cham", R.SO_KY_HIEU, "Số:", "Số"),
    says("so-ky-hieu/sai-mau:thieu-gach-cheo", R.SO_KY_HIEU, r"(?<=\d)/", "-"),
    says("so-ky-hieu/sai-mau:co-nam", R.SO_KY_HIEU, "/", "/2023/"),
    says("so-ky-hieu/sai-mau:sai-nhom", R.SO_KY_HIEU, "-", ""),
    says("so-ky-hieu/thieu-so-0:thieu-so-0", R.SO_KY_HIEU, r"Số:.*/", "Số: 5/"),
    says("so-ky-hieu/thua-so-0:thua-so-0", R.SO_KY_HIEU, r"Số:.*/", "Số: 0130/"),
    says("so-ky-hieu/co-khoang-trang:quanh-gach-noi", R.SO_KY_HIEU, "-", " - "),
    says("so-ky-hieu/co-khoang-trang:quanh-gach-cheo", R.SO_KY_HIEU, r"Số:.*/", "Số: 35/ "),
    says("so-ky-hieu/sai-viet-tat:khong-co", R.SO_KY_HIEU, r"/\w+-", "/KHO-", fits=of_type("KH", "BC", "TB", "GM")),
    says("so-ky-hieu/sai-viet-tat:sai-hoa-thuong", R.SO_KY_HIEU, r"/\w+-", "/TTR-", fits=of_type("TTr")),
    says("so-ky-hieu/sai-viet-tat:sai-hoa-thuong", R.SO_KY_HIEU, r"/\w+-", "/cđ-", fits=of_type("CĐ")),
    says("so-ky-hieu/khac-ten-loai:khac-nhau", R.SO_KY_HIEU, r"/\w+-", "/HD-", fits=of_type("KH", "BC", "TTr", "QĐ")),
    says("so-ky-hieu/khac-ten-loai:cong-van", R.SO_KY_HIEU, r"/\w+-", "/BC-", fits=of_type("CV")),
    looks("so-ky-hieu/sai-co-chu:co-chu", R.SO_KY_HIEU, size=14),
    looks("so-ky-hieu/sai-kieu-chu:dam", R.SO_KY_HIEU, bold=True),
    looks("so-ky-hieu/sai-kieu-chu:nghieng", R.SO_KY_HIEU, italic=True),
    forms("so-ky-hieu/khong-canh-giua:khong-giua", R.SO_KY_HIEU, alignment=ALIGN["right"]),
)
