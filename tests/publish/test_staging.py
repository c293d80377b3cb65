"""What is new comes whole or not at all, and over nothing."""

import os
from pathlib import Path

import pytest

from vanban.core.errors import OutputError, UsageError
from vanban.publish.staging import staging


def everything(folder: Path) -> dict[str, bytes | None]:
    return {p.relative_to(folder).as_posix(): p.read_bytes() if p.is_file() else None for p in folder.rglob("*")}


def test_files_and_folders_come_to_the_same_names(tmp_path):
    with staging(tmp_path) as staged:
        staged.write("data/2024/a.yaml", "á".encode())
        staged.write("b.yaml", b"b")
        staged.write("only-read.yaml", b"c")
        staged.move("data", "b.yaml")
    assert everything(tmp_path) == {"data": None, "data/2024": None, "data/2024/a.yaml": "á".encode(), "b.yaml": b"b"}


def test_a_project_makes_new_things_in_its_own_state_folder(tmp_path):
    (tmp_path / "data").mkdir()
    with staging(tmp_path, tmp_path / "data") as staged:
        assert staged.folder.parent == tmp_path / ".vanban"
        staged.write("data/x.yaml", b"x")
        staged.move("data/x.yaml")
    assert everything(tmp_path) == {".vanban": None, "data": None, "data/x.yaml": b"x"}


def test_nothing_is_moved_over_what_is_there(tmp_path):
    (tmp_path / "b").write_text("clerk's")
    before = everything(tmp_path)
    with pytest.raises(UsageError, match=r"Đã có .*b\."), staging(tmp_path) as staged:
        staged.write("a", b"a")
        staged.write("b", b"b")
        staged.move("a", "b")
    assert everything(tmp_path) == before


def test_a_move_that_fails_takes_the_earlier_ones_back(tmp_path, monkeypatch):
    rename = os.rename

    def refuse(source, target):
        if Path(target).name == "b":
            raise OSError(28, "No space left on device")
        rename(source, target)

    monkeypatch.setattr(os, "rename", refuse)
    with pytest.raises(OutputError, match="đã đầy"), staging(tmp_path) as staged:
        staged.write("a", b"a")
        staged.write("b", b"b")
        staged.move("a", "b")
    assert everything(tmp_path) == {}


def test_a_scanner_that_holds_a_new_folder_for_a_moment_is_waited_for(tmp_path, monkeypatch):
    rename, refusals = os.rename, [PermissionError(), PermissionError()]

    def busy(source, target):
        if refusals:
            raise refusals.pop()
        rename(source, target)

    monkeypatch.setattr(os, "rename", busy)
    with staging(tmp_path) as staged:
        staged.write("a", b"a")
        staged.move("a")
    assert everything(tmp_path) == {"a": b"a"}


def test_an_error_on_the_way_leaves_nothing(tmp_path):
    with pytest.raises(ZeroDivisionError), staging(tmp_path) as staged:
        staged.write("data/a", b"a")
        raise ZeroDivisionError
    assert everything(tmp_path) == {}
