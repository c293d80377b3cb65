"""Every document that these tests read is read both in full and by likeness."""

import pytest

from tests.inspect.alike.ways import both_ways
from vanban.inspect import view


@pytest.fixture(autouse=True)
def _read_both_ways(monkeypatch):
    monkeypatch.setattr(view, "read_opened", both_ways)
