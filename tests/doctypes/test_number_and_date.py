"""Số, ký hiệu and the date: padded as the decree says, with room for a pen where a draft knows nothing yet."""

import pytest

from tests.doctypes.made import phat_hanh
from vanban.core.lengths import Mm, Pt
from vanban.core.ngay import NgayVanBan
from vanban.core.rich import Run
from vanban.doctypes.the_thuc import CHO_TRONG, cho_trong, dia_danh_ngay, gop, ngay_ky, so_ky_hieu

PEN = " " * 5


class TestTheNumber:
    @pytest.mark.parametrize(
        ("so", "written"), [("5", "05"), ("9", "09"), ("10", "10"), ("35", "35"), ("1234", "1234")]
    )
    def test_below_ten_takes_a_leading_zero(self, so, written):
        assert f"Số:{so_ky_hieu(phat_hanh(so), 'KH-SLĐTBXH')}" == f"Số: {written}/KH-SLĐTBXH"

    def test_of_a_draft_is_room_for_a_pen(self):
        assert f"Số:{so_ky_hieu(phat_hanh(), 'KH-SLĐTBXH')}" == "Số:     /KH-SLĐTBXH"

    def test_the_room_is_five_spaces_in_a_style_that_sets_them_wide(self):
        assert so_ky_hieu(phat_hanh(), "KH-SNV").runs == (Run(PEN, style=CHO_TRONG), Run("/KH-SNV"))


class TestTheDate:
    @pytest.mark.parametrize(
        ("value", "written"),
        [
            (NgayVanBan(2023, 1, 5), "ngày 05 tháng 01 năm 2023"),
            (NgayVanBan(2023, 2, 10), "ngày 10 tháng 02 năm 2023"),
            *((NgayVanBan(2023, month, 9), f"ngày 09 tháng {month} năm 2023") for month in range(3, 13)),
            (NgayVanBan(2023, 3), "ngày     tháng 3 năm 2023"),
            (NgayVanBan(2023, 1), "ngày     tháng 01 năm 2023"),
            (NgayVanBan(2023), "ngày     tháng     năm 2023"),
        ],
    )
    def test_is_padded_as_the_decree_says(self, value, written):
        assert str(ngay_ky(value)) == written

    def test_leaves_five_spaces_for_the_day(self):
        assert ngay_ky(NgayVanBan(2023, 3)).runs == (
            Run("ngày"),
            Run(PEN, style=CHO_TRONG),
            Run("tháng 3 năm 2023"),
        )

    @pytest.mark.parametrize(
        ("place", "spaces"),
        [("Hà Nội", 5), ("Thừa Thiên Huế", 4), ("Bà Rịa - Vũng Tàu", 3), ("Một nơi dài quá cột" * 2, 3)],
    )
    def test_after_a_long_place_leaves_less_room_so_that_it_stays_in_one_line(self, place, spaces):
        line = dia_danh_ngay(place, NgayVanBan(2023), Pt(14), Mm(97))
        assert str(line) == f"{place}, ngày{' ' * spaces}tháng{' ' * spaces}năm 2023"

    def test_that_is_known_is_one_run(self):
        assert ngay_ky(NgayVanBan(2023, 3, 15)).runs == (Run("ngày 15 tháng 3 năm 2023"),)


class TestJoiningRuns:
    def test_joins_neighbours_of_one_look(self):
        assert gop(Run("a"), Run("b"), Run("c", bold=True), Run("d", bold=True)).runs == (
            Run("ab"),
            Run("cd", bold=True),
        )

    def test_keeps_other_looks_apart(self):
        runs = (Run("a"), Run("b", italic=True), cho_trong(PEN), Run("c"))
        assert gop(*runs).runs == runs

    def test_drops_what_is_empty(self):
        assert gop(Run(""), Run("a"), Run("", bold=True)).runs == (Run("a"),)
