"""What is remembered of files is forgotten as soon as one of them is touched, however it is disguised."""

import os
import shutil
import sys
import time
from pathlib import Path

import pytest

from vanban.publish import untouched
from vanban.publish.untouched import remembered

LATER = 4_000_000_000  # nanoseconds


class Asked:
    """A folder of files, a memory of their content, and how often they had to be read."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.folder, self.memory, self.read = folder / "tep", folder / "__pycache__" / "nho", 0
        self.memory.parent.mkdir()
        self.folder.mkdir()
        (self.folder / "a").write_bytes(b"A")
        (self.folder / "b").write_bytes(b"B")
        now = time.time_ns
        monkeypatch.setattr(untouched.time, "time_ns", lambda: now() + self.later)
        monkeypatch.setattr(sys, "dont_write_bytecode", False)
        self.later = LATER

    def __call__(self, known: str = "") -> str:
        files = sorted(os.scandir(self.folder), key=lambda file: file.path)
        return remembered(self.memory, files, known, lambda: self._content(files))

    def _content(self, files: list[os.DirEntry[str]]) -> str:
        self.read += 1
        return "".join(f"{file.name}{Path(file.path).read_text()}" for file in files)


@pytest.fixture
def asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Asked:
    asked = Asked(tmp_path, monkeypatch)
    assert asked() == "aAbB"
    return asked


def test_untouched_files_are_not_read_again(asked):
    assert (asked(), asked.read) == ("aAbB", 1)


def test_a_change_of_the_same_size_with_the_times_given_back_is_noticed(asked):
    path = asked.folder / "a"
    before = path.stat()
    path.write_bytes(b"X")
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert asked() == "aXbB"


def test_another_file_with_the_same_size_and_times_in_its_place_is_noticed(asked, tmp_path):
    path = asked.folder / "a"
    (tmp_path / "khac").write_bytes(b"X")
    shutil.copystat(path, tmp_path / "khac")
    (tmp_path / "khac").replace(path)
    assert asked() == "aXbB"


def test_a_new_a_missing_and_a_renamed_file_are_noticed(asked):
    (asked.folder / "c").write_bytes(b"C")
    assert asked() == "aAbBcC"
    (asked.folder / "c").unlink()
    assert asked() == "aAbB"
    (asked.folder / "b").rename(asked.folder / "d")
    assert asked() == "aAdB"


def test_what_else_it_depends_on_counts(asked):
    asked("Python 3.12")
    assert asked.read == 2


def test_what_was_touched_just_now_is_read_again(tmp_path, monkeypatch):
    asked = Asked(tmp_path, monkeypatch)
    asked.later = 0
    asked()
    assert (asked(), asked.read) == ("aAbB", 2)


@pytest.mark.parametrize("text", ["", "x", "x\ny\n", "\u00e9", "a\nb\nc\n"])
def test_a_damaged_memory_is_none(asked, text):
    asked.memory.write_text(text, "utf-8")
    assert (asked(), asked.read) == ("aAbB", 2)


def test_where_nothing_can_be_believed_or_written_every_file_is_read(asked, monkeypatch):
    asked.memory.unlink()
    with monkeypatch.context() as there:
        there.setattr(sys, "dont_write_bytecode", True)
        asked()
    with monkeypatch.context() as there:
        there.setattr("vanban.store.network.probe_disk", lambda _: "nfs4")
        asked()
    asked.memory.parent.rmdir()
    assert (asked(), asked.read) == ("aAbB", 4)


def test_windows_tells_no_such_time(asked, monkeypatch):
    monkeypatch.setattr(untouched, "_TELLS_CHANGES", False)
    assert (asked(), asked.read) == ("aAbB", 2)
