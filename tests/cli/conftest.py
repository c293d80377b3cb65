"""Fixtures of the tests of the command line."""

from pathlib import Path

import pytest

from tests.cli.office import workspace


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder a clerk of văn thư works in, which is the current one."""
    monkeypatch.chdir(workspace(tmp_path))
    return tmp_path
