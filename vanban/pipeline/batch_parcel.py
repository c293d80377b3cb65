"""An agency sent to a machine that shares no folder with this one: its data go there, its documents come back."""

import tempfile
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from vanban.core.dataclass import asdict, dataclass, replace
from vanban.core.errors import VanbanError
from vanban.pipeline.batch_rows import DocumentRow, PdfRow, Status, UnitRow, status_of, why
from vanban.pipeline.batch_unit import Order, build_unit, open_unit
from vanban.pipeline.jobs import Selection, find_jobs
from vanban.pipeline.registering_issued import issued_jobs
from vanban.publish.atomic import publish
from vanban.publish.build_lock import build_lock
from vanban.publish.ledger import Ledger

_SENT = ("data/**/*.y*ml", "templates/*.docx", "templates/khoi/*.docx")


@dataclass(frozen=True)
class Parcel:
    """An order and the files it needs, by their names below the agency's folder."""

    order: Order
    files: Mapping[str, bytes]


@dataclass(frozen=True)
class Returned:
    """The row of an agency built elsewhere, and its documents by name: bytes, build key and mark in the ledger."""

    row: UnitRow
    files: Mapping[str, tuple[bytes, str, str]]


def pack(order: Order) -> Parcel:
    """What a machine needs to build an agency; a file that cannot be read is missing there, and told so."""
    root = Path(order.folder)
    files = {}
    for path in sorted({path for pattern in _SENT for path in root.glob(pattern) if path.is_file()}):
        with suppress(OSError):
            files[path.relative_to(root).as_posix()] = path.read_bytes()
    return Parcel(order, files)


def build_parcel(parcel: Parcel) -> Returned:
    """Build in a folder of its own, on whatever machine this is; nothing of it stays there."""
    with tempfile.TemporaryDirectory(prefix="vanban-") as made:
        root = Path(made)
        for name, data in parcel.files.items():
            path = root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
        row = build_unit(replace(parcel.order, folder=made, output=""))
        ledger = Ledger.of(root)
        built = {
            path.name: (path.read_bytes(), ledger.key(path), ledger.mark(path)) for path in _finished(root / "output")
        }
        return Returned(_as_at_home(row, made, parcel.order), built)


def keep(returned: Returned, order: Order) -> UnitRow:
    """Put what came back into its place, under the lock of the agency; a document with a number stays frozen."""
    try:
        workspace = open_unit(order)
        with build_lock(workspace.root):
            ledger = Ledger.of(workspace.root)
            frozen = {job.target.stem for job in issued_jobs(workspace, find_jobs(workspace, Selection()))}
            files = {name: one for name, one in returned.files.items() if Path(name).stem not in frozen}
            contents = {name: data for name, (data, *_) in files.items()}
            for published in publish(contents, workspace.output, root=workspace.root, ledger=ledger):
                _, key, mark = files[published.name]
                ledger.record(published, key=key, sources=[], mark=mark)
            ledger.write()
        documents = tuple(_placed(row, workspace.output, frozen) for row in returned.row.documents)
        return replace(
            returned.row, documents=documents, status=status_of(documents) if documents else returned.row.status
        )
    except VanbanError as error:
        return replace(returned.row, status=Status.FAILED, error=why(error))


def _finished(output: Path) -> Iterator[Path]:
    if output.is_dir():
        yield from (path for path in sorted(output.iterdir()) if path.suffix in (".docx", ".pdf"))


def _placed(row: DocumentRow, output: Path, frozen: set[str]) -> DocumentRow:
    target = output / Path(row.file).name
    if target.stem in frozen:
        return replace(row, file=str(target), status=Status.ISSUED)
    pdf = row.pdf and replace(row.pdf, file=str(target.with_suffix(".pdf")) if row.pdf.file else "")
    return replace(row, file=str(target), pdf=pdf)


def _as_at_home(row: UnitRow, made: str, order: Order) -> UnitRow:
    """The row with the folder of the agency wherever the folder of this machine stands."""
    value = _moved(asdict(row), made, order.folder)
    documents = tuple(
        DocumentRow(**{**one, "pdf": PdfRow(**one["pdf"]) if one["pdf"] else None}) for one in value.pop("documents")
    )
    return UnitRow(**value, documents=documents)


def _moved(value: Any, old: str, new: str) -> Any:
    if isinstance(value, str):
        return value if isinstance(value, Status) else value.replace(old, new)
    if isinstance(value, dict):
        return {key: _moved(one, old, new) for key, one in value.items()}
    return type(value)(_moved(one, old, new) for one in value) if isinstance(value, list | tuple) else value
