"""The form of a new period: open tasks are there, required words are blank, and once filled it builds."""

import re
import shutil
from datetime import date

import pytest

from tests.pipeline.conftest import quiet, replace
from vanban.core.errors import DataError, UsageError
from vanban.model.ky_bao_cao import Ky
from vanban.pipeline.build import build
from vanban.pipeline.init_period import init_period
from vanban.pipeline.jobs import Selection
from vanban.pipeline.own_documents import period_file
from vanban.pipeline.workspace import Workspace
from vanban.source.tree import parse

DUE_BY_SEPTEMBER = ["NV03", "NV11", "NV18", "NV21", "NV22", "NV24", "NV27", "NV34", "NV45"]


@pytest.fixture
def waiting(workspace: Workspace) -> Workspace:
    """The shipped year before the report of nine months."""
    for ky in (Ky.CHIN_THANG, Ky.NAM):
        period_file(workspace, 2023, ky).unlink()
    return workspace


def text(workspace: Workspace, ky: Ky = Ky.CHIN_THANG) -> str:
    return period_file(workspace, 2023, ky).read_text("utf-8")


def fill(workspace: Workspace, ky: Ky) -> None:
    """Do what the clerk does, in a hurry."""
    words = re.sub(r"^( *)-$", r"\1- Đã thực hiện trong {ky}.", text(workspace, ky), flags=re.MULTILINE)
    words = re.sub(r"^( {4}ket_qua):$", r"\1: Đang làm", words, flags=re.MULTILINE)
    words = re.sub(r"^( {4}ly_do):$", r"\1: chờ ý kiến", words, flags=re.MULTILINE)
    period_file(workspace, 2023, ky).write_text(words, "utf-8")


def uncomment(words: str) -> str:
    return re.sub(r"^( +)#(- nhiem_vu: .*|  \w+:)$", r"\1\2", words, flags=re.MULTILINE)


class TestTheForm:
    def test_tasks_due_by_the_closing_day_wait_for_their_outcome(self, waiting):
        result = init_period(waiting, 2023, Ky.CHIN_THANG)
        tree = parse(text(waiting), "t").value
        assert [entry["nhiem_vu"] for entry in tree["nhiem_vu"]] == DUE_BY_SEPTEMBER
        assert all(entry["ket_qua"] is None for entry in tree["nhiem_vu"])
        assert [task.id for task in result.due] == DUE_BY_SEPTEMBER

    def test_the_other_open_tasks_only_need_their_marks_taken_off(self, waiting):
        result = init_period(waiting, 2023, Ky.CHIN_THANG)
        entries = parse(uncomment(text(waiting)), "t").value["nhiem_vu"]
        ids = {task.id for task in (*result.due, *result.other)}
        assert {entry["nhiem_vu"] for entry in entries} == ids
        assert "NV01" not in ids  # finished in the first quarter
        assert set(entries[-1]) == {"nhiem_vu", "ket_qua", "ngay_hoan_thanh", "tai_lieu_kiem_chung", "ly_do"}

    def test_each_task_is_told_with_unit_deadline_and_what_was_last_said(self, waiting):
        init_period(waiting, 2023, Ky.CHIN_THANG)
        assert (
            "  # Văn phòng Sở chủ trì, hạn 31/5/2023; đã quá hạn từ kỳ trước.\n"
            "  # Đã báo cáo 6 tháng đầu năm 2023: Đã tổng hợp danh mục TTHC cấp tỉnh, cấp huyện; đang đối chiếu danh "
            "mục cấp xã; chưa\n"
            "  # trình\n"
            "  - nhiem_vu: NV22\n"
        ) in text(waiting)
        assert max(map(len, text(waiting).split("\n"))) <= 120

    def test_who_signs_who_gets_it_and_the_grounds_are_those_of_the_period_before(self, waiting):
        init_period(waiting, 2023, Ky.CHIN_THANG)
        tree, before = parse(text(waiting), "t").value, parse(text(waiting, Ky.SAU_THANG), "t").value
        same = ("nguoi_ky", "noi_nhan")
        assert [tree["phat_hanh"][key] for key in same] == [before["phat_hanh"][key] for key in same]
        assert tree["can_cu"] == before["can_cu"]
        assert (tree["phat_hanh"]["so"], tree["phat_hanh"]["ngay"]) == (None, "9/2023")
        assert tree["phat_hanh"]["luu"] == {"don_vi_soan_thao": "CV", "nguoi_soan": "LTHg", "so_ban": None}

    def test_the_first_period_follows_the_plan(self, waiting):
        shutil.rmtree(waiting.data / "2023/ket_qua")
        init_period(waiting, None, Ky.QUY_1)
        tree = parse(text(waiting, Ky.QUY_1), "t").value
        assert (tree["phat_hanh"]["nguoi_ky"], tree["phat_hanh"]["noi_nhan"]) == ("giam_doc", "bao_cao")
        assert tree["can_cu"] is None

    def test_the_window_and_the_deadline_are_told(self, waiting):
        window = init_period(waiting, 2023, Ky.CHIN_THANG).cua_so
        assert (window.den, window.han_gui) == (date(2023, 9, 14), date(2023, 9, 17))
        assert text(waiting).startswith(
            "# KẾT QUẢ 9 THÁNG NĂM 2023 (số liệu từ 15/12/2022 đến 14/9/2023, gửi chậm nhất ngày 17/9/2023)"
        )


class TestFilling:
    def test_blanks_are_errors_of_the_new_file_only(self, waiting):
        result = init_period(waiting, 2023, Ky.CHIN_THANG)
        assert {finding.place.file for finding in result.created.findings} == {
            (waiting.data / "2023/ket_qua/9_thang.yaml").as_posix()
        }
        with pytest.raises(DataError) as caught:
            build(waiting, Selection(), quiet)
        assert caught.value.findings == result.created.findings

    def test_period_after_period_the_filled_form_builds(self, waiting):
        for ky in (Ky.CHIN_THANG, Ky.NAM):
            init_period(waiting, 2023, ky)
            fill(waiting, ky)
            result = build(waiting, Selection(periods=(ky,)), quiet)
            assert [built.published.path.name for built in result.built] == [f"bao_cao-{ky.value}-2023.docx"]


class TestRefusals:
    def test_a_file_that_exists_is_left_alone(self, waiting):
        before = text(waiting, Ky.QUY_1)
        with pytest.raises(UsageError, match=r"quy_1\.yaml"):
            init_period(waiting, 2023, Ky.QUY_1)
        assert text(waiting, Ky.QUY_1) == before

    def test_a_period_whose_forerunner_is_missing_names_the_command_for_that(self, waiting):
        with pytest.raises(UsageError, match="--period 9_thang"):
            init_period(waiting, 2023, Ky.NAM)

    def test_a_gap_is_closed_although_later_periods_are_there(self, workspace):
        period_file(workspace, 2023, Ky.SAU_THANG).unlink()
        init_period(workspace, 2023, Ky.SAU_THANG)
        assert "ky: 6_thang" in text(workspace, Ky.SAU_THANG)

    def test_errors_of_what_came_before_are_told_first(self, waiting):
        replace(waiting.data / "2023/ket_qua/quy_1.yaml", "ky: quy_1", "ky: quy_2")
        with pytest.raises(DataError):
            init_period(waiting, 2023, Ky.CHIN_THANG)
        assert not period_file(waiting, 2023, Ky.CHIN_THANG).exists()

    def test_a_year_without_data(self, waiting):
        with pytest.raises(UsageError, match="2031"):
            init_period(waiting, 2031, Ky.QUY_1)
