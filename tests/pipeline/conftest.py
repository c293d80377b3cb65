"""A workspace to build in: the shipped data and templates, copied so that a test may change them."""

import shutil
from pathlib import Path

import pytest

from vanban.pipeline.workspace import Workspace, open_workspace

REPOSITORY = Path(__file__).parents[2]
EVERY = 5 + len(list((REPOSITORY / "data/2023/van_ban").iterdir()))  # the plan, four reports, one document a file


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    """The shipped example in a folder of its own."""
    for name in ("data", "templates"):
        shutil.copytree(REPOSITORY / name, tmp_path / name)
    return open_workspace(tmp_path)


def quiet(done: int, total: int, title: str) -> None:
    """A progress report that nobody watches."""


def replace(path: Path, old: str, new: str) -> None:
    """Change a text that stands exactly once in a file."""
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {path}"
    path.write_text(text.replace(old, new), encoding="utf-8")
