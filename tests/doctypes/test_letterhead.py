"""The head of a document: names of agencies in the room they have, rules as long as the decree says."""

import pytest

from tests.doctypes.made import co_quan, phat_hanh
from vanban.core.lengths import Pt
from vanban.core.text_width import width
from vanban.doctypes.khoi import dau_phu_luc, dau_van_ban
from vanban.doctypes.the_thuc import (
    CO_CHU,
    RONG_TRANG,
    TIEU_NGU,
    dong_ten,
    ke_duoi,
)
from vanban.model.co_quan import COT_CO_QUAN

LONG = "Sở Lao động - Thương binh và Xã hội"
SETS = ("12-13-13", "13-14-14")


class TestTheNameOfAnAgency:
    def test_is_in_capitals(self):
        assert dong_ten("Sở Nội vụ", (), Pt(13), bold=True) == ("SỞ NỘI VỤ",)

    @pytest.mark.parametrize("size", [Pt(12), Pt(13)])
    def test_that_is_long_is_broken_into_lines_of_like_width_that_fit(self, size):
        lines = dong_ten(LONG, (), size, bold=True)
        widths = [width(line, size, bold=True) for line in lines]
        assert " ".join(lines) == LONG.upper()
        assert len(lines) == 2
        assert max(widths) <= COT_CO_QUAN
        assert min(widths) > max(widths) / 2

    def test_is_broken_where_the_data_say(self):
        given = ("Sở Lao động -", "Thương binh và Xã hội")
        assert dong_ten(LONG, given, Pt(12), bold=True) == ("SỞ LAO ĐỘNG -", "THƯƠNG BINH VÀ XÃ HỘI")

    def test_is_balanced_when_the_lines_of_the_data_do_not_fit(self):
        assert dong_ten(LONG, (LONG,), Pt(13), bold=True) == dong_ten(LONG, (), Pt(13), bold=True)


class TestTheRules:
    @pytest.mark.parametrize("names", [("SỞ NỘI VỤ",), ("SỞ LAO ĐỘNG", "THƯƠNG BINH VÀ XÃ HỘI")])
    def test_are_a_third_to_a_half_of_the_text(self, names):
        widest = max(width(name, Pt(13), bold=True) for name in names)
        assert widest / 3 <= ke_duoi(names, Pt(13), COT_CO_QUAN) <= widest / 2

    def test_of_a_text_wider_than_its_column_follow_the_column(self):
        assert ke_duoi(("dài " * 100,), Pt(14), RONG_TRANG) == pytest.approx(RONG_TRANG * 0.4)

    @pytest.mark.parametrize("size", SETS)
    def test_under_the_motto_is_as_long_as_the_motto(self, size):
        head = dau_van_ban(co_quan(the_thuc={"co_chu": size}), phat_hanh(), "KH")
        assert head.ke_tieu_ngu == pytest.approx(width(TIEU_NGU, CO_CHU[size]["TieuNgu"], bold=True))

    @pytest.mark.parametrize("size", SETS)
    def test_under_the_agency_follow_its_longest_line(self, size):
        head = dau_van_ban(co_quan(ten=LONG, the_thuc={"co_chu": size}), phat_hanh(), "KH")
        widest = max(width(line, CO_CHU[size]["CoQuanBanHanh"], bold=True) for line in head.co_quan_ban_hanh)
        assert widest / 3 <= head.ke_co_quan <= widest / 2


class TestTheHead:
    def test_of_a_draft(self):
        head = dau_van_ban(co_quan(), phat_hanh(ngay="3/2023"), "KH")
        assert f"Số:{head.so_ky_hieu}" == "Số:     /KH-SNV"
        assert str(head.dia_danh_ngay) == "Lạng Sơn, ngày     tháng 3 năm 2023"

    def test_of_a_final_document(self):
        head = dau_van_ban(co_quan(), phat_hanh("9", "6/3/2023"), "BC")
        assert f"Số:{head.so_ky_hieu}" == "Số: 09/BC-SNV"
        assert str(head.dia_danh_ngay) == "Lạng Sơn, ngày 06 tháng 3 năm 2023"

    def test_names_the_parent_above_the_agency(self):
        head = dau_van_ban(co_quan(), phat_hanh(), "KH")
        assert " ".join(head.co_quan_chu_quan) == "ỦY BAN NHÂN DÂN TỈNH LẠNG SƠN"
        assert head.co_quan_ban_hanh == ("SỞ NỘI VỤ",)

    def test_of_a_peoples_committee_names_nobody_above_it(self):
        committee = co_quan().model_copy(update={"chu_quan": None})
        assert dau_van_ban(committee, phat_hanh(), "KH").co_quan_chu_quan == ()


class TestTheHeadOfTheAppendix:
    def test_names_the_document_it_belongs_to(self):
        head = dau_phu_luc(co_quan(), phat_hanh("9", "6/3/2023"), "KH", "Kế hoạch", "Bảng phân công nhiệm vụ")
        assert head.ten_phu_luc == "BẢNG PHÂN CÔNG NHIỆM VỤ"
        assert str(head.kem_theo) == "(Kèm theo Kế hoạch số 09/KH-SNV ngày 06 tháng 3 năm 2023 của Sở Nội vụ)"

    def test_leaves_room_in_a_draft(self):
        head = dau_phu_luc(co_quan(), phat_hanh(), "KH", "Kế hoạch", "x")
        assert str(head.kem_theo) == "(Kèm theo Kế hoạch số     /KH-SNV ngày     tháng     năm 2023 của Sở Nội vụ)"


def test_both_sets_of_sizes_are_those_of_the_decree():
    for sizes in CO_CHU.values():
        assert 12 <= sizes["QuocHieu"] <= 13
        assert sizes["TieuNgu"] == sizes["QuocHieu"] + 1
        assert sizes["CoQuanBanHanh"] == sizes["CoQuanChuQuan"] == sizes["QuocHieu"]
        assert sizes["SoVaKyHieu"] == 13
        assert sizes["DiaDanhVaNgayThang"] == sizes["TieuNgu"]
