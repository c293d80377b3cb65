"""Whether a folder is on a local disk: locks and fsync of network drives do not keep what SQLite needs of them."""

import ctypes
import os
import re
import struct
import sys
from collections.abc import Callable
from pathlib import Path, PureWindowsPath

Probe = Callable[[Path], str]
"""The name of the network file system a folder is on, "" for a local disk."""

_MOUNTS = Path("/proc/self/mounts")
_NETWORK = frozenset(
    ["9p", "acfs", "afs", "autofs", "beegfs", "ceph", "cifs", "coda", "davfs", "drvfs", "gfs", "gfs2", "glusterfs",
     "gpfs", "lustre", "ncp", "ncpfs", "nfs", "nfs4", "ocfs2", "orangefs", "prl_fs", "pvfs2", "smb3", "smbfs", "vboxsf",
     "virtiofs", "vmhgfs"]
)  # fmt: skip
_LOCAL_FUSE = frozenset({"fuse.exfat", "fuse.ntfs", "fuse.ntfs-3g", "fuse.ext2", "fuse.fuse-overlayfs"})
_ESCAPE = re.compile(r"\\([0-7]{3})")
_DRIVE_REMOTE = 4
_DARWIN_FLAGS_AT = 64  # struct statfs with 64-bit inodes: f_flags follows sizes, counts, id, owner and type
_DARWIN_TYPE_AT = 72
_MNT_LOCAL = 0x1000


def probe_disk(folder: Path) -> str:
    """What the operating system says of the disk under an existing folder."""
    folder = folder.resolve()
    if sys.platform == "win32":
        return windows_kind(str(folder), _drive_type)
    if _MOUNTS.exists():
        return linux_kind(str(folder), _MOUNTS.read_text(encoding="utf-8", errors="surrogateescape"))
    return darwin_kind(_statfs(folder)) if sys.platform == "darwin" else ""


def linux_kind(folder: str, mounts: str) -> str:
    """The network file system of the last mount that covers the folder, from the lines of /proc/mounts."""
    covering, kind = "", ""
    for line in mounts.splitlines():
        fields = line.split(" ")
        place = _ESCAPE.sub(lambda found: chr(int(found[1], 8)), fields[1]).rstrip("/")
        if (folder == place or folder.startswith(place + "/")) and len(place) >= len(covering):
            covering, kind = place, fields[2]
    return kind if is_network(kind) else ""


def is_network(kind: str) -> bool:
    """Whether Linux's name of a file system means another machine; an unknown FUSE driver counts as one."""
    return kind in _NETWORK or (kind.startswith("fuse.") and kind not in _LOCAL_FUSE)


def windows_kind(folder: str, drive_type: Callable[[str], int]) -> str:
    """UNC paths and drive letters that Windows connects to another machine."""
    drive = PureWindowsPath(folder).drive
    plain = drive.removeprefix("\\\\?\\")
    if plain.upper().startswith("UNC\\") or plain.startswith("\\\\"):
        return "đường dẫn UNC"
    return f"ổ {plain} nối mạng" if drive_type(plain + "\\") == _DRIVE_REMOTE else ""


def darwin_kind(info: bytes) -> str:
    """The file system's name in macOS' struct statfs, "" when its flags say that the disk is local."""
    (flags,) = struct.unpack_from("<I", info, _DARWIN_FLAGS_AT)
    name = info[_DARWIN_TYPE_AT : _DARWIN_TYPE_AT + 16].split(b"\0")[0].decode("ascii", "replace")
    return "" if flags & _MNT_LOCAL else name or "không rõ loại"


def _drive_type(root: str) -> int:
    return int(ctypes.CDLL("kernel32").GetDriveTypeW(ctypes.c_wchar_p(root)))


def _statfs(folder: Path) -> bytes:
    library = ctypes.CDLL(None, use_errno=True)
    call = getattr(library, "statfs$INODE64", None) or library.statfs
    info = ctypes.create_string_buffer(4096)
    if call(os.fsencode(folder), info):
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()), str(folder))
    return info.raw
