"""Who signs and in whose name, whom it goes to: the lines of ô 7, 9a and 9b."""

import pytest

from tests.doctypes.made import co_quan, luu, nguoi_ky, phat_hanh
from vanban.doctypes.khoi import cuoi_van_ban, kinh_gui
from vanban.doctypes.the_thuc import dong_luu, dong_noi_nhan, quyen_han


class TestTheLinesAboveTheSignature:
    @pytest.mark.parametrize(
        ("person", "lines"),
        [
            (nguoi_ky("Giám đốc"), ("GIÁM ĐỐC",)),
            (nguoi_ky("Phó Giám đốc", ("KT.", "Giám đốc")), ("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC")),
            (nguoi_ky("Chánh Văn phòng", ("TL.", "Giám đốc")), ("TL. GIÁM ĐỐC", "CHÁNH VĂN PHÒNG")),
            (nguoi_ky("Trưởng phòng", ("TUQ.", "Giám đốc")), ("TUQ. GIÁM ĐỐC", "TRƯỞNG PHÒNG")),
            (nguoi_ky("Chủ tịch", ("TM.", "Ủy ban nhân dân")), ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH")),
            (nguoi_ky("Quyền Giám đốc", ("Q.", "Giám đốc")), ("Q. GIÁM ĐỐC",)),
            (
                nguoi_ky("Phó Chủ tịch", ("TM.", "Ủy ban nhân dân"), ("KT.", "Chủ tịch")),
                ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
            ),
        ],
    )
    def test_say_in_whose_name(self, person, lines):
        assert quyen_han(person) == lines


class TestTheLineOfTheArchive:
    @pytest.mark.parametrize(
        ("keys", "words"),
        [
            ({}, "Lưu: VT"),
            ({"don_vi_soan_thao": "TCCB"}, "Lưu: VT, TCCB"),
            ({"nguoi_soan": "LTHg"}, "Lưu: VT (LTHg)"),
            ({"so_ban": "5"}, "Lưu: VT 05 bản"),
            ({"don_vi_soan_thao": "VP", "nguoi_soan": "LTHg", "so_ban": "12"}, "Lưu: VT, VP (LTHg) 12 bản"),
        ],
    )
    def test_begins_with_van_thu(self, keys, words):
        assert dong_luu(luu(**keys)) == words

    def test_ends_the_list_with_a_full_stop(self):
        assert dong_noi_nhan(("Như trên", "Lãnh đạo Sở"), luu(don_vi_soan_thao="VP")) == (
            "- Như trên;",
            "- Lãnh đạo Sở;",
            "- Lưu: VT, VP.",
        )


class TestTheAddressees:
    def test_one_stands_on_the_line_itself(self):
        found = kinh_gui(("Sở Nội vụ tỉnh Lạng Sơn",))
        assert (found.mot_noi, found.noi_duy_nhat) == (True, "Sở Nội vụ tỉnh Lạng Sơn")

    def test_several_stand_under_it_with_dashes_and_end_with_a_full_stop(self):
        found = kinh_gui(("Sở Nội vụ", "Sở Tài chính", "Văn phòng UBND tỉnh"))
        assert not found.mot_noi
        assert found.cac_noi == ("- Sở Nội vụ;", "- Sở Tài chính;", "- Văn phòng UBND tỉnh.")


class TestTheFootOfTheDocument:
    def test_takes_the_named_list_and_the_named_person(self):
        agency = co_quan(
            nguoi_ky=[
                {"id": "gd", "ho_ten": "Lê A", "chuc_vu": "Giám đốc"},
                {
                    "id": "pgd",
                    "ho_ten": "Nông Văn B",
                    "chuc_vu": "Phó Giám đốc",
                    "quyen_han": [{"hinh_thuc": "KT.", "cho": "Giám đốc"}],
                },
            ],
            noi_nhan=[{"id": "chung", "noi": ["x"]}, {"id": "rieng", "noi": ["Sở Nội vụ"]}],
        )
        foot = cuoi_van_ban(agency, phat_hanh(nguoi_ky="pgd", noi_nhan="rieng"))
        assert foot.noi_nhan == ("- Sở Nội vụ;", "- Lưu: VT.")
        assert foot.quyen_han == ("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC")
        assert (foot.chuc_danh_khac, foot.ho_ten) == ((), "Nông Văn B")

    def test_another_title_stands_above_the_name(self):
        person = {"id": "gd", "ho_ten": "Lê A", "chuc_vu": "Trưởng ban", "chuc_danh_khac": "Phó Chủ tịch UBND tỉnh"}
        assert cuoi_van_ban(co_quan(nguoi_ky=[person]), phat_hanh()).chuc_danh_khac == ("Phó Chủ tịch UBND tỉnh",)
