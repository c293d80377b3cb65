"""What is still to be done on a day, and what was last heard of it."""

from datetime import date
from pathlib import Path

import pytest

from vanban.facts.con_lai import con_lai
from vanban.facts.tien_do import TrangThai
from vanban.model.dataset import Dataset
from vanban.model.ky_bao_cao import Ky
from vanban.pipeline.data import load

GOOD = Path(__file__).parents[1] / "data/good"


@pytest.fixture(scope="module")
def dataset() -> Dataset:
    return load(GOOD, 2024).dataset


def test_what_is_finished_is_not_left(dataset):
    left = con_lai(dataset, [Ky.QUY_1], date(2024, 3, 14), date(2024, 6, 14))
    assert [item.tien_do.nhiem_vu.id for item in left] == ["NV02", "NV03"]


def test_a_task_is_due_by_the_next_closing_and_late_by_the_last(dataset):
    first, second = con_lai(dataset, [Ky.QUY_1], date(2024, 3, 14), date(2024, 6, 14))
    assert (first.den_han, first.tien_do.trang_thai) == (True, TrangThai.DANG_LAM)
    assert (second.den_han, second.tien_do.trang_thai) == (False, TrangThai.CHUA_DEN_HAN)


def test_the_last_word_is_that_of_the_latest_period(dataset):
    (left,) = con_lai(dataset, [Ky.SAU_THANG, Ky.QUY_1], date(2024, 6, 14), date(2024, 6, 14))
    assert left.lan_cuoi == (Ky.SAU_THANG, "Đã xử lý 06/12 kiến nghị")


def test_without_reports_everything_is_left_and_nothing_was_said(dataset):
    left = con_lai(dataset, [], date(2024, 1, 1), date(2024, 1, 1))
    assert [item.lan_cuoi for item in left] == [None, None, None]
