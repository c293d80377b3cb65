"""A target that is open in Word or LibreOffice: tried again, then saved beside it, and told."""

import errno
import os
from pathlib import Path

import pytest

from tests.publish.project import build, contents, work_folders
from vanban.core.errors import OutputError
from vanban.publish.place import PAUSES
from vanban.publish.published import Outcome

NEW_NAME = "ke-hoach-ban-moi-1.docx"


@pytest.fixture
def held(root: Path, monkeypatch: pytest.MonkeyPatch):
    """`held(name, times)`: moves from or onto that file of output/ fail as on Windows, so many times."""
    real = os.replace
    left: dict[Path, int] = {}

    def replace(source, target):
        for path in (Path(source), Path(target)):
            if left.get(path, 0) > 0:
                left[path] -= 1
                raise PermissionError(errno.EACCES, "The process cannot access the file", str(path))
        real(source, target)

    monkeypatch.setattr(os, "replace", replace)
    return lambda name, times: left.update({root / "output" / name: times})


def test_the_tries_take_about_a_second():
    assert len(PAUSES) == 5
    assert 0.8 <= sum(PAUSES) <= 1.2


@pytest.mark.parametrize("times", [1, 5])
@pytest.mark.usefixtures("no_pause")
def test_a_file_let_go_in_time_is_replaced(root: Path, held, times: int):
    build(root, {"ke-hoach.docx": b"cu"})
    held("ke-hoach.docx", times)
    assert build(root, {"ke-hoach.docx": b"moi"})["ke-hoach.docx"].outcome is Outcome.REPLACED
    assert contents(root / "output") == {"ke-hoach.docx": b"moi"}


@pytest.mark.usefixtures("no_pause")
def test_a_file_never_let_go_stays_and_the_new_one_is_beside_it(root: Path, held):
    build(root, {"ke-hoach.docx": b"cu", "b.docx": b"B"})
    held("ke-hoach.docx", 99)
    results = build(root, {"ke-hoach.docx": b"moi", "b.docx": b"B2"})
    assert contents(root / "output") == {"ke-hoach.docx": b"cu", NEW_NAME: b"moi", "b.docx": b"B2"}
    assert results["ke-hoach.docx"].outcome is Outcome.BESIDE
    assert results["ke-hoach.docx"].path == root / "output" / NEW_NAME
    assert results["ke-hoach.docx"].target == root / "output/ke-hoach.docx"
    assert "đang mở" in results["ke-hoach.docx"].reason
    assert NEW_NAME in results["ke-hoach.docx"].reason


@pytest.mark.usefixtures("no_pause")
def test_an_edited_file_never_let_go_stays_too(root: Path, held):
    build(root, {"ke-hoach.docx": b"cu"})
    (root / "output/ke-hoach.docx").write_bytes(b"sua")
    held("ke-hoach.docx", 99)
    assert build(root, {"ke-hoach.docx": b"moi"})["ke-hoach.docx"].outcome is Outcome.BESIDE
    assert contents(root / "output") == {"ke-hoach.docx": b"sua", NEW_NAME: b"moi"}


@pytest.mark.usefixtures("no_pause")
def test_a_folder_that_takes_no_name_at_all_is_an_error(root: Path, held):
    build(root, {"a.docx": b"A", "ke-hoach.docx": b"cu"})
    held("ke-hoach.docx", 99)
    held(NEW_NAME, 99)
    with pytest.raises(OutputError, match="Không có quyền ghi"):
        build(root, {"a.docx": b"A2", "ke-hoach.docx": b"moi"})
    assert contents(root / "output") == {"a.docx": b"A", "ke-hoach.docx": b"cu"}
    assert not work_folders(root)


@pytest.mark.parametrize("lock", [".~lock.ke-hoach.docx#", "~$-hoach.docx", "~$e-hoach.docx", "~$ke-hoach.docx"])
def test_a_lock_file_says_that_the_file_is_open(root: Path, lock: str):
    build(root, {"ke-hoach.docx": b"cu"})
    (root / "output" / lock).write_bytes(b"Nguyen Van A")
    result = build(root, {"ke-hoach.docx": b"moi"})["ke-hoach.docx"]
    assert contents(root / "output") == {"ke-hoach.docx": b"cu", NEW_NAME: b"moi", lock: b"Nguyen Van A"}
    assert result.outcome is Outcome.BESIDE
    assert f"xóa tệp khóa {lock}" in result.reason


def test_a_file_still_open_is_not_saved_twice(root: Path):
    build(root, {"ke-hoach.docx": b"cu"})
    lock = root / "output/.~lock.ke-hoach.docx#"
    lock.touch()
    for text in (b"moi", b"moi", b"moi hon", b"moi"):
        build(root, {"ke-hoach.docx": text})
    lock.unlink()
    assert contents(root / "output") == {
        "ke-hoach.docx": b"cu", NEW_NAME: b"moi", "ke-hoach-ban-moi-2.docx": b"moi hon",
    }  # fmt: skip


def test_a_file_closed_again_gets_the_next_build(root: Path):
    build(root, {"ke-hoach.docx": b"cu"})
    lock = root / "output/~$-hoach.docx"
    lock.touch()
    build(root, {"ke-hoach.docx": b"moi"})
    lock.unlink()
    assert build(root, {"ke-hoach.docx": b"moi"})["ke-hoach.docx"].outcome is Outcome.REPLACED
    assert (root / "output/ke-hoach.docx").read_bytes() == b"moi"


def test_an_open_file_that_is_already_right_is_left_alone(root: Path):
    build(root, {"ke-hoach.docx": b"A"})
    (root / "output/.~lock.ke-hoach.docx#").touch()
    assert build(root, {"ke-hoach.docx": b"A"})["ke-hoach.docx"].outcome is Outcome.UNCHANGED


def test_a_file_that_nobody_else_may_read_is_open(root: Path, monkeypatch: pytest.MonkeyPatch):
    build(root, {"ke-hoach.docx": b"cu"})
    target = root / "output/ke-hoach.docx"
    real = Path.open

    def open_denied(path, *arguments, **options):
        if path == target:
            raise PermissionError(errno.EACCES, "sharing violation", str(path))
        return real(path, *arguments, **options)

    monkeypatch.setattr(Path, "open", open_denied)
    assert build(root, {"ke-hoach.docx": b"moi"})["ke-hoach.docx"].outcome is Outcome.BESIDE
