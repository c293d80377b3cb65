"""The tables of plan and report: what each cell says."""

from datetime import date

import pytest

from tests.doctypes.made import dataset, linh_vuc, nhiem_vu, tien_do
from vanban.doctypes.bang_bao_cao import bang_nhiem_vu, bang_so_sanh, dong_so_luong, tai_lieu, tinh_trang
from vanban.doctypes.bang_phan_cong import bang_phan_cong, thoi_han
from vanban.facts.diem import DiemChiSo
from vanban.facts.tien_do import TrangThai
from vanban.facts.tong_hop import dem, theo_linh_vuc
from vanban.model.ket_qua import TaiLieu

TWO_FIELDS = (linh_vuc("mot", ten="Thể chế"), linh_vuc("hai", ten="Bộ máy"))


def states(**counts: int):
    """Counts of task states by the names of TrangThai."""
    return dem([tien_do(TrangThai[name]) for name, count in counts.items() for _ in range(count)])


class TestTheAssignmentTable:
    @pytest.fixture
    def groups(self):
        tasks = (nhiem_vu("A"), nhiem_vu("B", "GP2", chu_tri="tt", phoi_hop=["vp", "tt"]), nhiem_vu("C"))
        data = dataset(*tasks, fields=TWO_FIELDS)
        return bang_phan_cong(data, DiemChiSo(data.chi_so))

    def test_has_a_group_for_each_field_with_its_points(self, groups):
        assert [(group.so, group.ten) for group in groups] == [
            ("I", "Thể chế: 7,5/10 điểm"),
            ("II", "Bộ máy: 7,5/10 điểm"),
        ]

    def test_numbers_its_rows_through(self, groups):
        assert [(row.so, row.noi_dung) for group in groups for row in group.hang] == [
            (1, "Việc A"),
            (2, "Việc C"),
            (3, "Việc B"),
        ]

    def test_names_units_by_their_short_names(self, groups):
        (row,) = groups[1].hang
        assert (row.chu_tri, row.phoi_hop) == ("TTr", "VP, TTr")

    def test_writes_criteria_with_their_points(self, groups):
        assert groups[1].hang[0].tieu_chi == ("1.1. Tiêu chí 1.1 (tối đa 10; đạt 7,5)",)

    @pytest.mark.parametrize(
        ("keys", "words"),
        [
            ({"thoi_han": "15/3/2023"}, "15/3/2023"),
            ({"thoi_han": "5/1/2023"}, "05/01/2023"),
            ({"thoi_han": "14/12/2023", "thuong_xuyen": "có"}, "Thường xuyên, đến 14/12/2023"),
        ],
    )
    def test_writes_deadlines_as_the_decree_pads_them(self, keys, words):
        assert thoi_han(nhiem_vu("A", **keys)) == words


class TestTheStateOfATask:
    @pytest.mark.parametrize(
        ("progress", "words"),
        [
            (tien_do(TrangThai.DUNG_HAN, xong=date(2023, 3, 5)), "Hoàn thành đúng hạn (05/3/2023)"),
            (tien_do(TrangThai.MUON, 12, date(2023, 3, 27)), "Hoàn thành muộn 12 ngày (27/3/2023)"),
            (tien_do(TrangThai.QUA_HAN, 5), "Quá hạn 05 ngày"),
            (tien_do(TrangThai.DANG_LAM), "Đang thực hiện"),
            (tien_do(TrangThai.CHUA_DEN_HAN), "Chưa đến hạn"),
        ],
    )
    def test_is_told_with_its_days(self, progress, words):
        assert tinh_trang(progress) == words

    @pytest.mark.parametrize(
        ("keys", "words"),
        [
            ({"ten": "Biên bản"}, "Biên bản"),
            ({"ten": "Kế hoạch", "so_ky_hieu": "12/KH-SNV"}, "Kế hoạch (số 12/KH-SNV)"),
            ({"ten": "Kế hoạch", "ngay": "5/2/2023"}, "Kế hoạch (ngày 05/02/2023)"),
            (
                {"ten": "Kế hoạch", "so_ky_hieu": "12/KH-SNV", "ngay": "5/2/2023"},
                "Kế hoạch (số 12/KH-SNV ngày 05/02/2023)",
            ),
        ],
    )
    def test_has_its_evidence(self, keys, words):
        assert tai_lieu(TaiLieu.model_validate(keys)) == words


class TestCounts:
    def test_in_a_table_are_plain(self):
        line = dong_so_luong("1", "Thể chế", states(DUNG_HAN=3, MUON=1, DANG_LAM=1))
        assert (line.tong, line.dung_han, line.muon, line.qua_han, line.ty_le) == ("5", "3", "1", "0", "80%")

    def test_in_a_sentence_are_padded_and_none_is_a_word(self):
        line = dong_so_luong("", "", states(DUNG_HAN=3, DANG_LAM=10), trong_cau=True)
        assert (line.tong, line.dung_han, line.dang_lam, line.qua_han) == ("13", "03", "10", "không có")

    def test_of_no_tasks_have_no_share(self):
        assert dong_so_luong("1", "x", states()).ty_le == "0%"

    def test_are_compared_with_the_period_before(self):
        rows = bang_so_sanh(states(DUNG_HAN=5, QUA_HAN=1), states(DUNG_HAN=2, QUA_HAN=1, MUON=1))
        assert [(row.ten, row.ky_truoc, row.ky_nay, row.thay_doi) for row in rows] == [
            ("Hoàn thành đúng hạn", "2", "5", "+3"),
            ("Hoàn thành muộn", "1", "0", "-1"),
            ("Đang thực hiện", "0", "0", "0"),
            ("Quá hạn", "1", "1", "0"),
            ("Chưa đến hạn", "0", "0", "0"),
            ("Tổng số đã hoàn thành", "3", "5", "+2"),
        ]


class TestTheTableOfResults:
    @pytest.fixture
    def groups(self):
        data = dataset(nhiem_vu("NV01"), fields=TWO_FIELDS)
        return bang_nhiem_vu(data, theo_linh_vuc(data, (tien_do(TrangThai.QUA_HAN, 5),)))

    def test_shows_every_field_of_the_plan_in_its_order(self, groups):
        assert [(group.so, group.ten, len(group.hang)) for group in groups] == [
            ("I", "Thể chế", 1),
            ("II", "Bộ máy", 0),
        ]

    def test_shows_result_state_and_reason(self, groups):
        (row,) = groups[0].hang
        assert (row.so, row.chu_tri, row.ket_qua, row.tinh_trang, row.ly_do) == (
            1,
            "VP",
            ("Đã làm",),
            "Quá hạn 05 ngày",
            "Thiếu người",
        )
