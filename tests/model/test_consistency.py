"""The frame of the cross checks: all are run, holes are left unjudged, prose is looked through."""

import dataclasses
import importlib
import pkgutil
from datetime import date
from pathlib import Path
from typing import get_args

import pytest

from vanban.core.ngay import NgayVanBan
from vanban.model import consistency
from vanban.model.base import BanGhi, Doan, TrichYeu
from vanban.model.consistency import records
from vanban.model.consistency.bien_ky import van_xuoi
from vanban.model.consistency.check import each, whole
from vanban.model.consistency.fault import Fault
from vanban.model.consistency.moc_thoi_gian import cua_so, ngay_muon_nhat
from vanban.model.consistency.registry import KIEM_TRA, doi_chieu
from vanban.model.consistency.tham_chieu import bi_nham
from vanban.model.hole import Hole
from vanban.model.ke_hoach import KeHoach
from vanban.model.ky_bao_cao import Ky
from vanban.source.dataset import load

GOOD = Path(__file__).parents[1] / "data" / "good"
MODULES = [
    importlib.import_module(f"{consistency.__name__}.{module.name}")
    for module in pkgutil.iter_modules(consistency.__path__)
]


@pytest.fixture(scope="module")
def dataset():
    return load(GOOD, 2024).dataset


def test_every_check_is_in_the_registry():
    decorated = {
        value
        for module in MODULES
        for value in vars(module).values()
        if callable(value) and hasattr(value, "__wrapped__")
    }
    checks = {value for value in decorated if value.__wrapped__.__module__.startswith(consistency.__name__)}
    cached = {value for value in checks if hasattr(value, "cache_info")}
    assert checks - cached <= set(KIEM_TRA)
    assert len(KIEM_TRA) == len(set(KIEM_TRA))


def test_every_check_says_what_must_hold():
    assert [check for check in KIEM_TRA if hasattr(check, "__wrapped__") and not check.__doc__] == []


def test_good_data_have_no_fault(dataset):
    assert doi_chieu(dataset) == ()


def test_of_unreadable_data_nothing_is_judged(dataset):
    holes = {f.name: getattr(dataset, f.name).__class__.model_construct() for f in dataclasses.fields(dataset)[:4]}
    for record in holes.values():
        record.__dict__.clear()
    empty = {ky: type(report).model_construct() for ky, report in dataset.ket_qua.items()}
    for report in empty.values():
        report.__dict__.clear()
    assert doi_chieu(dataclasses.replace(dataset, **holes, ket_qua=empty)) == ()


def test_a_hole_leaves_out_one_record_or_the_whole_check(dataset):
    def faults(path, record):
        yield Fault("a", path, "", "")
        if record.id == "NV02":
            raise Hole("thoi_han")

    @each(records.nhiem_vu)
    def one_by_one(_, path, record):
        yield from faults(path, record)

    @whole
    def at_once(data):
        for path, record in records.nhiem_vu(data):
            yield from faults(path, record)

    assert [fault.path[-1] for fault in one_by_one(dataset)] == [0, 2]
    assert at_once(dataset) == ()


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
    seen = {tuple(step for step in path[1:] if isinstance(step, str)) for path, _ in van_xuoi(dataset)}
    assert set(prose_fields(KeHoach)) - seen == {("trich_yeu_bao_cao",)}
    assert seen <= set(prose_fields(KeHoach))


def test_the_window_is_that_of_the_file_or_the_default(dataset):
    assert cua_so(dataset, Ky.QUY_1) == (date(2023, 12, 15), date(2024, 3, 14))
    span = dataset.ke_hoach.thoi_gian
    report = dataset.ket_qua[Ky.QUY_1].model_copy(update={"chot_so_lieu": span})
    own = dataclasses.replace(dataset, ket_qua={Ky.QUY_1: report})
    assert cua_so(own, Ky.QUY_1) == (span.tu, span.den)


@pytest.mark.parametrize(
    ("value", "last"),
    [
        (NgayVanBan(2024, 3, 15), date(2024, 3, 15)),
        (NgayVanBan(2024, 2), date(2024, 2, 29)),
        (NgayVanBan(2024), date(2024, 12, 31)),
    ],
)
def test_an_open_date_can_be_as_late_as_its_month_or_year(value, last):
    assert ngay_muon_nhat(value) == last


def test_a_wrong_code_stands_for_the_code_it_was_meant_to_be():
    assert bi_nham(["NV01", "NV 02", "xyz"], ["NV01", "NV02", "NV03"]) == {"NV02"}
