"""A batch that fails in the middle, or is killed at any step, leaves whole files only."""

import errno
import json
import os
import random
import time
from pathlib import Path

import pytest

from tests.publish.processes import kill, run, start
from tests.publish.project import build, contents, sealed, version_of, work_folders
from vanban.core.errors import OutputError
from vanban.publish import atomic

BATCH = {f"{name}.docx": f"{name} moi".encode() for name in ("moi", "cu", "sua", "mo", "dung")}


@pytest.fixture
def mixed(root: Path) -> Path:
    """output/ with a file of every standing: none, ours, edited, open, already right."""
    build(root, {"cu.docx": b"cu", "sua.docx": b"sua", "mo.docx": b"mo", "dung.docx": BATCH["dung.docx"]})
    (root / "output/sua.docx").write_bytes(b"sua tay")
    (root / "output/.~lock.mo.docx#").touch()
    return root


@pytest.mark.parametrize("failing", range(5))
@pytest.mark.parametrize("order", [1, -1])
def test_a_move_that_fails_takes_the_others_back(mixed: Path, monkeypatch, failing: int, order: int):
    before = contents(mixed / "output")
    real, calls = os.replace, iter(range(99))

    def replace(source, target):
        if mixed / "output" in Path(target).parents and next(calls) == failing:
            raise OSError(errno.EIO, "Input/output error")
        real(source, target)

    monkeypatch.setattr(os, "replace", replace)
    with pytest.raises(OutputError, match="Input/output error"):
        build(mixed, dict(list(BATCH.items())[::order]))
    assert contents(mixed / "output") == before
    assert not work_folders(mixed)
    monkeypatch.undo()
    build(mixed, BATCH)
    assert sorted(contents(mixed / "output")) == [
        ".~lock.mo.docx#", "cu.docx", "dung.docx", "mo-ban-moi-1.docx", "mo.docx", "moi.docx", "sua-sua-tay-1.docx",
        "sua.docx",
    ]  # fmt: skip


def test_the_way_back_needs_no_second_names(mixed: Path, monkeypatch):
    """A USB drive (FAT) has no hard links: the old version is copied before the first move."""
    monkeypatch.setattr(os, "link", lambda *_: (_ for _ in ()).throw(OSError(errno.EPERM, "no links here")))
    test_a_move_that_fails_takes_the_others_back(mixed, monkeypatch, 4, 1)


def test_a_folder_made_for_a_failed_batch_is_removed(root: Path, monkeypatch):
    monkeypatch.setattr(atomic, "put", lambda *_: (_ for _ in ()).throw(OSError(errno.EIO, "Input/output error")))
    with pytest.raises(OutputError):
        build(root, {"a.docx": b"A"})
    assert not (root / "output").exists()


def test_a_file_that_reads_back_wrong_is_never_moved(root: Path, monkeypatch):
    build(root, {"a.docx": b"A"})
    monkeypatch.setattr("vanban.publish.disk.read_back", lambda _: b"A1")
    with pytest.raises(OutputError, match="đọc lại không đúng"):
        build(root, {"a.docx": b"A2"})
    assert contents(root / "output") == {"a.docx": b"A"}


def test_an_interrupted_batch_is_taken_back(root: Path, monkeypatch):
    build(root, {"a.docx": b"A", "b.docx": b"B"})
    real = os.replace

    def replace(source, target):
        if Path(target).name == "b.docx":
            raise KeyboardInterrupt
        real(source, target)

    monkeypatch.setattr(os, "replace", replace)
    with pytest.raises(KeyboardInterrupt):
        build(root, {"a.docx": b"A2", "b.docx": b"B2"})
    assert contents(root / "output") == {"a.docx": b"A", "b.docx": b"B"}
    assert not work_folders(root)


def test_killed_at_every_step(root: Path):
    """At each call that touches the disk, in turn; output/ and the repair by the next build are checked there."""
    told = run("die_at_every_step", root)
    assert told["steps"] > 40
    assert told["seen"] == ["new", "old"]


def test_killed_at_random_moments(root: Path):
    """Thirty times while batches of twenty files follow one another."""
    expected = {f"van-ban-{n}.docx" for n in range(20)}
    began = time.perf_counter()
    build(root, {name: sealed(1) for name in expected})
    longest = 3 * (time.perf_counter() - began)
    versions, dice = dict.fromkeys(expected, 1), random.Random(2023)
    for _ in range(30):
        process = start("rebuild", root, 20, max(versions.values()) + 1, 1000)
        time.sleep(dice.uniform(0, longest))
        kill(process)
        found = {name: version_of(data) for name, data in contents(root / "output").items()}
        assert set(found) == expected
        assert all(found[name] >= version for name, version in versions.items())
        versions = found
    assert max(versions.values()) > 1
    build(root, {"van-ban-0.docx": b"A"})
    assert set(contents(root / "output")) == expected
    assert not work_folders(root)
    json.loads((root / ".vanban/build.json").read_bytes())


def test_processes_at_the_same_time_take_turns(root: Path):
    processes = [start("rebuild", root, 5, 100 * number, 8) for number in range(1, 5)]
    assert [process.communicate()[0] for process in processes] == [""] * 4
    assert [process.returncode for process in processes] == [0] * 4
    found = contents(root / "output")
    assert set(found) == {f"van-ban-{n}.docx" for n in range(5)}
    assert len({version_of(data) for data in found.values()}) == 1
    assert not work_folders(root)
