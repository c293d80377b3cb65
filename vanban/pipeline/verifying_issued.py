"""The issued document that a file is, or was made from, as the register and its archive know it."""

from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

from vanban.core.dataclass import dataclass
from vanban.inspect.package import PackageError, open_package
from vanban.pipeline.registering_place import standing_register
from vanban.pipeline.workspace import Workspace
from vanban.provenance.stamp import NoStamp, Stamp
from vanban.provenance.stamping import find_stamp
from vanban.register.events import ISSUED
from vanban.register.numbers import Scheme
from vanban.register.register import Register, open_register
from vanban.register.states import VanBanDi


@dataclass(frozen=True)
class Issued:
    """An issued document: its frozen Word file; whether the file is it byte for byte, else it was made from it."""

    document: VanBanDi
    data: bytes
    exact: bool = False


def issued_as(workspace: Workspace, data: bytes, stamp: Stamp | None) -> Issued | None:
    """Look a file up by its bytes, then by its stamp. Raises RegisterError."""
    path = standing_register(workspace)
    if path is None:
        return None
    found = sha256(data).hexdigest()
    with open_register(path, Scheme("")) as register:
        for document in _documents(workspace, register, stamp):
            if found in {file.sha256 for file in document.tep}:
                return Issued(document, _frozen(register, document), exact=True)
        for document in register.of_key(stamp.origin.ma) if stamp else ():
            frozen = _frozen(register, document)
            if document.trang_thai in ISSUED and frozen and _stamp(frozen) == stamp:
                return Issued(document, frozen)
    return None


def _documents(workspace: Workspace, register: Register, stamp: Stamp | None) -> Iterator[VanBanDi]:
    """The issued documents that may be the file; a report of December is issued in the year after."""
    if stamp:
        yield from (found for found in register.of_key(stamp.origin.ma) if found.trang_thai in ISSUED)
        return
    years = set(workspace.years())
    for nam in sorted(years | {year + 1 for year in years}):
        yield from (found for found in register.entries(nam) if found.trang_thai in ISSUED)


def _frozen(register: Register, document: VanBanDi) -> bytes:
    """The frozen Word file, b"" when it is not in the archive any more."""
    names = [file.ten for file in document.tep if file.ten.endswith(".docx")]
    path = register.folder(document) / names[0] if names else Path()
    return path.read_bytes() if path.is_file() else b""


def _stamp(data: bytes) -> Stamp | None:
    try:
        return find_stamp(open_package(data))
    except (PackageError, NoStamp):
        return None
