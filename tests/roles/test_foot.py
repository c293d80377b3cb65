"""Nơi nhận and the signature are found, and what stands around them is not taken for them."""

import pytest

from tests.roles.layouts import foot_signature_last, foot_table, two_by_two, write
from tests.roles.samples import BAO_CAO
from tests.roles.word import Word, words
from vanban.roles.element import Role

TEXT = "Sở Nội vụ báo cáo./."


def document(*lines):
    word = Word()
    two_by_two(word, BAO_CAO)
    return word.lines("BÁO CÁO", "Về việc X", "", TEXT, *lines)


OFFICES = [
    ("GIÁM ĐỐC",),
    ("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"),
    ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"),
    ("TL. BỘ TRƯỞNG", "CHÁNH VĂN PHÒNG"),
    ("TUQ. GIÁM ĐỐC", "TRƯỞNG PHÒNG TỔ CHỨC"),
    ("Q. CỤC TRƯỞNG",),
    ("KT.CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
    ("Giám đốc",),
    ("T/M BAN CHẤP HÀNH", "BÍ THƯ"),
    ("TM. ĐẢNG ỦY", "PHÓ BÍ THƯ"),
    ("HIỆU TRƯỞNG",),
    ("QUYỀN HẠN, CHỨC VỤ CỦA NGƯỜI KÝ",),
    ("CHỦ TỊCH ỦY BAN NHÂN DÂN", "TỈNH LẠNG SƠN"),
]
NAMES = [
    "Phạm Đức Huân",
    "PHẠM ĐỨC HUÂN",
    "Họ và tên",
    "TS. Nguyễn Văn A",
    "Phó Đức Phương",
    "Công Tằng Tôn Nữ Thị Hoàng Phương Nguyễn",
    "PGS.TS. Trần Thị Bích Ngọc",
    "Đại tá Vũ Ngọc Huy",
    "Y Biêr Niê",
    "H’ Yim Kđoh",
    "Vi Nông Trường",
    "Lê A",
]


@pytest.mark.parametrize("offices", OFFICES, ids=" / ".join)
@pytest.mark.parametrize("foot", [foot_table, foot_signature_last])
def test_offices(offices, foot):
    found = write(Word(), BAO_CAO.with_(offices=offices), foot=foot).only()
    assert (words(found, Role.QUYEN_HAN_CHUC_VU), words(found, Role.HO_TEN)) == (offices, (BAO_CAO.name,))


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("foot", [foot_table, foot_signature_last])
def test_names(name, foot):
    found = write(Word(), BAO_CAO.with_(name=name), foot=foot).only()
    assert (words(found, Role.QUYEN_HAN_CHUC_VU), words(found, Role.HO_TEN)) == (BAO_CAO.offices, (name,))


@pytest.mark.parametrize(
    "line", ["Nơi nhận:", "Nơi nhận", "NƠI NHẬN:", "Nơi  nhận :", "Nơi nhận.", "Nơi nhận (để biết):"]
)
def test_words_of_recipients(line):
    word = document()
    word.table(([line, "- Như trên;", "- Lưu: VT."], ["GIÁM ĐỐC", "", "Phạm Đức Huân"]))
    assert words(word.only(), Role.NOI_NHAN) == (line,)


def test_recipients_on_the_line_of_the_words():
    word = document()
    word.table((["Nơi nhận: - Như trên;", "- Lưu: VT."], ["GIÁM ĐỐC", "", "Phạm Đức Huân"]))
    assert words(word.only(), Role.NOI_NHAN) == ("Nơi nhận:",)
    assert words(word.only(), Role.DANH_SACH_NOI_NHAN) == ("- Như trên;", "- Lưu: VT.")


def test_recipients_over_several_lines_and_without_dashes():
    recipients = ["Các bộ,", "cơ quan ngang bộ;", "Lưu VT, TCCB."]
    found = document("", "Nơi nhận:", *recipients, "", "GIÁM ĐỐC", "", "Phạm Đức Huân").only()
    assert words(found, Role.DANH_SACH_NOI_NHAN) == tuple(recipients)
    assert words(found, Role.HO_TEN) == ("Phạm Đức Huân",)


@pytest.mark.parametrize("mark", ["PL.(300)", "PL. (300)", "LTHg.05b", "NVA 300"])
@pytest.mark.parametrize("in_table", [True, False])
def test_who_drafted(mark, in_table):
    left, right = ["Nơi nhận:", "- Như trên;", "- Lưu: VT, TCCB.", mark], ["GIÁM ĐỐC", "", "Phạm Đức Huân"]
    word = document()
    if in_table:
        word.table((left, right))
    else:
        word.lines("", *left, "", *right)
    found = word.only()
    assert words(found, Role.KY_HIEU_NGUOI_SOAN) == (mark,)
    assert words(found, Role.DANH_SACH_NOI_NHAN) == ("- Như trên;", "- Lưu: VT, TCCB.")
    assert words(found, Role.HO_TEN) == ("Phạm Đức Huân",)


def test_address_under_the_signature_and_at_the_foot_of_the_page():
    word = document()
    word.table((["Nơi nhận:", "- Lưu: VT."], ["GIÁM ĐỐC", "", "Phạm Đức Huân"]))
    word.lines("", "Số: 12 đường Hùng Vương; ĐT: 0205 3812 345", "")
    word.document.sections[0].footer.paragraphs[0].text = "Địa chỉ: 12 đường Hùng Vương. E-mail: sonv@langson.gov.vn"
    assert words(word.only(), Role.DIA_CHI_CO_QUAN) == (
        "Số: 12 đường Hùng Vương; ĐT: 0205 3812 345",
        "Địa chỉ: 12 đường Hùng Vương. E-mail: sonv@langson.gov.vn",
    )


def test_address_in_the_text_is_text():
    found = document("Địa chỉ: 12 đường Hùng Vương.").only()
    assert (words(found, Role.DIA_CHI_CO_QUAN), words(found, Role.NOI_DUNG)[-1]) == (
        (),
        "Địa chỉ: 12 đường Hùng Vương.",
    )


def test_minutes_with_two_signers():
    word = document()
    word.table((["THƯ KÝ", "", "", "Hoàng Thị An"], ["CHỦ TỌA", "", "", "Phạm Đức Huân"]))
    word.lines("", "Nơi nhận:", "- Lưu: VT, Hồ sơ.")
    found = word.only()
    assert set(words(found, Role.QUYEN_HAN_CHUC_VU)) == {"THƯ KÝ", "CHỦ TỌA"}
    assert set(words(found, Role.HO_TEN)) == {"Hoàng Thị An", "Phạm Đức Huân"}
    assert words(found, Role.DANH_SACH_NOI_NHAN) == ("- Lưu: VT, Hồ sơ.",)


def test_signature_without_recipients():
    found = document("", "", "GIÁM ĐỐC", "", "", "Phạm Đức Huân").only()
    assert found.missing == (Role.NOI_NHAN,)
    assert (words(found, Role.QUYEN_HAN_CHUC_VU), words(found, Role.HO_TEN)) == (("GIÁM ĐỐC",), ("Phạm Đức Huân",))
    assert words(found, Role.NOI_DUNG) == (TEXT,)


def test_signature_without_recipients_and_with_remarks_below():
    found = document(
        "", "GIÁM ĐỐC", "", "Phạm Đức Huân", "", "Ghi chú:", "1 Tên cơ quan chủ quản, nếu có thì mới ghi."
    ).only()
    assert words(found, Role.HO_TEN) == ("Phạm Đức Huân",)
    assert words(found, Role.NOI_DUNG) == (TEXT,)


def test_recipients_without_a_signature():
    found = document("", "Nơi nhận:", "- Như trên;", "- Lưu: VT.").only()
    assert found.missing == (Role.QUYEN_HAN_CHUC_VU, Role.HO_TEN)


def test_name_without_office_is_not_guessed():
    found = document("Phạm Đức Huân").only()
    assert words(found, Role.HO_TEN) == ()


def test_copy_marks_below_are_not_of_the_document():
    word = document()
    word.table((["Nơi nhận:", "- Lưu: VT."], ["GIÁM ĐỐC", "", "Phạm Đức Huân"]))
    found = word.lines("", "SAO Y", "", "CHÁNH VĂN PHÒNG", "", "Hoàng Thị An").only()
    assert words(found, Role.HO_TEN) == ("Phạm Đức Huân",)


def test_place_and_date_above_the_signature_of_an_old_form_is_not_a_name():
    found = document("", "Lạng Sơn, ngày 05 tháng 3 năm 2023", "GIÁM ĐỐC", "", "Phạm Đức Huân").only()
    assert words(found, Role.HO_TEN) == ("Phạm Đức Huân",)
