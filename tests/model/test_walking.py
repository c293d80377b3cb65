"""Walking through the records of a year, and the days by which they are judged."""

import dataclasses
from datetime import date
from pathlib import Path
from typing import get_args

import pytest

from vanban.core.ngay import NgayVanBan
from vanban.model import records
from vanban.model.base import BanGhi, Doan, TrichYeu
from vanban.model.ke_hoach import KeHoach
from vanban.model.ky_bao_cao import Ky
from vanban.model.moc_thoi_gian import cua_so, nam_trong_so, ngay_muon_nhat, ngay_som_nhat
from vanban.source.dataset import read_year

GOOD = Path(__file__).parents[1] / "data" / "good"


@pytest.fixture(scope="module")
def dataset():
    return read_year(GOOD, 2024).dataset


def prose_fields(model: type[BanGhi], path: tuple[str, ...] = ()):
    """The fields of a model in which names in braces are replaced."""
    prose = {get_args(kind)[1] for kind in (Doan, TrichYeu)}
    for name, field in model.model_fields.items():
        args = (field.annotation, *get_args(field.annotation))
        if any(set(getattr(part, "__metadata__", ())) & prose for part in args) or set(field.metadata) & prose:
            yield (*path, name)
        for part in args:
            if isinstance(part, type) and issubclass(part, BanGhi):
                yield from prose_fields(part, (*path, name))


def test_every_prose_of_the_plan_is_looked_through(dataset):
    walked = records.van_xuoi_ke_hoach(dataset)
    seen = {tuple(step for step in path[1:] if isinstance(step, str)) for path, _ in walked}
    assert set(prose_fields(KeHoach)) - seen == {("trich_yeu_bao_cao",)}
    assert seen <= set(prose_fields(KeHoach))


def test_the_window_is_that_of_the_file_or_the_default(dataset):
    assert cua_so(dataset, Ky.QUY_1) == (date(2023, 12, 15), date(2024, 3, 14))
    span = dataset.ke_hoach.thoi_gian
    report = dataset.ket_qua[Ky.QUY_1].model_copy(update={"chot_so_lieu": span})
    own = dataclasses.replace(dataset, ket_qua={Ky.QUY_1: report})
    assert cua_so(own, Ky.QUY_1) == (span.tu, span.den)


@pytest.mark.parametrize(
    ("value", "first", "last"),
    [
        (NgayVanBan(2024, 3, 15), date(2024, 3, 15), date(2024, 3, 15)),
        (NgayVanBan(2024, 2), date(2024, 2, 1), date(2024, 2, 29)),
        (NgayVanBan(2024), date(2024, 1, 1), date(2024, 12, 31)),
    ],
)
def test_an_open_date_can_be_any_day_of_its_month_or_year(value, first, last):
    assert (ngay_som_nhat(value), ngay_muon_nhat(value)) == (first, last)


@pytest.mark.parametrize(
    ("number", "year"),
    [("32/2021/NQ-HĐND", 2021), ("30/2020/NĐ-CP", 2020), ("85/QĐ-UBND", None), ("2021/QĐ-UBND", None), (None, None)],
)
def test_the_year_in_a_number(number, year):
    assert nam_trong_so(number) == year
