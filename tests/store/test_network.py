"""Which disks are another machine's, on every system."""

from pathlib import Path

import pytest

from vanban.store import network

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


def test_the_disk_of_the_tests_is_local(tmp_path: Path):
    assert network.probe_disk(tmp_path) == ""
