"""Fixtures of the tests of the register."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.register.making import new_register, opened
from vanban.register.register import Register


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """An empty register."""
    return new_register(tmp_path)


@pytest.fixture
def register(path: Path) -> Iterator[Register]:
    """An empty register, open, with one series."""
    with opened(path) as register:
        yield register
