"""One build at a time in a project."""

import importlib.util
import os
import sys
import types
from pathlib import Path

import pytest

from tests.publish.processes import kill, start
from vanban.core.errors import OutputError
from vanban.publish import oslock
from vanban.publish.build_lock import build_lock


def test_the_second_waits_then_names_the_holder(root: Path):
    process = start("hold_lock", root)
    with (
        pytest.raises(OutputError, match=rf"tiến trình {process.pid}, từ \d\d:\d\d") as caught,
        build_lock(root, wait=0.2),
    ):
        pass
    assert "Chờ lần chạy ấy xong" in caught.value.remedy
    kill(process)


def test_death_of_the_holder_frees_the_lock(root: Path):
    kill(start("hold_lock", root))
    with build_lock(root, wait=0):
        pass


def test_the_second_goes_on_when_the_first_ends(root: Path):
    process = start("rebuild", root, 3, 1, 5)
    with build_lock(root, wait=30):
        pass
    process.communicate()


def test_not_twice_in_one_process(root: Path):
    with build_lock(root), pytest.raises(OutputError, match=f"tiến trình {os.getpid()}"), build_lock(root, wait=0):
        pass


@pytest.mark.parametrize("text", [b"", b"{", b"[]", b"{}", b"\xff" * 5000])
def test_a_holder_without_a_signature(root: Path, text: bytes):
    with build_lock(root):
        (root / ".vanban/lock").write_bytes(text)
        with pytest.raises(OutputError, match="không rõ của ai"), build_lock(root, wait=0):
            pass


def test_lock_that_cannot_be_made(root: Path):
    (root / ".vanban/lock").mkdir(parents=True)
    with pytest.raises(OutputError, match="lock"), build_lock(root):
        pass


@pytest.fixture
def windows_lock(monkeypatch: pytest.MonkeyPatch) -> types.ModuleType:
    """oslock as Windows loads it, over a stand-in that refuses as msvcrt does."""
    held: set[int] = set()

    def locking(file: int, mode: int, size: int) -> None:
        assert (mode, size) == (2, 1)
        assert os.lseek(file, 0, os.SEEK_CUR) > 1_000_000  # a locked byte cannot be read: not one of the signature
        if os.fstat(file).st_ino in held:
            raise PermissionError(13, "Permission denied")
        held.add(os.fstat(file).st_ino)

    monkeypatch.setitem(sys.modules, "msvcrt", types.SimpleNamespace(locking=locking, LK_NBLCK=2))
    monkeypatch.setattr(sys, "platform", "win32")
    spec = importlib.util.spec_from_file_location("oslock_windows", oslock.__file__)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_lock_of_windows(root: Path, windows_lock, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("vanban.publish.build_lock.try_lock", windows_lock.try_lock)
    with build_lock(root), pytest.raises(OutputError, match=f"tiến trình {os.getpid()}"), build_lock(root, wait=0):
        pass
