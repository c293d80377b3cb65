"""The archive beside the register: `luu/2023/KH-05_17/`, whole or absent, read-only, never written over."""

import hashlib
import os
import shutil
import stat
from collections.abc import Iterable, Mapping
from pathlib import Path

from vanban.core.chu import bo_dau
from vanban.core.errors import OutputError
from vanban.publish.disk import is_link, sha256_of, sync_folder, write_whole
from vanban.publish.names import check_batch
from vanban.register.errors import RegisterError
from vanban.register.numbers import CONG_VAN, SoVanBan
from vanban.register.states import TepLuu, VanBanDi

NAME = "luu"
MAX_BYTES = 50_000_000  # a file; what gateways accept
UNDER_WAY = ".dang-ghi-"
_NEEDED = (".docx", ".pdf")
_WRITE = stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH


def folder_of(so: SoVanBan, loai: str) -> str:
    """Where the document's files stand below the archive; the id keeps equal names of two series apart."""
    return f"{so.nam}/{bo_dau(loai or CONG_VAN)}-{so.hai_chu_so}_{so.id}"


def contents(files: Mapping[str, bytes]) -> tuple[TepLuu, ...]:
    """What is about to be frozen. Raises OutputError for names or sizes that others refuse, or a missing kind."""
    check_batch(files)
    suffixes = {Path(name).suffix for name in files}
    if missing := [suffix for suffix in _NEEDED if suffix not in suffixes]:
        raise OutputError(f"Thiếu tệp {', '.join(missing)} để lưu.", "Tạo đủ bản .docx và bản .pdf rồi chạy lại lệnh.")
    if large := [name for name, data in files.items() if len(data) > MAX_BYTES]:
        raise OutputError(f"Tệp {large[0]} lớn hơn 50 MB.", "Giảm cỡ hình trong văn bản rồi chạy lại lệnh.")
    return tuple(TepLuu(name, hashlib.sha256(data).hexdigest(), len(data)) for name, data in sorted(files.items()))


def refuse_leftovers(archive: Path, key: int) -> None:
    """Raise RegisterError when files of this id stand there already: the register is older than its archive."""
    standing = [*archive.glob(f"*/*_{key}"), *archive.glob(f"*/{UNDER_WAY}{key}")]
    if standing:
        raise RegisterError(
            f"Đã có “{standing[0]}” cho số sắp cấp: sổ đang mở cũ hơn kho lưu (có thể là một bản sao cũ).",
            "Không cấp số tiếp: tìm lại sổ mới nhất, đặt về đúng chỗ, rồi chạy lệnh kiểm tra sổ.",
        )


def freeze(archive: Path, document: VanBanDi, files: Mapping[str, bytes]) -> None:
    """Write the files in a hidden folder, make them read-only, move the folder to its name in one step.

    Raises OSError; what stands under the name is never touched.
    """
    _make(archive)
    _make(_final(archive, document).parent)
    fresh = _fresh(archive, document)
    fresh.mkdir()
    for name, data in files.items():
        write_whole(fresh / name, data)
    _put(archive, document)


def finish(archive: Path, document: VanBanDi) -> bool:
    """Whether the document's files stand whole in the archive; a folder that was whole but not moved yet is moved."""
    if not os.path.lexists(_final(archive, document)) and is_whole(_fresh(archive, document), document.tep):
        _put(archive, document)
    return is_whole(_final(archive, document), document.tep)


def discard(archive: Path, document: VanBanDi) -> None:
    """Remove what was written only in part; a strange folder under the final name is left for `verify` to tell."""
    for fresh in archive.glob(f"*/{UNDER_WAY}{document.so.id}"):
        for path in fresh.iterdir():
            path.chmod(0o600)  # Windows removes no read-only file
        shutil.rmtree(fresh)


def is_whole(folder: Path, files: Iterable[TepLuu]) -> bool:
    """Whether the folder holds these files, byte for byte, and nothing else."""
    wanted = {file.ten: file.sha256 for file in files}
    if is_link(folder) or not folder.is_dir() or {path.name for path in folder.iterdir()} != set(wanted):
        return False
    return all(is_plain(folder / name) and sha256_of(folder / name) == sha256 for name, sha256 in wanted.items())


def is_plain(path: Path) -> bool:
    """Whether the path is a file itself, no link to one."""
    return path.is_file() and not is_link(path)


def may_be_written(path: Path) -> bool:
    """Whether somebody took the read-only mark off a frozen file."""
    return bool(path.stat().st_mode & _WRITE)


def standing(archive: Path) -> set[str]:
    """The document folders that stand in the archive, as `folder_of` names them, half-written ones too."""
    return {path.relative_to(archive).as_posix() for path in archive.glob("*/*")}


def _put(archive: Path, document: VanBanDi) -> None:
    final = _final(archive, document)
    if os.path.lexists(final):
        raise FileExistsError(17, "đã có thư mục", str(final))
    fresh = _fresh(archive, document)
    for path in fresh.iterdir():
        path.chmod(0o444)
    sync_folder(fresh)
    fresh.rename(final)
    final.chmod(0o555)
    sync_folder(final.parent)


def _make(folder: Path) -> None:
    if not folder.is_dir():
        folder.mkdir(exist_ok=True)
        sync_folder(folder.parent)


def _final(archive: Path, document: VanBanDi) -> Path:
    return archive.joinpath(*document.thu_muc.split("/"))


def _fresh(archive: Path, document: VanBanDi) -> Path:
    """Only its own folder: no other number is written under this id."""
    return _final(archive, document).with_name(f"{UNDER_WAY}{document.so.id}")
