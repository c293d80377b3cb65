"""Where work is done: outside output/, on its disk, and cleaned up after the dead only."""

import os
from pathlib import Path

import pytest

from tests.publish.processes import kill, may_mount, run, run_mounted, start
from tests.publish.project import build, contents, work_folders
from vanban.publish.work import Home, clean, work_folder


def test_the_folder_goes_with_all_it_holds(tmp_path: Path):
    with work_folder([Home(tmp_path, "work-")], tmp_path) as work:
        (work / "a.docx").write_bytes(b"A")
        assert work.parent == tmp_path
    assert contents(tmp_path) == {}


@pytest.mark.parametrize("prefix", ["work-", ".vanban-work-"])
def test_folders_of_the_dead_are_cleaned_and_those_of_the_living_are_not(tmp_path: Path, prefix: str):
    home = Home(tmp_path, prefix)
    process = start("hold_work", tmp_path, prefix)
    clean(home)
    (living,) = tmp_path.iterdir()
    assert {"a.docx", "khoa"} == set(contents(living))
    kill(process)
    clean(home)
    assert not living.exists()


def test_two_work_folders_of_one_process_leave_each_other_alone(tmp_path: Path):
    home = Home(tmp_path, "work-")
    with work_folder([home], tmp_path) as first, work_folder([home], tmp_path) as second:
        assert first.is_dir()
        assert second.is_dir()


def test_a_folder_whose_maker_died_before_locking_it_is_cleaned(tmp_path: Path):
    (tmp_path / "work-1-0123456789ab").mkdir()
    clean(Home(tmp_path, "work-"))
    assert contents(tmp_path) == {}


def test_a_folder_whose_maker_died_while_removing_it_is_cleaned(tmp_path: Path, monkeypatch):
    """Whatever was removed first, the lock goes last."""
    monkeypatch.setattr("shutil.rmtree", lambda *_, **__: None)
    with work_folder([Home(tmp_path, "work-")], tmp_path) as work:
        (work / "a.docx").touch()
    assert set(contents(work)) == {"khoa"}
    monkeypatch.undo()
    clean(Home(tmp_path, "work-"))
    assert contents(tmp_path) == {}


def test_nothing_else_is_cleaned(tmp_path: Path):
    (tmp_path / "that").mkdir()
    (tmp_path / "that/khoa").touch()
    (tmp_path / "work-1-0123456789ab").symlink_to(tmp_path / "that")
    (tmp_path / "work-cua-toi").mkdir()
    (tmp_path / "work-cua-toi/khoa").touch()
    (tmp_path / "work-2-0123456789ab").touch()
    (tmp_path / "work-3-0123456789ab").mkdir()
    (tmp_path / "work-3-0123456789ab/la.docx").touch()
    clean(Home(tmp_path, "work-"))
    assert {path.name for path in tmp_path.iterdir()} == {
        "that", "work-cua-toi", "work-1-0123456789ab", "work-2-0123456789ab", "work-3-0123456789ab",
    }  # fmt: skip
    assert (tmp_path / "that/khoa").exists()


def test_a_cleaner_that_is_quicker_than_the_maker_does_no_harm(tmp_path: Path, monkeypatch):
    """The folder is gone before its lock is made, then its lock is taken: the maker begins again."""
    home, real, steals = Home(tmp_path, "work-"), os.open, [1, 2]

    def open_after_theft(path, flags, mode=0o777, **options):
        theft = steals.pop() if flags & os.O_EXCL and steals else 0
        if theft == 1:
            clean(home)
        opened = real(path, flags, mode, **options)
        if theft == 2:
            clean(home)
        return opened

    monkeypatch.setattr(os, "open", open_after_theft)
    with work_folder([home], tmp_path) as work:
        assert steals == []
        assert [path.name for path in tmp_path.iterdir()] == [work.name]


def test_the_next_home_is_taken_when_the_first_cannot_hold_work(tmp_path: Path):
    (tmp_path / "tep").touch()
    homes = [Home(tmp_path / "khong-co", "work-"), Home(tmp_path / "tep", "work-"), Home(tmp_path, ".vanban-work-")]
    with work_folder(homes, tmp_path) as work:
        assert work.parent == tmp_path


def test_no_home_at_all(tmp_path: Path):
    with pytest.raises(OSError, match="không có chỗ làm việc"), work_folder([Home(tmp_path / "x", "work-")], tmp_path):
        pass


@pytest.mark.parametrize("out", [".", "output"])
@pytest.mark.parametrize("mount", ["-t tmpfs none", "-o bind {place}"])
def test_output_on_another_disk(root: Path, tmp_path: Path, out: str, mount: str):
    """A USB drive, and a second mount of the same disk as in a container; its top folder or one below."""
    place = tmp_path / "dia-khac"
    place.mkdir()
    if may_mount(place):
        told = run_mounted(mount.format(place=place), place, "attempt", root, place / out)
    else:
        told = run("attempt", root, place / out)
    assert told["error"] is None
    assert told["output"] == ["van-ban-0.docx", "van-ban-1.docx", "van-ban-2.docx"]


def test_output_never_shows_work(root: Path, monkeypatch):
    """What stands in output/ while a batch is written is what stood there before."""
    build(root, {"a.docx": b"A"})
    seen = []
    real = os.fsync
    monkeypatch.setattr(os, "fsync", lambda file: (seen.append(contents(root / "output")), real(file))[1])
    build(root, {"a.docx": b"A2", "b.docx": b"B"})
    assert seen[0] == seen[1] == {"a.docx": b"A"}
    assert not work_folders(root)
