"""How points and ranks are worded."""

from decimal import Decimal

import pytest

from tests.doctypes.made import chi_so, diem_linh_vuc, linh_vuc, thanh_phan, tien_do
from vanban.doctypes import diem
from vanban.doctypes.khoi_phuc import diem_khoi_phuc
from vanban.facts.diem import DiemChiSo
from vanban.facts.phuc_hoi import phuc_hoi
from vanban.facts.tien_do import TrangThai
from vanban.model.ke_hoach import GiaiPhapLinhVuc


@pytest.mark.parametrize(
    ("now", "before", "words"),
    [
        ("16", "10", "(Giảm 06 bậc so với năm 2021)"),
        ("5", "17", "(Tăng 12 bậc so với năm 2021)"),
        ("9", "10", "(Tăng 01 bậc so với năm 2021)"),
        ("10", "10", "(Giữ nguyên thứ bậc so với năm 2021)"),
        ("10", None, ""),
    ],
)
def test_the_change_of_rank(now, before, words):
    assert diem.thay_doi_hang(DiemChiSo(chi_so(xep_hang=now, nam_truoc=before))) == words


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("hai_cham", "Cải cách thể chế: 7,5/10 điểm"),
        ("ngoac", "Cải cách thể chế (đạt 7,5/10 điểm)"),
        (None, "Cải cách thể chế: 7,5/10 điểm"),
    ],
)
def test_the_heading_of_a_field(kind, words):
    keys = {"linh_vuc": "the_che", "giai_phap": [{"id": "GP1", "noi_dung": "x"}]}
    muc = GiaiPhapLinhVuc.model_validate(keys | ({"kieu_neu_diem": kind} if kind else {}))
    assert diem.tieu_de_linh_vuc(muc, diem_linh_vuc()) == words


class TestWhatWasNotScored:
    def test_nothing(self):
        assert diem.khong_cham(()) == ""

    def test_one(self):
        part = thanh_phan("1.1", "1,5", khong_cham="không phát sinh")
        assert diem.khong_cham((part,)) == "(không chấm 01 tiêu chí 1,5 điểm do không phát sinh)"

    def test_several_with_one_reason(self):
        parts = (thanh_phan("1.1", "1,5", khong_cham="a"), thanh_phan("1.2", "1", khong_cham="a"))
        assert diem.khong_cham(parts) == "(không chấm 02 tiêu chí 2,5 điểm do a)"

    def test_several_with_several_reasons(self):
        parts = tuple(thanh_phan(f"1.{n}", "1", khong_cham=why) for n, why in enumerate(("a", "b", "a"), 1))
        assert diem.khong_cham(parts) == "(không chấm 03 tiêu chí 3 điểm do a; b)"

    def test_does_not_count_in_the_points(self):
        points = diem_linh_vuc(thanh_phan("1.1", "10", "7,5"), thanh_phan("1.2", "2", khong_cham="a"))
        assert (points.dat, points.toi_da) == (Decimal("7.5"), 10)


@pytest.mark.parametrize(
    ("part", "words"),
    [
        (thanh_phan("1.4.2", "1", "0,5"), "1.4.2. Tiêu chí 1.4.2 (tối đa 1; đạt 0,5)"),
        (thanh_phan("1.10", "1,50", "0"), "1.10. Tiêu chí 1.10 (tối đa 1,5; đạt 0)"),
        (thanh_phan("1.1", "1", khong_cham="a"), "1.1. Tiêu chí 1.1 (không chấm)"),
    ],
)
def test_a_criterion(part, words):
    assert diem.tieu_chi(part) == words


class TestThePointsToWinBack:
    def restored(self, state: TrangThai):
        score = DiemChiSo(chi_so(linh_vuc("the_che", thanh_phan("1.1", "10", "7,5"))))
        return diem_khoi_phuc(phuc_hoi(score, (tien_do(state),)))

    def test_are_those_of_the_tasks_that_are_finished(self):
        found = self.restored(TrangThai.DUNG_HAN)
        assert (found.co_phuc_hoi, found.thieu, found.phuc_hoi) == (True, "2,5", "2,5")
        assert (found.hien_tai, found.ty_le_hien_tai) == ("7,5/10", "75%")
        assert (found.du_kien, found.ty_le) == ("10/10", "100%")

    def test_are_none_while_the_tasks_run(self):
        found = self.restored(TrangThai.DANG_LAM)
        assert (found.co_phuc_hoi, found.phuc_hoi, found.du_kien) == (False, "0", "7,5/10")

    def test_are_listed_by_field_and_summed(self):
        found = self.restored(TrangThai.DUNG_HAN)
        assert [(row.so, row.ten, row.con_lai) for row in (*found.dong, found.tong)] == [
            ("1", "Cải cách thể chế", "0"),
            ("", "Cộng", "0"),
        ]
