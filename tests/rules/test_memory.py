"""What is remembered of texts and of kinds of documents changes nothing that is said: told from an empty memory,
in any order, and once more, a report is the same."""

import gc
import random

import pytest

from tests.golden.documents import shipped_documents
from tests.rules.documents import BY_NAME, good_documents, raw
from vanban.core import remembering
from vanban.inspect.docview import DocView
from vanban.inspect.view import read
from vanban.roles.element import VanBan
from vanban.roles.reading import read_roles
from vanban.rules.asking import book
from vanban.rules.engine import judge
from vanban.rules.report import Report

Told = tuple[tuple[VanBan, ...], Report]


def forget() -> None:
    """Empty every memory of the program, as it is when a process begins."""
    for one in gc.get_objects():
        if isinstance(one, remembering._Memory):
            one.clear()
    book.cache_clear()


def told(view: DocView) -> Told:
    """The parts found in a document, and what is said of them."""
    reading = read_roles(view)
    return reading.van_ban, judge(reading)


@pytest.fixture(scope="module")
def views() -> list[DocView]:
    """Documents of every type and layout, good ones and others as people make them; those of the shipped example."""
    good = {one.head: one.data for one in good_documents()}
    return [read(data) for data in (*map(raw, BY_NAME), *good.values(), *shipped_documents().values())]


@pytest.fixture(scope="module")
def from_nothing(views) -> list[Told]:
    """What is told of each when nothing is known of any other."""
    found = []
    for view in views:
        forget()
        found.append(told(view))
    return found


def test_a_report_is_the_same_whatever_was_judged_before(views, from_nothing):
    assert sum(len(report.issues) for _, report in from_nothing) > len(views)
    orders = [[*range(len(views))] * 2, random.Random(30).sample(range(len(views)), len(views))]
    forget()
    for at in [at for order in orders for at in order]:
        assert told(views[at]) == from_nothing[at]


def test_a_small_memory_tells_the_same(views, from_nothing, monkeypatch):
    forget()
    monkeypatch.setattr(remembering, "_MOST", 3)
    assert [told(view) for view in views] == from_nothing
    assert all(len(one) <= 3 for one in gc.get_objects() if isinstance(one, remembering._Memory))
