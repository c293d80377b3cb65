"""Fixtures of the tests of publish."""

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """An empty project folder."""
    folder = tmp_path / "du-an"
    folder.mkdir()
    return folder


@pytest.fixture
def shared_root() -> Iterator[Path]:
    """A project folder that any user of the machine can reach and write."""
    folder = Path(tempfile.mkdtemp(prefix="vanban-"))
    folder.chmod(0o777)
    yield folder
    for closed in (folder, *folder.glob("*/")):
        closed.chmod(0o777)
    shutil.rmtree(folder)


@pytest.fixture
def no_pause(monkeypatch: pytest.MonkeyPatch) -> None:
    """Try again at once."""
    monkeypatch.setattr("vanban.publish.place.PAUSES", (0.0,) * 5)
