"""The archive against what the register says of it: every file there, byte for byte, and nothing else."""

from collections.abc import Collection, Iterable, Iterator
from pathlib import Path

from vanban.core.finding import Finding, Level, Place
from vanban.publish.disk import is_link, sha256_of
from vanban.register import archive
from vanban.register.events import ISSUED, UNFINISHED
from vanban.register.states import TepLuu, VanBanDi

_RESTORE = "đưa đúng tệp ấy từ bản sao lưu về; không sửa tệp đã phát hành"


def verify_archive(folder: Path, documents: Iterable[VanBanDi], untold: Collection[int] = ()) -> Iterator[Finding]:
    """Every fault of the archive; `documents` is the whole register but the ids `untold`, whose rows fit no story."""
    strange = {name for name in archive.standing(folder) if name.rpartition("_")[2] not in set(map(str, untold))}
    for document in documents:
        strange.discard(document.thu_muc)
        if document.trang_thai in UNFINISHED:
            strange -= {name for name in strange if name.endswith(f"{archive.UNDER_WAY}{document.so.id}")}
        if document.trang_thai in ISSUED:
            yield from _frozen(folder.joinpath(*document.thu_muc.split("/")), document)
    for name in sorted(strange):
        found = "thư mục hoặc tệp không có trong sổ (sổ có thể là bản sao cũ)"
        yield _fault("la", folder / name, found, "tìm lại sổ mới nhất; nếu là vật để nhầm thì chuyển đi nơi khác")


def _frozen(folder: Path, document: VanBanDi) -> Iterator[Finding]:
    if is_link(folder) or not folder.is_dir():
        yield _fault("mat", folder, f"không còn thư mục lưu của số {document.so_ky_hieu}", _RESTORE)
        return
    for file in document.tep:
        yield from _file(folder / file.ten, file, document)
    known = {file.ten for file in document.tep}
    for path in sorted(folder.iterdir()):
        if path.name not in known:
            yield _fault("la", path, f"tệp lạ trong bản lưu của số {document.so_ky_hieu}", "chuyển tệp ấy đi nơi khác")


def _file(path: Path, file: TepLuu, document: VanBanDi) -> Iterator[Finding]:
    if not archive.is_plain(path):
        yield _fault("mat", path, f"không còn tệp lưu của số {document.so_ky_hieu}", _RESTORE)
    elif sha256_of(path) != file.sha256:
        yield _fault("bi-sua", path, f"tệp lưu của số {document.so_ky_hieu} khác bản đã phát hành", _RESTORE)
    elif archive.may_be_written(path):
        yield _fault("mat-chi-doc", path, "tệp lưu không còn chỉ đọc", "đặt lại chỉ đọc", Level.WARNING)


def _fault(code: str, place: Path, found: str, required: str, level: Level = Level.ERROR) -> Finding:
    return Finding(f"ban-luu-{code}", Place(str(place)), found, required, level)
