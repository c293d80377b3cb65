"""What was built from what, and what to believe when the ledger itself is damaged."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.publish.project import build, work_folders
from vanban.core.errors import OutputError
from vanban.publish.ledger import Ledger, Record, _records
from vanban.publish.published import Outcome, Published

KEY = "6ca13d52ca70c883e0f0bb101e425a89e8624de51db2d2392593af6a84118090"  # sha256 of b"abc123"


@pytest.fixture
def target(root: Path) -> Path:
    build(root, {"a.docx": b"abc123"})
    return root / "output/a.docx"


def test_a_built_file_is_current(root: Path, target: Path):
    ledger = Ledger.of(root)
    assert ledger.is_current(target, KEY)
    assert not ledger.is_current(target, "khac")
    assert not ledger.is_current(target, "")
    assert not ledger.is_current(target.with_name("b.docx"), KEY)


def test_a_touched_file_is_current_and_one_changed_under_the_same_size_and_time_is_not(root: Path, target: Path):
    os.utime(target, (1, 1))
    assert Ledger.of(root).is_current(target, KEY)
    before = target.stat()
    target.write_bytes(b"abc124")
    os.utime(target, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert not Ledger.of(root).is_current(target, KEY)
    target.write_bytes(b"abc1234")
    assert not Ledger.of(root).is_current(target, KEY)


def test_a_missing_file_a_link_and_a_folder_are_not_current(root: Path, target: Path):
    target.rename(root / "a.docx")
    assert not Ledger.of(root).is_current(target, KEY)
    target.symlink_to(root / "a.docx")
    assert not Ledger.of(root).is_current(target, KEY)
    target.unlink()
    target.mkdir()
    assert not Ledger.of(root).is_current(target, KEY)


def test_the_file_is_readable_by_people(root: Path, target: Path):
    content = json.loads((root / ".vanban/build.json").read_text(encoding="utf-8"))
    record = content["files"]["output/a.docx"]
    assert content["schema"] == 1
    assert (record["key"], record["sha256"], record["size"], record["sources"]) == (KEY, KEY, 6, ["data/2023"])


def test_outputs_elsewhere_are_known_by_their_full_path(root: Path, tmp_path: Path):
    build(root, {"a.docx": b"abc123"}, out=tmp_path / "khac")
    assert list(json.loads((root / ".vanban/build.json").read_text())["files"]) == [str(tmp_path / "khac/a.docx")]
    assert Ledger.of(root).is_current(tmp_path / "khac/a.docx", KEY)


def test_a_project_that_moved_is_still_current(root: Path, target: Path, tmp_path: Path):
    root.rename(tmp_path / "cho-moi")
    assert Ledger.of(tmp_path / "cho-moi").is_current(tmp_path / "cho-moi/output/a.docx", KEY)


def test_a_file_saved_beside_an_open_one_is_built_again(root: Path, target: Path):
    (root / "output/.~lock.a.docx#").touch()
    build(root, {"a.docx": b"moi"})
    assert not Ledger.of(root).is_current(target, KEY)
    assert Ledger.of(root).owns(target, KEY)


def test_nothing_new_is_not_written(root: Path, target: Path):
    before = (root / ".vanban/build.json").stat()
    build(root, {"a.docx": b"abc123"})
    after = (root / ".vanban/build.json").stat()
    assert (before.st_ino, before.st_mtime_ns) == (after.st_ino, after.st_mtime_ns)


@given(st.data())
def test_what_is_announced_is_ours_before_and_after(data: st.DataObject):
    """However many runs are killed between the announcement and the move or after the move."""
    ledger = Ledger(Path("/goc/.vanban/build.json"), {})
    target, standing = Path("/goc/output/a.docx"), ""
    for number in range(data.draw(st.integers(1, 6))):
        ledger.announce(target, standing=standing, coming=f"v{number}")
        if data.draw(st.booleans()):
            standing = f"v{number}"
        if data.draw(st.booleans()) and standing:
            outcome = Outcome.NEW if standing == f"v{number}" else Outcome.BESIDE
            ledger.record(Published("a.docx", target, f"v{number}", 1, outcome), key="k", sources=[])
        assert not standing or ledger.owns(target, standing)


def test_every_truncation_is_an_empty_ledger(root: Path, target: Path):
    path = root / ".vanban/build.json"
    whole = path.read_bytes()
    for length in range(len(whole)):
        path.write_bytes(whole[:length])
        assert _records(path) == {}


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["schema", "files", "a"]), inner),
)


@given(st.binary(max_size=50) | json_values.map(lambda value: json.dumps(value).encode()))
def test_foreign_files_are_an_empty_ledger(tmp_path_factory: pytest.TempPathFactory, data: bytes):
    path = tmp_path_factory.getbasetemp() / "build.json"
    path.write_bytes(data)
    assert _records(path) == {}


@pytest.mark.parametrize("text", ["[" * 200_000, '{"schema": 2, "files": {}}', "\x00", "{}", '{"schema":1,"files":[]}'])
def test_strange_files_are_an_empty_ledger(tmp_path: Path, text: str):
    (tmp_path / "build.json").write_text(text)
    assert _records(tmp_path / "build.json") == {}
    assert _records(tmp_path) == {}


def test_one_damaged_record_does_not_lose_the_others(root: Path, target: Path):
    path = root / ".vanban/build.json"
    content = json.loads(path.read_text())
    content["files"] |= {"x": {"key": 1}, "y": None, "z": content["files"]["output/a.docx"] | {"sources": [1]}}
    path.write_text(json.dumps(content))
    assert set(_records(path)) == {"output/a.docx"}
    assert isinstance(_records(path)["output/a.docx"], Record)


def test_a_ledger_that_cannot_be_written(root: Path):
    (root / ".vanban/build.json").mkdir(parents=True)
    with pytest.raises(OutputError, match=r"build\.json"):
        build(root, {"a.docx": b"A"})
    assert not (root / "output").exists()
    assert not work_folders(root)


def test_the_ledger_needs_only_the_standard_library():
    """A build with nothing to do loads nothing heavy."""
    code = (
        "import sys, vanban.publish.ledger, vanban.publish.key, vanban.publish.build_lock;"
        "print(sorted({name.partition('.')[0] for name in sys.modules} - set(sys.stdlib_module_names)))"
    )
    told = subprocess.run([sys.executable, "-S", "-c", code], capture_output=True, text=True, check=True)
    assert set(eval(told.stdout)) == {"__main__", "vanban"} - ({"__main__"} & set(sys.stdlib_module_names))


def test_what_a_killed_run_left_of_a_ledger_is_written_over(root: Path, target: Path):
    fresh = root / ".vanban/build.json.moi"
    fresh.symlink_to(target)
    build(root, {"a.docx": b"moi"})
    assert not fresh.is_symlink()
    assert not fresh.exists()
    assert target.read_bytes() == b"moi"
