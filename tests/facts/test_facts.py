"""Numbers that follow from the data, on the shipped example and on tasks made for the case."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from vanban.facts.diem import DiemChiSo
from vanban.facts.ky import cua_so
from vanban.facts.ky_toi import ky_toi
from vanban.facts.phuc_hoi import phuc_hoi
from vanban.facts.tien_do import TrangThai, tien_do_ky, tien_do_nhiem_vu
from vanban.facts.tong_hop import dem, theo_don_vi, theo_linh_vuc
from vanban.model.ket_qua import KetQuaNhiemVu
from vanban.model.ky_bao_cao import Ky
from vanban.model.nhiem_vu import NhiemVu
from vanban.pipeline.data import load


@pytest.fixture(scope="module")
def dataset():
    return load(Path(__file__).parents[2] / "data", 2023).dataset


def task(deadline: str) -> NhiemVu:
    return NhiemVu.model_validate(
        {
            "id": "NV01",
            "giai_phap": ["gp1"],
            "tieu_chi": ["1.1.1"],
            "noi_dung": "Ban hành kế hoạch",
            "chu_tri": "vp",
            "thoi_han": deadline,
            "san_pham": "Kế hoạch",
        }
    )


def outcome(done: str | None = None, reason: str | None = None) -> KetQuaNhiemVu:
    given = {"nhiem_vu": "NV01", "ket_qua": "Đang soạn thảo", "ngay_hoan_thanh": done, "ly_do": reason}
    return KetQuaNhiemVu.model_validate({key: value for key, value in given.items() if value})


class TestTheIndex:
    def test_the_published_numbers_of_2022(self, dataset):
        score = DiemChiSo(dataset.chi_so)
        assert (score.dat, score.toi_da, score.ty_le) == (Decimal("79.48"), Decimal("97.5"), Decimal("81.52"))

    def test_what_was_not_scored_counts_neither_as_points_nor_as_maximum(self, dataset):
        gross = sum(tp.diem_toi_da for lv in dataset.chi_so.linh_vuc for tp in lv.thanh_phan)
        unscored = sum(tp.diem_toi_da for lv in DiemChiSo(dataset.chi_so).linh_vuc for tp in lv.khong_cham)
        assert (gross, unscored) == (100, Decimal("2.5"))
        assert DiemChiSo(dataset.chi_so).toi_da == gross - unscored

    def test_six_ranks_were_lost(self, dataset):
        assert DiemChiSo(dataset.chi_so).thay_doi_hang == -6

    def test_the_seven_fields_have_the_points_of_the_plan(self, dataset):
        points = [(str(lv.dat), str(lv.toi_da)) for lv in DiemChiSo(dataset.chi_so).linh_vuc][:7]
        wanted = ["7.5/10", "5.5/8.5", "17.8/19", "8/10", "11.5/13.5", "7.5/8.5", "8.02/12.5"]
        assert [Decimal(p[0]) for p in points] == [Decimal(w.split("/")[0]) for w in wanted]
        assert [Decimal(p[1]) for p in points] == [Decimal(w.split("/")[1]) for w in wanted]


class TestTheStateOfATask:
    CLOSED = date(2023, 3, 14)

    def test_finished_on_the_last_day_is_in_time(self):
        assert tien_do_nhiem_vu(task("10/3/2023"), [outcome("10/3/2023")], self.CLOSED).trang_thai is TrangThai.DUNG_HAN

    def test_finished_a_day_after_is_late_by_one_day(self):
        progress = tien_do_nhiem_vu(task("10/3/2023"), [outcome("11/3/2023", "chờ ý kiến")], self.CLOSED)
        assert (progress.trang_thai, progress.so_ngay_muon) == (TrangThai.MUON, 1)
        assert progress.ly_do == "chờ ý kiến"

    def test_finished_after_the_day_of_the_question_is_not_finished_yet(self):
        progress = tien_do_nhiem_vu(task("30/3/2023"), [outcome("20/3/2023")], self.CLOSED)
        assert progress.trang_thai is TrangThai.DANG_LAM

    def test_due_and_not_finished_is_overdue(self):
        progress = tien_do_nhiem_vu(task("10/3/2023"), [outcome()], self.CLOSED)
        assert (progress.trang_thai, progress.so_ngay_muon) == (TrangThai.QUA_HAN, 4)

    def test_due_on_the_closing_day_and_not_finished_is_overdue(self):
        assert tien_do_nhiem_vu(task("14/3/2023"), [], self.CLOSED).trang_thai is TrangThai.QUA_HAN

    def test_begun_and_not_due_is_under_way(self):
        assert tien_do_nhiem_vu(task("15/3/2023"), [outcome()], self.CLOSED).trang_thai is TrangThai.DANG_LAM

    def test_not_begun_and_not_due(self):
        assert tien_do_nhiem_vu(task("15/3/2023"), [], self.CLOSED).trang_thai is TrangThai.CHUA_DEN_HAN

    def test_a_reason_is_told_only_while_the_task_is_late(self):
        told = [outcome(reason="chờ ý kiến"), outcome("20/3/2023")]
        assert tien_do_nhiem_vu(task("30/3/2023"), told, date(2023, 3, 31)).ly_do == ""


class TestThePeriods:
    @pytest.mark.parametrize(
        ("ky", "first", "last"),
        [
            (Ky.QUY_1, date(2022, 12, 15), date(2023, 3, 14)),
            (Ky.SAU_THANG, date(2022, 12, 15), date(2023, 6, 14)),
            (Ky.CHIN_THANG, date(2022, 12, 15), date(2023, 9, 14)),
            (Ky.NAM, date(2022, 12, 15), date(2023, 12, 14)),
        ],
    )
    def test_the_window_is_the_decrees_unless_the_data_say_otherwise(self, dataset, ky, first, last):
        window = cua_so(dataset, ky)
        assert (window.tu, window.den) == (first, last)

    def test_the_report_is_due_on_the_agencys_day_of_the_closing_month(self, dataset):
        assert cua_so(dataset, Ky.QUY_1).han_gui == date(2023, 3, 17)

    def test_a_day_that_the_month_lacks_is_its_last_day(self, dataset):
        agency = dataset.co_quan.model_copy(
            update={"bao_cao": dataset.co_quan.bao_cao.model_copy(update={"ngay_gui": 31})}
        )
        assert cua_so(replace(dataset, co_quan=agency), Ky.SAU_THANG).han_gui == date(2023, 6, 30)

    def test_every_task_is_counted_once_in_every_period(self, dataset):
        for ky in Ky:
            assert dem(tien_do_ky(dataset, ky)).tong == len(dataset.phan_cong.nhiem_vu)

    def test_finished_tasks_never_become_unfinished(self, dataset):
        done = [dem(tien_do_ky(dataset, ky)).hoan_thanh for ky in Ky]
        assert done == sorted(done)
        assert done[-1] > done[0]

    def test_the_groups_add_up_to_the_whole(self, dataset):
        progress = tien_do_ky(dataset, Ky.CHIN_THANG)
        assert sum(len(tasks) for _, tasks in theo_linh_vuc(dataset, progress)) == len(progress)
        assert sum(count.tong for _, count in theo_don_vi(dataset, progress)) == len(progress)


class TestTheProjection:
    def test_points_come_back_only_when_every_task_of_the_criterion_is_finished(self, dataset):
        score = DiemChiSo(dataset.chi_so)
        won = [phuc_hoi(score, tien_do_ky(dataset, ky)).phuc_hoi for ky in Ky]
        assert won == sorted(won)
        assert won[0] < won[-1] <= phuc_hoi(score, ()).thieu

    def test_the_expected_index_is_todays_and_the_points_won_back(self, dataset):
        projection = phuc_hoi(DiemChiSo(dataset.chi_so), tien_do_ky(dataset, Ky.NAM))
        assert projection.diem_du_kien == Decimal("79.48") + projection.phuc_hoi
        assert projection.phuc_hoi + sum(lv.con_lai for lv in projection.linh_vuc) == projection.thieu

    def test_no_task_no_point(self, dataset):
        assert phuc_hoi(DiemChiSo(dataset.chi_so), ()).phuc_hoi == 0


class TestTheNextReport:
    def test_it_is_the_first_that_is_not_late_yet(self, dataset):
        assert ky_toi(dataset, date(2023, 6, 17)).cua_so.ky is Ky.SAU_THANG
        assert ky_toi(dataset, date(2023, 6, 18)).cua_so.ky is Ky.CHIN_THANG

    def test_earlier_ones_without_a_number_are_owed(self, dataset):
        owed = [window.ky for window in ky_toi(dataset, date(2023, 9, 1)).con_no]
        assert owed == [Ky.QUY_1, Ky.SAU_THANG]

    def test_when_all_are_late_it_is_the_first(self, dataset):
        assert ky_toi(dataset, date(2024, 1, 1)).cua_so.ky is Ky.QUY_1

    def test_there_is_none_when_all_have_their_numbers(self, dataset):
        issued = {
            ky: report.model_copy(update={"phat_hanh": report.phat_hanh.model_copy(update={"so": 9})})
            for ky, report in dataset.ket_qua.items()
        }
        assert ky_toi(replace(dataset, ket_qua=issued), date(2023, 6, 1)) is None

    def test_what_is_due_and_not_told_is_missing(self, dataset):
        without = replace(dataset, ket_qua={Ky.QUY_1: dataset.ket_qua[Ky.QUY_1]})
        report = ky_toi(without, date(2023, 6, 10))
        due = {t.id for t in report.thieu_ket_qua}
        assert not report.co_tep
        assert {"NV22", "NV33"} <= due
        assert all(t.thoi_han <= report.cua_so.den for t in report.thieu_ket_qua)

    def test_days_left_are_counted_to_the_day_of_sending(self, dataset):
        assert ky_toi(dataset, date(2023, 6, 10)).con_ngay(date(2023, 6, 10)) == 7
