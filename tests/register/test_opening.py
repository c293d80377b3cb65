"""Opening: made once, on a local disk, never in place of another; old files are brought up to date."""

import sqlite3
from pathlib import Path

import pytest

from tests.register.making import ONE_SERIES, PLAN, SetClock, make, new_register, opened, told
from vanban.core.errors import OutputError
from vanban.register import schema
from vanban.register.errors import RegisterError
from vanban.register.register import create_register, open_register
from vanban.store import database


def test_a_network_drive_is_refused_with_the_reason(tmp_path: Path):
    with pytest.raises(RegisterError, match=r"đây là ổ mạng \(nfs4\).*có thể lấy trùng số"):
        create_register(tmp_path / "so.sqlite", "SNV", probe=lambda _: "nfs4")
    path = new_register(tmp_path)
    with pytest.raises(RegisterError, match="ổ mạng"), open_register(path, ONE_SERIES, probe=lambda _: "cifs"):
        pass


def test_a_register_is_made_once(path: Path):
    with pytest.raises(RegisterError, match="Đã có sổ"):
        create_register(path, "SNV")
    with opened(path) as register:
        assert told(register.verify()) == ""


def test_a_missing_register_is_not_made_by_itself(tmp_path: Path):
    with pytest.raises(RegisterError, match="Không có sổ"), opened(tmp_path / "so.sqlite"):
        pass
    assert list(tmp_path.iterdir()) == []


def test_no_new_register_beside_an_archive(path: Path):
    with opened(path) as register:
        register.issue(PLAN, make)
    path.unlink()
    with pytest.raises(RegisterError, match="đã có kho lưu"):
        create_register(path, "SLĐTBXH")


def test_a_register_whose_making_was_cut_short_is_made_again(tmp_path: Path):
    path = tmp_path / "so.sqlite"
    path.touch()
    with pytest.raises(RegisterError, match="trống"), opened(path):
        pass
    create_register(path, "SNV", clock=SetClock())
    with opened(path) as register:
        assert told(register.verify()) == ""


def test_another_file_is_no_register(tmp_path: Path):
    path = tmp_path / "so.sqlite"
    path.write_bytes(b"PK" + bytes(5000))
    with pytest.raises(OutputError, match="bị hỏng, hoặc không phải"), opened(path):
        pass
    path.unlink()
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE a (b)")
    other.close()
    with pytest.raises(RegisterError, match="không phải là sổ văn bản đi"), opened(path):
        pass


def test_an_older_register_is_brought_up_to_date(path: Path, monkeypatch):
    with opened(path) as register:
        register.issue(PLAN, make)
    monkeypatch.setattr(schema, "MIGRATIONS", (*schema.MIGRATIONS, ("CREATE TABLE them (x TEXT) STRICT",)))
    with opened(path) as register:
        assert told(register.verify()) == ""
        assert register.issue(PLAN.__class__(**{**PLAN.__dict__, "ma": "b"}), make).so.so == 2
    monkeypatch.undo()
    with pytest.raises(RegisterError, match="cấu trúc 2, bản này biết tới 1"), opened(path):
        pass


def test_a_migration_that_fails_changes_nothing(path: Path, monkeypatch):
    monkeypatch.setattr(schema, "MIGRATIONS", (*schema.MIGRATIONS, ("CREATE TABLE them (x TEXT) STRICT", "LỖI")))
    with pytest.raises(OutputError), opened(path):
        pass
    monkeypatch.undo()
    with opened(path) as register:
        assert told(register.verify()) == ""


def test_a_register_that_is_written_elsewhere_for_long(path: Path, monkeypatch):
    monkeypatch.setattr(database, "BUSY", 0.05)
    other = database.connect(path)
    other.execute("BEGIN IMMEDIATE")
    with opened(path) as register, pytest.raises(OutputError, match="đang do một chương trình khác ghi lâu"):
        register.reserve("KH", "KH-SLĐTBXH", PLAN.ngay, "chờ ký")
    other.close()
