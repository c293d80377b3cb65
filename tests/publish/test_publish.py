"""A batch into output/: what the clerk finds there, and what is told."""

import os
from pathlib import Path

import pytest

from tests.publish.project import build, contents, work_folders
from vanban.core.errors import OutputError
from vanban.publish.atomic import publish
from vanban.publish.ledger import Ledger
from vanban.publish.published import Outcome


def test_a_first_build_makes_the_folder_and_the_files(root: Path):
    results = build(root, {"a.docx": b"A", "b.pdf": b"B"})
    assert contents(root / "output") == {"a.docx": b"A", "b.pdf": b"B"}
    assert [r.outcome for r in results.values()] == [Outcome.NEW, Outcome.NEW]
    assert results["a.docx"].path == results["a.docx"].target == root / "output/a.docx"
    assert (results["a.docx"].size, results["a.docx"].reason, results["a.docx"].kept) == (1, "", None)
    assert not work_folders(root)


def test_our_own_older_files_are_replaced_without_a_word(root: Path):
    build(root, {"a.docx": b"A", "b.docx": b"B"})
    results = build(root, {"a.docx": b"A2", "b.docx": b"B"})
    assert contents(root / "output") == {"a.docx": b"A2", "b.docx": b"B"}
    assert [(r.outcome, r.reason) for r in results.values()] == [(Outcome.REPLACED, ""), (Outcome.UNCHANGED, "")]


def test_files_of_others_in_the_folder_stay(root: Path):
    (root / "output").mkdir()
    (root / "output/ghi chú.txt").write_bytes(b"x")
    build(root, {"a.docx": b"A"})
    assert contents(root / "output") == {"a.docx": b"A", "ghi chú.txt": b"x"}


def test_an_empty_batch_makes_nothing(root: Path):
    assert publish({}, root / "output", root=root, ledger=Ledger.of(root)) == ()
    assert not (root / "output").exists()


def test_a_file_edited_by_hand_is_kept_under_a_new_name(root: Path):
    build(root, {"a.docx": b"A"})
    (root / "output/a.docx").write_bytes(b"sua")
    result = build(root, {"a.docx": b"A2"})["a.docx"]
    assert contents(root / "output") == {"a.docx": b"A2", "a-sua-tay-1.docx": b"sua"}
    assert result.outcome is Outcome.KEPT_EDIT
    assert result.kept == root / "output/a-sua-tay-1.docx"
    assert "a.docx đã có người sửa tay" in result.reason
    assert "a-sua-tay-1.docx" in result.reason


def test_a_second_edit_does_not_overwrite_the_first(root: Path):
    build(root, {"a.docx": b"A"})
    for text in (b"sua 1", b"sua 2"):
        (root / "output/a.docx").write_bytes(text)
        build(root, {"a.docx": b"A"})
    assert contents(root / "output") == {"a.docx": b"A", "a-sua-tay-1.docx": b"sua 1", "a-sua-tay-2.docx": b"sua 2"}


def test_a_file_that_was_there_before_us_is_kept(root: Path):
    (root / "output").mkdir()
    (root / "output/a.docx").write_bytes(b"cu")
    assert build(root, {"a.docx": b"A"})["a.docx"].outcome is Outcome.KEPT_EDIT
    assert contents(root / "output") == {"a.docx": b"A", "a-sua-tay-1.docx": b"cu"}


def test_an_edit_is_moved_and_not_copied(root: Path):
    build(root, {"a.docx": b"A"})
    target = root / "output/a.docx"
    target.write_bytes(b"sua")
    os.utime(target, (1_600_000_000, 1_600_000_000))
    before = target.stat()
    build(root, {"a.docx": b"A"})
    after = (root / "output/a-sua-tay-1.docx").stat()
    assert (before.st_ino, before.st_mtime_ns) == (after.st_ino, after.st_mtime_ns)


def test_a_kept_edit_never_takes_a_name_of_the_batch(root: Path):
    build(root, {"a.docx": b"A"})
    (root / "output/a.docx").write_bytes(b"sua")
    build(root, {"a.docx": b"A", "a-sua-tay-1.docx": b"B"})
    assert contents(root / "output") == {"a.docx": b"A", "a-sua-tay-1.docx": b"B", "a-sua-tay-2.docx": b"sua"}


def test_without_a_ledger_equal_files_are_left_alone(root: Path):
    build(root, {"a.docx": b"A"})
    (root / ".vanban/build.json").unlink()
    assert build(root, {"a.docx": b"A"})["a.docx"].outcome is Outcome.UNCHANGED


@pytest.mark.parametrize("name", ["../a.docx", "a/b.docx", "kế hoạch.docx", "con.docx", ".vanban", "a" * 300 + ".docx"])
def test_one_bad_name_stops_the_batch(root: Path, name: str):
    with pytest.raises(OutputError, match="Không đặt được tên tệp"):
        build(root, {"b.docx": b"B", name: b"A"})
    assert not (root / "output").exists()


def test_out_elsewhere(root: Path, tmp_path: Path):
    build(root, {"a.docx": b"A"}, out=tmp_path / "noi-khac")
    assert contents(tmp_path / "noi-khac") == {"a.docx": b"A"}
    assert build(root, {"a.docx": b"A2"}, out=tmp_path / "noi-khac")["a.docx"].outcome is Outcome.REPLACED


def test_out_given_relative_to_where_the_clerk_stands(root: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(root)
    build(Path(), {"a.docx": b"A"}, out=Path("output"))
    assert build(root, {"a.docx": b"A2"})["a.docx"].outcome is Outcome.REPLACED
