"""The register of a workspace: where it stands, opened, listed, printed, verified, a number given up."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from vanban.core.dataclass import dataclass
from vanban.core.errors import DataError, UsageError
from vanban.core.finding import Finding
from vanban.model.co_quan import CoQuan
from vanban.pipeline.registering_place import FILE, register_folder
from vanban.pipeline.workspace import Workspace
from vanban.publish.single import make_folder, write_over
from vanban.register.numbers import Scheme
from vanban.register.register import Register, create_register, open_register
from vanban.register.settling import Settled
from vanban.register.states import VanBanDi
from vanban.source.datafile import read

_NUMBER = re.compile(r"0*(?P<so>[1-9]\d*)(?:/(?P<ky_hieu>.+))?")


@dataclass(frozen=True)
class Listed:
    """The register of a year: its documents, what an interrupted run left and what became of it, who keeps it."""

    nam: int
    documents: tuple[VanBanDi, ...]
    settled: tuple[Settled, ...]


def agency(workspace: Workspace) -> CoQuan:
    """The agency as its file knows it. Raises DataError with every fault of the file."""
    file = read(workspace.data / "co_quan.yaml", "data/co_quan.yaml", CoQuan)
    if file.findings or not isinstance(file.record, CoQuan):
        raise DataError(file.findings)
    return file.record


def scheme_of(co_quan: CoQuan) -> Scheme:
    """How the agency counts."""
    own = co_quan.so_van_ban
    return Scheme(co_quan.viet_tat, {name: name for name in own.rieng}, theo_loai=own.danh_so == "theo_loai")


@contextmanager
def opened(workspace: Workspace, co_quan: CoQuan, *, create: bool = False) -> Iterator[Register]:
    """The agency's register; with `create` made when it is not there. Raises UsageError, RegisterError, OutputError."""
    path = register_folder(workspace, co_quan) / FILE
    if not path.is_file():
        if not create:
            raise UsageError(f"Chưa có sổ văn bản đi ở {path.parent}.", "Sổ được mở khi cấp số đầu tiên (lệnh issue).")
        make_folder(path.parent)
        create_register(path, co_quan.viet_tat)
    with open_register(path, scheme_of(co_quan)) as register:
        yield register


def list_year(workspace: Workspace, nam: int) -> Listed:
    """The register of a year, after what interrupted runs left was settled."""
    from vanban.pipeline.issuing_data import catch_up

    with opened(workspace, agency(workspace)) as register:
        settled = catch_up(workspace, register)
        return Listed(nam, register.entries(nam), settled)


def verify(workspace: Workspace, anchor: tuple[int, str] | None = None) -> tuple[Finding, ...]:
    """Every fault of the register and of its archive, and of what a printed book anchors; nothing is changed."""
    with opened(workspace, agency(workspace)) as register:
        return register.verify(anchor)


def write_book(workspace: Workspace, nam: int, target: Path) -> Path:
    """Write the year's sổ đăng ký văn bản đi as a workbook. Raises OutputError."""
    from vanban.register.book import book
    from vanban.register.book_xlsx import to_xlsx

    co_quan = agency(workspace)
    with opened(workspace, co_quan) as register:
        made = book(register.entries(nam), nam=nam, co_quan=co_quan.ten, head=register.head())
    return write_over(target, to_xlsx(made))


def void(workspace: Workspace, number: str, nam: int, reason: str) -> VanBanDi:
    """Give a held number up for good. Raises UsageError, RegisterError."""
    with opened(workspace, agency(workspace)) as register:
        register.recover()
        return register.void(numbered(register, number, nam).so.id, reason)


def numbered(register: Register, number: str, nam: int) -> VanBanDi:
    """The document that a clerk names `05` or `05/KH-SLĐTBXH`. Raises UsageError unless there is exactly one."""
    match = _NUMBER.fullmatch(number.strip())
    if not match:
        raise UsageError(f"“{number}” không phải số văn bản.", "Ghi số như trên văn bản, ví dụ 05 hoặc 05/KH-SLĐTBXH.")
    found = [
        document
        for document in register.entries(nam)
        if document.so.so == int(match["so"]) and match["ky_hieu"] in (None, document.ky_hieu)
    ]
    if len(found) != 1:
        what = f"có {len(found)} văn bản mang" if found else "không có"
        raise UsageError(
            f"Sổ năm {nam} {what} số {number}.",
            "Xem sổ bằng lệnh register; số của năm khác thì thêm --year, trùng số thì ghi cả ký hiệu.",
        )
    return found[0]
