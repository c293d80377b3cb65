"""Faults of spelling that have one right way."""

from tests.rules.documents import Good
from tests.rules.faults.fault import Fault, Fits, says
from vanban.roles.element import Role


def _ends_with(code: str, words: str, fits: Fits = lambda good: True) -> Fault:
    return says(code, Role.NOI_DUNG, r"(?<!/)[.:]$", words, fits=fits)


def _spells_it_the_other_way(good: Good) -> bool:
    return any("ỦY" in paragraph.text for paragraph in good.reading.view.body.paragraphs)


FAULTS = (
    _ends_with("ngon-ngu/vien-dan-sai-hoa-thuong:dieu", " theo khoản 2 điều 5 Luật này."),
    _ends_with("ngon-ngu/vien-dan-sai-hoa-thuong:chuong-phan", " theo quy định tại chương II của Luật này."),
    _ends_with("ngon-ngu/vien-dan-sai-hoa-thuong:khoan-diem", " theo Khoản 2 Điều 5 Luật này."),
    _ends_with("ngon-ngu/viet-hoa-sai:uy-ban", " báo cáo Ủy Ban nhân dân tỉnh."),
    _ends_with("ngon-ngu/viet-hoa-sai:hoi-dong", " báo cáo Hội Đồng nhân dân tỉnh."),
    _ends_with("ngon-ngu/viet-hoa-sai:ten-loai", " theo Quyết Định số 12/QĐ-UBND."),
    _ends_with("ngon-ngu/dat-dau-khong-thong-nhat:uy", " báo cáo Uỷ ban.", _spells_it_the_other_way),
    says("ngon-ngu/thua-dau-cach:hai-dau-cach", Role.NOI_DUNG, r"(?<=[^\W\d]{2}) (?=[^\W\d]{2})", "  "),
    says("ngon-ngu/thua-dau-cach:truoc-dau-cau", Role.NOI_DUNG, r"(?<=[^\W\d]),", " ,"),
)
