"""Agencies to rows: on processes here, on a cluster that shares the folder, or on one that is sent the data."""

from collections.abc import Iterable, Iterator, Sequence
from threading import Event

from vanban.batch.processes import Limits, Processes
from vanban.batch.task import Ended, Task
from vanban.core.dataclass import replace
from vanban.core.errors import VanbanError
from vanban.pipeline.batch_parcel import Returned, build_parcel, keep, pack
from vanban.pipeline.batch_rows import Status, UnitRow
from vanban.pipeline.batch_unit import Order, build_unit, open_unit
from vanban.pipeline.build import stale_jobs
from vanban.pipeline.jobs import Selection, find_jobs
from vanban.pipeline.pdf_targets import without_pdf
from vanban.publish.ledger import Ledger

_LOST = {"title": "Bị dừng giữa chừng", "remedy": "Chạy lại bằng lệnh batch --retry; văn bản đã xong vẫn nguyên vẹn."}


def here(orders: Iterable[Order], jobs: int, stop: Event) -> Iterator[UnitRow]:
    """Build on so many processes of this machine; 0 for the number that fits it."""
    tasks = (Task(order.unit, order) for order in orders)
    yield from map(_row, Processes(build_unit, Limits(processes=jobs)).run(tasks, stop))


def on_cluster(orders: Iterable[Order], address: str, stop: Event) -> Iterator[UnitRow]:
    """Build on a cluster whose machines see the same folders under the same names. Raises UsageError."""
    from vanban.batch.cluster import Cluster

    tasks = (Task(order.unit, order) for order in orders)
    yield from map(_row, Cluster(build_unit, address).run(tasks, stop))


def sent_and_back(orders: Sequence[Order], address: str, stop: Event) -> Iterator[UnitRow]:
    """Build on a cluster that is sent the data and sends back the documents; what is current is not sent.

    Raises UsageError.
    """
    from vanban.batch.cluster import Cluster

    sent = []
    for order in orders:
        if stop.is_set():
            return
        if _stays_here(order):
            yield build_unit(order)
        else:
            sent.append(order)
    tasks = (Task(order.unit, pack(order)) for order in sent)
    for ended in Cluster(build_parcel, address).run(tasks, stop):
        given, result = ended.task.given.order, ended.result
        home = keep(result, given) if isinstance(result, Returned) else None
        yield _row(replace(ended, task=Task(ended.task.key, given), result=home))


def _stays_here(order: Order) -> bool:
    """Whether a build would find nothing to do, or would show what only the register of this machine knows."""
    try:
        workspace = open_unit(order)
        jobs, ledger = find_jobs(workspace, Selection()), Ledger.of(workspace.root)
    except VanbanError:
        return True  # there is nothing to send: it is told here
    if any(job.known for job in jobs):
        return True
    if order.force or stale_jobs(jobs, ledger, force=False):
        return False
    return not (order.pdf and without_pdf(jobs, ledger, order.pdf.options, force=False))


def _row(ended: Ended) -> UnitRow:
    if isinstance(ended.result, UnitRow):
        return replace(ended.result, tries=ended.tries, place=ended.place)
    order = ended.task.given
    error = {**_LOST, "message": ended.lost}
    return UnitRow(order.unit, order.folder, Status.LOST, tries=ended.tries, place=ended.place, error=error)
