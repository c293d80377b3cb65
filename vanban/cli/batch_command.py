"""The command `batch`: the order, the progress, what came of it, and the exit code."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from vanban.batch.choosing import ALL, Shard, parse_shard
from vanban.batch.stopping import stop_when_asked
from vanban.cli.batch_options import RESULTS
from vanban.cli.console import OUT, escape, progress
from vanban.core.errors import BatchIncomplete, UsageError
from vanban.pipeline.batch import BatchOrder, BatchResult, batch
from vanban.pipeline.batch import Progress as Report
from vanban.pipeline.batch_rows import Status, UnitRow

_SHOWN = 20  # agencies that are named one by one
_WORDS = {
    Status.BUILT: "đã soạn",
    Status.CURRENT: "không có gì thay đổi",
    Status.ISSUED: "đã cấp số",
    Status.FAILED: "có lỗi",
    Status.LOST: "bị dừng giữa chừng",
    Status.WAITING: "chưa đến lượt",
}


def run(
    folders: tuple[Path, ...],
    jobs: int | None,
    patterns: tuple[str, ...],
    shard: str | None,
    out: Path | None,
    engine: str | None,
    dask: str | None,
    retry: Path | None,
    results: Path | None,
    *,
    pdf: bool,
    pdfa: bool,
    force: bool,
    send_back: bool,
) -> None:
    """Build for many agencies. Raises UsageError, OutputError, BatchIncomplete when something is left to do."""
    _check(folders, retry, dask, send_back=send_back)
    part = _shard(shard)
    order = BatchOrder(
        folders,
        results or retry or _results(part),
        patterns,
        part,
        out,
        pdf=pdf,
        pdfa=pdfa,
        engine=engine or "",
        force=force,
        jobs=jobs or 0,
        dask=dask or "",
        send_back=send_back,
    )
    with stop_when_asked() as stop, _progress() as report:
        result = batch(order, report, stop, retry)
    _tell(result)


def _check(folders: tuple[Path, ...], retry: Path | None, dask: str | None, *, send_back: bool) -> None:
    if bool(folders) == bool(retry):
        raise UsageError(
            "Lệnh batch cần thư mục của các cơ quan, hoặc --retry với tệp kết quả của lần trước.",
            "Ví dụ: python build.py batch cac-xa, hoặc python build.py batch --retry run_results.json.",
        )
    if send_back and not dask:
        raise UsageError("--send-back chỉ dùng với --dask.", "Bỏ --send-back, hoặc ghi địa chỉ của cụm Dask.")


def _shard(text: str | None) -> Shard:
    try:
        return parse_shard(text) if text else ALL
    except ValueError:
        raise UsageError(f"Không hiểu phần {text}.", "Ghi như 2/5: phần thứ hai trong năm phần.") from None


def _results(part: Shard) -> Path:
    """Where the results go by themselves: shares that are run in one folder have a file each."""
    usual = Path(RESULTS)
    return usual if part == ALL else usual.with_stem(f"{usual.stem}-{part.number}-{part.count}")


@contextmanager
def _progress() -> Iterator[Report]:
    """A bar for a person who watches."""
    with progress(much=1) as shown:
        wrong = 0

        def report(done: int, total: int, row: UnitRow) -> None:
            nonlocal wrong
            wrong += row.undone
            shown(done, total, f"{wrong} cơ quan có lỗi" if wrong else row.unit)

        yield report


def _tell(result: BatchResult) -> None:
    undone = [row for row in result.undone if row.status is not Status.WAITING]
    for row in undone[:_SHOWN]:
        _unit(row)
    if len(undone) > _SHOWN:
        OUT.print(f"[dim]… và {len(undone) - _SHOWN} cơ quan nữa, xem {escape(str(result.results))}[/]")
    pdfs = _counted(result.counts.pdfs)
    told = f"[bold]Văn bản: {_counted(result.counts.of) or 'không có văn bản nào'}.[/]{pdfs and f' PDF: {pdfs}.'}"
    OUT.print(f"{told} Kết quả: {escape(str(result.results))}")
    if result.undone:
        raise BatchIncomplete(len(result.undone), str(result.results), stopped=result.stopped)


def _counted(counts: Mapping[str, int]) -> str:
    return ", ".join(f"{counts[status]} {words}" for status, words in _WORDS.items() if counts[status])


def _unit(row: UnitRow) -> None:
    """Why an agency is not done: each error once, each fault with its place."""
    OUT.print(f"[bold red]{escape(row.unit)}[/]")
    errors = [error for error in (row.error, *(document.error for document in row.documents)) if error]
    for title, message in dict.fromkeys((error["title"], error["message"]) for error in errors):
        OUT.print(f"  {escape(title)}. {escape(message)}")
    faults = [fault for document in row.documents if document.error for fault in document.findings]
    for where, found, todo in dict.fromkeys((_place(f["place"]), f["found"], f["required"]) for f in faults):
        OUT.print(f"  {escape(where)}  {escape(found)}")
        OUT.print(f"    → {escape(todo)}")
    for document in row.documents:
        if document.pdf and document.pdf.problem:
            OUT.print(f"  {escape(document.document)}: không có PDF, {escape(document.pdf.problem)}")


def _place(place: dict[str, object]) -> str:
    return f"{place['file']}:{place['line']}:{place['column']}" if place["line"] else str(place["file"])
