"""Many agencies in one run: find them, choose, build each by itself, note what became of it."""

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, replace
from pathlib import Path
from threading import Event

from vanban.batch.choosing import ALL, Shard, chosen
from vanban.core.dataclass import dataclass
from vanban.core.errors import UsageError
from vanban.pdf.options import Options
from vanban.pipeline.batch_results import Earlier, Results, read_results
from vanban.pipeline.batch_rows import Counts, Status, UnitRow
from vanban.pipeline.batch_running import here, on_cluster, sent_and_back
from vanban.pipeline.batch_unit import Order
from vanban.pipeline.batch_units import find_units
from vanban.pipeline.pdf_targets import Asked

Progress = Callable[[int, int, UnitRow], None]
_SAVE = 10.0  # seconds between two writings of the results


@dataclass(frozen=True)
class BatchOrder:
    """What was asked: which agencies, how, where the results go.

    `out` holds a folder of documents for each agency, None for each agency's own output/; `dask` is the address of a
    scheduler, "" for processes of this machine; `jobs` how many of them, 0 for one a core.
    """

    folders: tuple[Path, ...]
    results: Path
    patterns: tuple[str, ...] = ()
    shard: Shard = ALL
    out: Path | None = None
    pdf: bool = False
    pdfa: bool = False
    engine: str = ""
    force: bool = False
    jobs: int = 0
    dask: str = ""
    send_back: bool = False


@dataclass(frozen=True)
class BatchResult:
    """What came of a run; `stopped` when it was ended before everything had its turn."""

    results: Path
    counts: Counts
    undone: tuple[UnitRow, ...]
    stopped: bool


def batch(order: BatchOrder, progress: Progress, stop: Event, retry: Path | None = None) -> BatchResult:
    """Build the documents of every agency that is asked for.

    With `retry`, those of the results of an earlier run that are not done, as that run was asked.
    Raises UsageError, OutputError when the results cannot be written.
    """
    earlier = read_results(retry) if retry else None
    order = _as_before(order, earlier) if earlier else order
    units = _units(order, earlier)
    orders = [_unit_order(order, name, root) for name, root in units.items()]
    waiting = [UnitRow(one.unit, one.folder, Status.WAITING) for one in orders]
    results = Results(order.results, _options(order), waiting, earlier)
    undone = {row.unit: row for row in waiting}
    written = time.monotonic()
    for number, row in enumerate(_rows(order, orders, stop), 1):
        results.add(row)
        undone[row.unit] = row
        if not row.undone:
            del undone[row.unit]
        progress(number, len(orders), row)
        if time.monotonic() - written > _SAVE:
            results.write("running")
            written = time.monotonic()
    stopped = any(row.status is Status.WAITING for row in undone.values())
    path = results.write("stopped" if stopped else "complete")
    return BatchResult(path, results.counts, tuple(undone.values()), stopped)


def _units(order: BatchOrder, earlier: Earlier | None) -> Mapping[str, Path]:
    """The agencies by name: those that an earlier run left undone, or those in the folders. Raises UsageError."""
    found = {name: Path(earlier.rows[name]["folder"]) for name in earlier.undone} if earlier else None
    found = find_units(order.folders) if found is None else found
    names = chosen(found, order.patterns, order.shard)
    if order.patterns and not names:
        raise UsageError("Không có cơ quan nào khớp với --select.", _examples(found))
    return {name: found[name] for name in names}


def _examples(names: Mapping[str, Path]) -> str:
    return f"Tên các cơ quan: {', '.join(list(names)[:3])}…" if names else "Không còn cơ quan nào phải làm."


def _unit_order(order: BatchOrder, name: str, root: Path) -> Order:
    asked = Asked(order.engine, Options(pdfa=order.pdfa)) if order.pdf or order.pdfa or order.engine else None
    out = order.out and order.out / name
    if order.dask:  # the workers of a cluster do not stand where the command was typed
        root, out = root.absolute(), out and out.absolute()
    return Order(name, str(root), str(out or ""), asked, order.force)


def _rows(order: BatchOrder, orders: Sequence[Order], stop: Event) -> Iterator[UnitRow]:
    if not order.dask:
        return here(orders, order.jobs, stop)
    return (sent_and_back if order.send_back else on_cluster)(orders, order.dask, stop)


def _options(order: BatchOrder) -> Mapping[str, object]:
    """What --retry asks again."""
    kept = ("out", "pdf", "pdfa", "engine")
    return {
        name: str(value) if isinstance(value, Path) else value for name, value in asdict(order).items() if name in kept
    }


def _as_before(order: BatchOrder, earlier: Earlier) -> BatchOrder:
    """The order of the earlier run, where this one asks nothing else."""
    out = earlier.options["out"]
    return replace(
        order,
        out=order.out or (Path(out) if out else None),
        pdf=order.pdf or bool(earlier.options["pdf"]),
        pdfa=order.pdfa or bool(earlier.options["pdfa"]),
        engine=order.engine or str(earlier.options["engine"]),
    )
