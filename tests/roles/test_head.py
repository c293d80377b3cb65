"""The head is found whatever the words look like."""

import unicodedata

import pytest

from tests.roles.layouts import HEADS, one_row, two_by_two, write
from tests.roles.samples import BAO_CAO, CONG_VAN, KE_HOACH
from tests.roles.word import Word, words
from vanban.roles.element import Role


def head_of(sample, head=two_by_two):
    return write(Word(), sample, head=head).only()


@pytest.mark.parametrize(
    "text",
    [
        "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Cộng hòa xã hội chủ nghĩa Việt Nam",
        "CỘNG HÒA XÃ HÔI CHỦ NGHỈA VIỆT NAM",
        "CỘNG HÒA  XÃ HỘI CHỦ NGHĨA  VIỆT NAM",
        "CỘNG HÒA XÃ HỘI CHỦ NGĨA VIỆT NAM",
        "CÔNG HÒA XÃ HỘI CHŨ NGHĨA VIỆT NAM",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA\u00a0VIỆT NAM",
        unicodedata.normalize("NFD", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
        "СỘNG HÒА XÃ HỘI CHỦ NGHĨA VIỆT NАM",
    ],
)
def test_quoc_hieu(text):
    assert words(head_of(BAO_CAO.with_(quoc_hieu=text)), Role.QUOC_HIEU) == (text,)


def test_quoc_hieu_on_two_lines():
    found = head_of(BAO_CAO.with_(quoc_hieu="CỘNG HÒA XÃ HỘI CHỦ NGHĨA\nVIỆT NAM"))
    assert words(found, Role.QUOC_HIEU) == ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA", "VIỆT NAM")
    assert words(found, Role.CO_QUAN_BAN_HANH) == BAO_CAO.agency


@pytest.mark.parametrize(
    "text",
    [
        "Độc lập – Tự do – Hạnh phúc",
        "Độc lập-Tự do-Hạnh phúc",
        "ĐỘC LẬP - TỰ DO - HẠNH PHÚC",
        "Độc Lập - Tự Do - Hạnh Phúc",
        "Độc lập  -  Tự do  -  Hạnh phúc",
        "Độc lập, Tự do, Hạnh phúc",
        "Độc lập - Tự do - Hanh phúc",
        "Ðộc lập - Tự do - Hạnh phúc",
    ],
)
@pytest.mark.parametrize("head", [two_by_two, one_row])
def test_tieu_ngu(text, head):
    assert words(head_of(BAO_CAO.with_(tieu_ngu=text), head), Role.TIEU_NGU) == (text,)


@pytest.mark.parametrize(
    "text",
    [
        "Số: 35/BC-SNV",
        "Số:35/BC-SNV",
        "Số : 35/BC-SNV",
        "Số 35/BC-SNV",
        "Số:     /BC-SNV",
        "Số: …/BC-SNV",
        "Số: ……/…-…",
        "Số:      ",
        "SỐ: 35/BC-SNV",
        "35/BC-SNV",
        "Số: 35 /BC – SNV",
        "Số: 02124/BC-SNV&PC",
        "Số. 35/BC-SNV",
    ],
)
@pytest.mark.parametrize("head", HEADS, ids=lambda f: f.__name__)
def test_number(text, head):
    found = head_of(BAO_CAO.with_(number=text), head)
    assert words(found, Role.SO_KY_HIEU) == (text.strip(),)
    assert words(found, Role.DIA_DANH_NGAY) == (BAO_CAO.date,)
    assert words(found, Role.CO_QUAN_BAN_HANH) == BAO_CAO.agency


@pytest.mark.parametrize(
    "text",
    [
        "Lạng Sơn, ngày 16 tháng 3 năm 2023",
        "Lạng Sơn,ngày 16 tháng 3 năm 2023",
        "Lạng Sơn ngày 16 tháng 3 năm 2023",
        "Lạng Sơn, ngày    tháng    năm 2023",
        "Lạng Sơn, ngày … tháng … năm …",
        "....., ngày ..... tháng ..... năm .....",
        "Ngày 16 tháng 3 năm 2023",
        "Lạng Sơn, ngày 16/3/2023",
        "LẠNG SƠN, NGÀY 16 THÁNG 3 NĂM 2023",
        "Lạng Sơn, Ngày 16 tháng 3 năm 2023.",
        "Lạng Sơn, 16 tháng 3 năm 2023",
        "Thành phố Hồ Chí Minh, ngày 29 tháng 6 năm 2019",
    ],
)
@pytest.mark.parametrize("head", HEADS, ids=lambda f: f.__name__)
def test_place_and_date(text, head):
    found = head_of(BAO_CAO.with_(date=text), head)
    assert words(found, Role.DIA_DANH_NGAY) == (text,)
    assert words(found, Role.SO_KY_HIEU) == (BAO_CAO.number,)


def test_place_on_the_line_above_the_date():
    found = head_of(BAO_CAO.with_(date="Thành phố Hồ Chí Minh,\nngày 29 tháng 6 năm 2019"))
    assert words(found, Role.DIA_DANH_NGAY) == ("Thành phố Hồ Chí Minh,", "ngày 29 tháng 6 năm 2019")


AGENCIES = [
    (["UBND TỈNH LẠNG SƠN"], ["SỞ NỘI VỤ"]),
    (["ỦY BAN NHÂN DÂN", "TỈNH LẠNG SƠN"], ["SỞ LAO ĐỘNG -", "THƯƠNG BINH VÀ XÃ HỘI"]),
    (["BỘ LAO ĐỘNG - THƯƠNG BINH", "VÀ XÃ HỘI"], ["CỤC VIỆC LÀM"]),
    (["BỘ NỘI VỤ"], ["CỤC VĂN THƯ VÀ LƯU TRỮ NHÀ NƯỚC"]),
    (["BỘ TÀI CHÍNH", "TỔNG CỤC THUẾ"], ["CỤC THUẾ TỈNH LẠNG SƠN"]),
    ([], ["ỦY BAN NHÂN DÂN", "TỈNH LẠNG SƠN"]),
    ([], ["BỘ NỘI VỤ"]),
    ([], ["CHÍNH PHỦ"]),
    (["ỦY BAN NHÂN DÂN TỈNH LẠNG SƠN"], ["VĂN PHÒNG"]),
    ([], ["VĂN PHÒNG", "ỦY BAN NHÂN DÂN TỈNH LẠNG SƠN"]),
    (["UBND HUYỆN CHI LĂNG"], ["TRƯỜNG THCS QUAN SƠN"]),
    (["SỞ GIÁO DỤC VÀ ĐÀO TẠO"], ["TRƯỜNG THPT", "CHU VĂN AN"]),
    (["SỞ NÔNG NGHIỆP VÀ", "MÔI TRƯỜNG"], ["CHI CỤC KIỂM LÂM"]),
    (["Uỷ ban nhân dân tỉnh Lạng Sơn"], ["Sở Nội vụ"]),
    (["TỈNH ỦY LẠNG SƠN"], ["BAN TỔ CHỨC"]),
    (["ĐẢNG BỘ TỈNH LẠNG SƠN"], ["ĐẢNG ỦY", "SỞ NỘI VỤ"]),
    (["LIÊN ĐOÀN LAO ĐỘNG", "TỈNH LẠNG SƠN"], ["CÔNG ĐOÀN", "VIÊN CHỨC"]),
    ([], ["ỦY BAN MẶT TRẬN", "TỔ QUỐC VIỆT NAM", "TỈNH LẠNG SƠN"]),
    ([], ["ĐOÀN ĐẠI BIỂU", "QUỐC HỘI TỈNH LẠNG SƠN"]),
    (["TẬP ĐOÀN ĐIỆN LỰC VIỆT NAM"], ["CÔNG TY ĐIỆN LỰC", "LẠNG SƠN"]),
    (["NGÂN HÀNG CHÍNH SÁCH", "XÃ HỘI VIỆT NAM"], ["CHI NHÁNH TỈNH LẠNG SƠN"]),
]


@pytest.mark.parametrize(("parent", "agency"), AGENCIES, ids=lambda lines: " ".join(lines))
@pytest.mark.parametrize("together", [False, True], ids=["paragraphs", "line breaks"])
def test_which_lines_are_the_issuing_agency(parent, agency, together):
    names = ["\n".join([*parent, *agency])] if together else [*parent, *agency]
    word = Word()
    word.table((names, [BAO_CAO.quoc_hieu, BAO_CAO.tieu_ngu]), (BAO_CAO.number, BAO_CAO.date))
    found = word.lines("BÁO CÁO", "Về việc X").only()
    assert words(found, Role.CO_QUAN_CHU_QUAN) == tuple(parent)
    assert words(found, Role.CO_QUAN_BAN_HANH) == tuple(agency)


def test_formats_do_not_decide():
    word = Word()
    table = word.table((["BỘ NỘI VỤ", "CỤC VĂN THƯ"], [BAO_CAO.quoc_hieu, BAO_CAO.tieu_ngu]))
    table.cell(0, 0).paragraphs[0].runs[0].bold = True
    assert words(word.only(), Role.CO_QUAN_BAN_HANH) == ("CỤC VĂN THƯ",)


STAMPS = [
    ("HỎA TỐC", Role.DAU_MUC_DO_KHAN),
    ("HOẢ TỐC", Role.DAU_MUC_DO_KHAN),
    ("THƯỢNG KHẨN", Role.DAU_MUC_DO_KHAN),
    ("Khẩn", Role.DAU_MUC_DO_KHAN),
    ("MẬT", Role.DAU_MAT),
    ("TUYỆT MẬT", Role.DAU_MAT),
    ("XEM XONG TRẢ LẠI", Role.CHI_DAN_LUU_HANH),
    ("LƯU HÀNH NỘI BỘ", Role.CHI_DAN_LUU_HANH),
]


@pytest.mark.parametrize(("text", "role"), STAMPS)
@pytest.mark.parametrize("place", ["under the number", "in a box", "in a table of its own", "at the top"])
def test_stamps(text, role, place):
    word = Word()
    if place == "at the top":
        word.lines(text)
    two_by_two(word, CONG_VAN.with_(about=(*CONG_VAN.about, *([text] if place == "under the number" else []))))
    if place == "in a box":
        word.box(text)
    if place == "in a table of its own":
        word.lines("").table((text,))
    word.lines("", "Kính gửi: Sở Nội vụ", "", "Sở đề nghị.")
    found = word.only()
    assert words(found, role) == (text,)
    assert words(found, Role.TRICH_YEU_CONG_VAN) == CONG_VAN.about
    assert words(found, Role.CO_QUAN_BAN_HANH) == CONG_VAN.agency
    assert words(found, Role.KINH_GUI) == ("Kính gửi: Sở Nội vụ",)


@pytest.mark.parametrize("mark", ["DỰ THẢO", "(Dự thảo)", "DỰ THẢO LẦN 2", "Mẫu 1.4 - Văn bản có tên loại"])
def test_marks_that_are_no_part_of_the_form(mark):
    word = Word().lines(mark)
    found = write(word, KE_HOACH).only()
    assert words(found, Role.CO_QUAN_CHU_QUAN) == KE_HOACH.parent
    assert found.paragraphs[0] == 0


def test_what_is_not_there_is_missing():
    found = Word().lines("UBND TỈNH LẠNG SƠN", "Số: 12/BC-UBND", "BÁO CÁO", "Về việc X", "", "Tỉnh báo cáo.").only()
    assert found.missing == (
        Role.QUOC_HIEU,
        Role.TIEU_NGU,
        Role.DIA_DANH_NGAY,
        Role.QUYEN_HAN_CHUC_VU,
        Role.HO_TEN,
        Role.NOI_NHAN,
    )
