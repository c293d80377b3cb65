"""Sources carry the dates between which they hold."""

from dataclasses import replace
from datetime import date

import pytest

from vanban.rules.rule import Clause
from vanban.rules.sources import SOURCES, cite

ND30 = SOURCES["ND30"]


@pytest.mark.parametrize("source", SOURCES.values(), ids=lambda source: source.id)
def test_a_source_is_issued_before_it_holds_and_holds_before_it_ends(source):
    assert source.issued <= source.since
    assert source.until is None or source.since < source.until


def test_a_source_holds_from_its_first_to_its_last_day():
    source = replace(ND30, until=date(2027, 1, 31))
    days = [date(2020, 3, 4), date(2020, 3, 5), date(2027, 1, 31), date(2027, 2, 1)]
    assert [source.holds(day) for day in days] == [False, True, True, False]


def test_a_citation_in_full():
    assert cite(Clause("ND30-PL1", "Mục I khoản 3")) == "Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục I khoản 3"
