"""Which mender puts right which fault, by rule and code; the changes of text come after those of looks."""

from collections.abc import Mapping

from vanban.mend import alignment, looks, page, page_numbers, rule_lines, spacing
from vanban.mend.alignment import centre, centre_at_right, centre_in_box, flush_left
from vanban.mend.look_tables import SIZES, STYLES
from vanban.mend.looks import size_of, style_of
from vanban.mend.mender import Key, Mender
from vanban.mend.rule_lines import Share
from vanban.mend.text_menders import TEXT_MENDERS
from vanban.roles.element import Role
from vanban.rules.registry import document_rules

_WHOLE, _PART = Share(1, 1), Share(1 / 3, 1 / 2)
_STYLE_CODES = ("khong-dam", "dam", "khong-nghieng", "nghieng")

_PLACES: Mapping[Key, Mender] = {
    ("chu-ky/khong-canh-giua", "chuc-vu"): centre_at_right(Role.QUYEN_HAN_CHUC_VU),
    ("chu-ky/khong-canh-giua", "ho-ten"): centre_at_right(Role.HO_TEN),
    ("co-quan/khong-canh-giua", "chu-quan"): centre_in_box(Role.CO_QUAN_CHU_QUAN),
    ("co-quan/khong-canh-giua", "ban-hanh"): centre_in_box(Role.CO_QUAN_BAN_HANH),
    ("de-muc/khong-canh-giua", "phan-chuong"): centre(Role.PHAN_CHUONG),
    ("de-muc/khong-canh-giua", "tieu-de-phan-chuong"): centre(Role.TIEU_DE_PHAN_CHUONG),
    ("de-muc/khong-canh-giua", "muc"): centre(Role.MUC),
    ("de-muc/khong-canh-giua", "tieu-de-muc"): centre(Role.TIEU_DE_MUC),
    ("dia-danh-ngay/khong-canh-giua", "khong-giua"): centre_in_box(Role.DIA_DANH_NGAY),
    ("kinh-gui/gach-lech", "khong-thang-nhau"): alignment.under_the_colon,
    ("kinh-gui/gach-lech", "khong-duoi-hai-cham"): alignment.under_the_colon,
    ("noi-dung/khong-canh-deu", "khong-deu"): alignment.justify,
    ("noi-dung/sai-thut-dau-dong", "sai-thut"): alignment.first_line,
    ("noi-dung/tham-quyen-khong-canh-giua", "tham-quyen"): centre(Role.THAM_QUYEN),
    ("noi-dung/tham-quyen-khong-canh-giua", "lenh"): centre(Role.LENH_BAN_HANH),
    ("noi-nhan/khong-canh-trai", "tu-noi-nhan"): flush_left(Role.NOI_NHAN),
    ("noi-nhan/khong-canh-trai", "danh-sach"): flush_left(Role.DANH_SACH_NOI_NHAN),
    ("phu-luc/khong-canh-giua", "phu-luc"): centre(Role.PHU_LUC),
    ("phu-luc/khong-canh-giua", "ten-phu-luc"): centre(Role.TEN_PHU_LUC),
    ("phu-luc/khong-canh-giua", "kem-theo"): centre(Role.KEM_THEO),
    ("quoc-hieu/khong-canh-giua", "quoc-hieu"): centre_in_box(Role.QUOC_HIEU),
    ("quoc-hieu/khong-canh-giua", "tieu-ngu"): centre_in_box(Role.TIEU_NGU),
    ("so-ky-hieu/khong-canh-giua", "khong-giua"): centre_in_box(Role.SO_KY_HIEU),
    ("ten-loai/khong-canh-giua", "khong-giua"): centre(Role.TEN_LOAI),
    ("trich-yeu/khong-canh-giua", "trich-yeu"): centre(Role.TRICH_YEU),
    ("trich-yeu/khong-canh-giua", "cong-van"): centre_in_box(Role.TRICH_YEU_CONG_VAN),
}
_ROOM: Mapping[Key, Mender] = {
    ("co-quan/cach-dong-khong-don", "gian-dong"): spacing.single(Role.CO_QUAN_CHU_QUAN, Role.CO_QUAN_BAN_HANH),
    ("co-quan/cach-dong-khong-don", "cach-doan"): spacing.no_room(Role.CO_QUAN_CHU_QUAN, Role.CO_QUAN_BAN_HANH),
    ("noi-dung/doan-sat-nhau", "sat-nhau"): spacing.paragraphs_apart,
    ("noi-dung/gian-dong-sai", "qua-hep"): spacing.lines_apart(1),
    ("noi-dung/gian-dong-sai", "qua-rong"): spacing.lines_apart(1.5),
    ("quoc-hieu/cach-dong-khong-don", "gian-dong"): spacing.single(Role.QUOC_HIEU, Role.TIEU_NGU),
    ("quoc-hieu/cach-dong-khong-don", "cach-doan"): spacing.no_room(Role.QUOC_HIEU, Role.TIEU_NGU),
    ("trich-yeu/cong-van-sai-khoang-cach", "khoang-cach"): spacing.below_the_number,
}
_PAGE: Mapping[Key, Mender] = {
    ("trang/kho-giay-sai", "khong-a4"): page.paper,
    ("trang/le-sai", "tren"): page.margin("top", 20, 25),
    ("trang/le-sai", "duoi"): page.margin("bottom", 20, 25),
    ("trang/le-sai", "trai"): page.margin("left", 30, 35),
    ("trang/le-sai", "phai"): page.margin("right", 15, 20),
    ("so-trang/hien-o-trang-dau", "hien"): page_numbers.first_page_without,
    ("so-trang/khong-a-rap", "kieu-so"): page_numbers.figures,
    ("so-trang/khong-tu-1", "khong-tu-1"): page_numbers.from_one,
    ("so-trang/phu-luc-danh-so-chung", "noi-tiep"): page_numbers.annexes_from_one,
    ("so-trang/sai-co-chu", "co-chu"): page_numbers.look,
    ("so-trang/sai-kieu-chu", "dam"): page_numbers.look,
    ("so-trang/sai-kieu-chu", "nghieng"): page_numbers.look,
    ("so-trang/sai-vi-tri", "chan-trang"): page_numbers.move_to_the_top,
    ("so-trang/sai-vi-tri", "khong-giua"): page_numbers.in_the_middle,
    ("so-trang/thieu", "thieu"): page_numbers.add,
}
_LETTERS: Mapping[Key, Mender] = {
    ("chu/sai-mau", "khac-den"): looks.colour,
    ("chu/sai-phong", "khac-phong"): looks.font,
    ("noi-nhan/gach-chan", "gach-chan"): looks.no_underline(Role.NOI_NHAN),
    ("quoc-hieu/co-chu-khong-thong-nhat", "tieu-ngu"): looks.size_after_quoc_hieu(Role.TIEU_NGU),
    ("quoc-hieu/co-chu-khong-thong-nhat", "ngay-thang"): looks.size_after_quoc_hieu(Role.DIA_DANH_NGAY),
}
_LINES: Mapping[Key, Mender] = {
    ("co-quan/dong-ke-lech", "lech"): rule_lines.in_the_middle(Role.CO_QUAN_BAN_HANH),
    ("co-quan/dong-ke-sai-do-dai", "do-dai"): rule_lines.right_length(Role.CO_QUAN_BAN_HANH, _PART),
    ("co-quan/thieu-dong-ke", "thieu"): rule_lines.add_line(Role.CO_QUAN_BAN_HANH, _PART),
    ("quoc-hieu/dong-ke-sai-do-dai", "do-dai"): rule_lines.right_length(Role.TIEU_NGU, _WHOLE),
    ("quoc-hieu/thieu-dong-ke", "thieu"): rule_lines.add_line(Role.TIEU_NGU, _WHOLE),
    ("trich-yeu/dong-ke-lech", "lech"): rule_lines.in_the_middle(Role.TRICH_YEU),
    ("trich-yeu/dong-ke-sai-do-dai", "do-dai"): rule_lines.right_length(Role.TRICH_YEU, _PART),
    ("trich-yeu/thieu-dong-ke", "thieu"): rule_lines.add_line(Role.TRICH_YEU, _PART),
}
_SIZE_MENDERS: Mapping[Key, Mender] = {
    (rule, code): size_of(role) for rule, codes in SIZES.items() for code, role in codes.items()
}
_STYLE_MENDERS: Mapping[Key, Mender] = {
    (rule.id, code): style_of(*STYLES[rule.id])
    for rule in document_rules()
    for code in rule.codes
    if rule.id in STYLES and code in _STYLE_CODES
}
MENDERS: Mapping[Key, Mender] = {
    **_PAGE, **_LETTERS, **_SIZE_MENDERS, **_STYLE_MENDERS, **_PLACES, **_ROOM, **_LINES, **TEXT_MENDERS,
}  # fmt: skip
"""In the order in which they work: the changes of text last, for places in it are told by letters."""
