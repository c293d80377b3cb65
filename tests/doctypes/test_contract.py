"""Every document type keeps its promise to the people who write templates: documented names, all of them shown."""

import dataclasses
from pathlib import Path

import pytest

from vanban.doctypes.registry import TYPES
from vanban.doctypes.the_thuc import CO_CHU
from vanban.model.ky_bao_cao import Ky
from vanban.render.compiling import compile_template
from vanban.render.context_types import fields_of, may_be_none

TEMPLATES = Path(__file__).parents[2] / "templates"


@pytest.fixture(params=TYPES, ids=lambda doc: doc.id)
def doc(request):
    return request.param


def test_every_name_has_a_help_text(doc):
    silent = [
        f"{owner.__name__}.{field.name}"
        for owner in {owner for owner, _ in fields_of(doc.context)}
        for field in dataclasses.fields(owner)
        if not field.metadata.get("mo_ta", "").strip()
    ]
    assert silent == []


def test_no_name_may_be_missing(doc):
    hints = [(owner, name, owner.__annotations__[name]) for owner, name in fields_of(doc.context)]
    assert [f"{owner.__name__}.{name}" for owner, name, hint in hints if may_be_none(hint)] == []


def test_every_context_is_frozen(doc):
    for owner, name in fields_of(doc.context):
        with pytest.raises(dataclasses.FrozenInstanceError):
            setattr(object.__new__(owner), name, None)


@pytest.mark.parametrize("sizes", CO_CHU)
def test_the_template_knows_every_name_and_shows_every_one(doc, sizes):
    assert compile_template(TEMPLATES, doc.template, doc.context, CO_CHU[sizes]).unused == ()


def test_every_type_has_a_name_of_its_own(doc):
    assert [other.id for other in TYPES].count(doc.id) == 1
    assert doc.template == f"{doc.id}.docx"
    assert callable(doc.build)


def test_a_periodic_type_is_made_from_all_periods_so_far():
    report = next(doc for doc in TYPES if doc.periodic)
    assert report.sources(Ky.CHIN_THANG)[-3:] == (
        "{nam}/ket_qua/quy_1.yaml",
        "{nam}/ket_qua/6_thang.yaml",
        "{nam}/ket_qua/9_thang.yaml",
    )


def test_a_type_of_the_year_needs_no_period():
    plan = next(doc for doc in TYPES if not doc.periodic)
    assert not any("ket_qua" in source for source in plan.sources(None))
