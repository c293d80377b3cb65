"""Opening: made once, on a local disk, never in place of another; old files are brought up to date."""

import sqlite3
from pathlib import Path

import pytest

from tests.register.making import ONE_SERIES, PLAN, SetClock, make, new_register, opened, told
from vanban.core.errors import OutputError
from vanban.register import network, schema
from vanban.register.errors import RegisterError
from vanban.register.register import create_register, open_register

MOUNTS = r"""/dev/sda1 / ext4 rw 0 0
//may-chu/chung /dia/chung cifs rw 0 0
nas:/so /dia/so\040van\040ban nfs4 rw 0 0
/dev/sdb1 /dia/chung/usb vfat rw 0 0
may:/home /nha/vt fuse.sshfs rw 0 0
/dev/sdc1 /media/vt fuseblk rw 0 0
C: /media/c 9p rw 0 0
"""


@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        ("/so", ""),
        ("/dia/chung/so", "cifs"),
        ("/dia/chungcu", ""),
        ("/dia/so van ban", "nfs4"),
        ("/dia/chung/usb/so", ""),
        ("/nha/vt/so", "fuse.sshfs"),
        ("/media/vt/usb", ""),
        ("/media/c/so", "9p"),
    ],
)
def test_network_mounts_of_linux(folder: str, kind: str):
    assert network.linux_kind(folder, MOUNTS) == kind


def test_the_last_mount_of_one_place_counts():
    assert network.linux_kind("/so", "/dev/a /so ext4 rw 0 0\nnas:/a /so nfs rw 0 0\n") == "nfs"


@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        (r"\\may-chu\chung\so", "đường dẫn UNC"),
        (r"\\?\UNC\may-chu\chung\so", "đường dẫn UNC"),
        (r"Z:\so", "ổ Z: nối mạng"),
        (r"C:\so", ""),
        (r"\\?\C:\so", ""),
    ],
)
def test_network_drives_of_windows(folder: str, kind: str):
    assert network.windows_kind(folder, lambda root: 4 if root == "Z:\\" else 3) == kind


@pytest.mark.parametrize(
    ("flags", "name", "kind"), [(0x1000, b"apfs", ""), (0, b"smbfs", "smbfs"), (0, b"", "không rõ loại")]
)
def test_network_volumes_of_macos(flags: int, name: bytes, kind: str):
    info = bytes(64) + flags.to_bytes(4, "little") + bytes(4) + name.ljust(16, b"\0") + bytes(2000)
    assert network.darwin_kind(info) == kind


def test_a_network_drive_is_refused_with_the_reason(tmp_path: Path):
    with pytest.raises(RegisterError, match=r"đây là ổ mạng \(nfs4\).*có thể lấy trùng số"):
        create_register(tmp_path / "so.sqlite", "SNV", probe=lambda _: "nfs4")
    path = new_register(tmp_path)
    with pytest.raises(RegisterError, match="ổ mạng"), open_register(path, ONE_SERIES, probe=lambda _: "cifs"):
        pass


def test_the_disk_of_the_tests_is_local(tmp_path: Path):
    assert network.probe_disk(tmp_path) == ""


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


def test_a_commit_is_on_the_disk_before_anyone_is_told(path: Path):
    connection = schema.connect(path)
    settings = [
        connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("journal_mode", "synchronous", "foreign_keys")
    ]
    connection.close()
    assert settings == ["delete", 3, 1]


def test_a_register_that_is_written_elsewhere_for_long(path: Path, monkeypatch):
    monkeypatch.setattr(schema, "BUSY", 0.05)
    other = schema.connect(path)
    other.execute("BEGIN IMMEDIATE")
    with opened(path) as register, pytest.raises(OutputError, match="đang do một chương trình khác ghi lâu"):
        register.reserve("KH", "KH-SLĐTBXH", PLAN.ngay, "chờ ký")
    other.close()
