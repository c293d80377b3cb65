"""One file of data: its record, holes where it is faulty, where everything stands, and what is wrong."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from vanban.core.dataclass import dataclass
from vanban.core.errors import DataError
from vanban.core.finding import Finding, Place
from vanban.core.record_fields import InvalidRecord
from vanban.model.base import BanGhi
from vanban.source.layout import INIT_AGENCY
from vanban.source.places import Places, Position, Step
from vanban.source.salvage import salvage
from vanban.source.schema import findings
from vanban.source.text import MAX_BYTES, decode
from vanban.source.tree import UNREADABLE, Tree, parse

_USUAL = 65_536  # bytes
_NOWHERE = Places(Position(-1, -1))  # from 0, as marks are: the file as a whole


@dataclass(frozen=True)
class DataFile:
    """What was read of a file; `shown` is its name as the clerk would type it."""

    path: Path
    shown: str
    record: BanGhi
    places: Places
    findings: tuple[Finding, ...] = ()

    def place(self, path: Sequence[Step]) -> Place:
        """Where the value of a path stands, or its nearest ancestor; the file as a whole when nothing was read."""
        return Place(self.shown, *self.places.at(path))


def read(path: Path, shown: str, model: type[BanGhi], chosen: Callable[[Any], type[BanGhi]] | None = None) -> DataFile:
    """Read a file as a record of the model; what is wrong is in the findings, and raises nothing.

    `chosen` gives the model when what stands in the file says which it is.
    """
    try:
        text = decode(bytes_of(path, shown), shown)
        tree = parse(text.text, shown)
    except DataError as error:
        return unreadable(path, shown, model, error.findings)
    record, faults = _record(chosen(tree.value) if chosen else model, tree, shown)
    return DataFile(path, shown, record, tree.places, (*text.findings, *tree.findings, *faults))


def unreadable(path: Path, shown: str, model: type[BanGhi], why: tuple[Finding, ...] = ()) -> DataFile:
    """A file of which nothing can be read: a record of holes."""
    return DataFile(path, shown, salvage(model, UNREADABLE), _NOWHERE, why)


def _record(model: type[BanGhi], tree: Tree, shown: str) -> tuple[BanGhi, list[Finding]]:
    try:
        return model.model_validate(tree.value), []
    except InvalidRecord as error:
        return salvage(model, tree.value), findings(error, model, tree, shown)


def bytes_of(path: Path, shown: str) -> bytes:
    """The bytes of a file, one more than may be at most. Raises DataError when it is not there or cannot be read."""
    try:
        with path.open("rb") as file:
            head = file.read(_USUAL)  # asking for the most at once would take that much memory for every small file
            return head + file.read(MAX_BYTES + 1 - len(head)) if len(head) == _USUAL else head
    except FileNotFoundError:
        required = f"tạo bộ mẫu ở một thư mục khác ({INIT_AGENCY}), chép tệp cùng tên từ đó sang, rồi điền số liệu"
        fault = Finding("thieu-tep", Place(shown), "không có tệp này", required)
    except OSError:
        required = "đóng chương trình đang mở tệp, xem lại quyền đọc tệp, rồi chạy lại"
        fault = Finding("khong-doc-duoc", Place(shown), "hệ điều hành không cho đọc tệp này", required)
    raise DataError([fault])
