"""Programs that convert a list of files and end: batches side by side, the culprit of a lost batch found by itself."""

import tempfile
from collections.abc import Callable, Generator, Mapping, Sequence
from functools import partial
from pathlib import Path
from threading import Lock
from time import monotonic
from typing import Self

from vanban.core.dataclass import dataclass, field
from vanban.pdf.engines.engine import Converted
from vanban.pdf.engines.threads import side_by_side
from vanban.pdf.engines.words import problem
from vanban.pdf.engines.worker import MOST_PDF
from vanban.pdf.options import Limits
from vanban.pdf.problem import Fault
from vanban.pdf.process import Process

_GLANCE = 0.1  # seconds between looks at what is finished
_TAIL = 1024  # bytes in which a whole PDF ends
_MOST_FRUITLESS = 2  # runs without a single PDF: then it is not the files

Start = Callable[[Path, Sequence[Path]], Process]


@dataclass
class _Run:
    """What one start of the program gave: the PDFs by name; why it was lost, if it was; its log."""

    made: dict[str, bytes] = field(default_factory=dict)
    lost: Fault | None = None
    log: str = ""


class Batches:
    """A program started once a batch; `most` files a batch.

    `start` gets a folder and the files, whose PDFs it puts beside them.
    """

    def __init__(self, start: Start, limits: Limits, most: int) -> None:
        self._start = start
        self._limits = limits
        self._most = most
        self._folder = tempfile.TemporaryDirectory(prefix="vanban-pdf-", ignore_cleanup_errors=True)
        self._running: set[Process] = set()
        self._lock = Lock()
        self._stopped = False

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *raised: object) -> None:
        with self._lock:
            self._stopped = True
            running = tuple(self._running)
        for process in running:
            process.kill()
        self._folder.cleanup()

    def convert(self, documents: Mapping[str, bytes]) -> Generator[Converted, None, None]:
        """See `Session`. Stopped halfway, it kills what is at work."""
        slots = max(1, min(self._limits.side_by_side, len(documents)))
        size = max(1, min(self._most, -(-len(documents) // slots)))
        names = tuple(documents)
        batches = [names[at : at + size] for at in range(0, len(names), size)]
        servers = [partial(self._serve, Path(self._folder.name) / str(slot), documents) for slot in range(slots)]
        return side_by_side(batches, servers, self.__exit__)

    def _serve(self, folder: Path, documents: Mapping[str, bytes], names: tuple[str, ...]) -> list[Converted]:
        """Convert a batch; what a lost run leaves behind is run again without the file it was lost over."""
        results: list[Converted] = []
        waiting = names
        fruitless = 0
        while waiting and not self._stopped:
            run = self._run(folder, {name: documents[name] for name in waiting})
            results += run.made.items()
            left = tuple(name for name in waiting if name not in run.made)
            fruitless = 0 if run.made else fruitless + 1
            if len(waiting) == 1 or fruitless > _MOST_FRUITLESS:
                results += [(name, problem(_fault(run, together=len(waiting) > 1), run.log)) for name in left]
                break
            alone = left[:1] if run.lost else left
            for name in alone:
                results += self._serve(folder, documents, (name,))
            waiting = left[len(alone) :]
        return results

    def _run(self, folder: Path, documents: Mapping[str, bytes]) -> _Run:
        place = Path(tempfile.mkdtemp(dir=_made(folder)))
        files = {name: place / f"{number:04}.docx" for number, name in enumerate(documents)}
        for name, path in files.items():
            path.write_bytes(documents[name])
        run = _Run()
        try:
            process = self._start(folder, tuple(files.values()))
        except OSError as error:
            return _Run(lost=Fault.NOT_STARTED, log=str(error))
        with self._lock:
            self._running.add(process)
        try:
            run.lost = self._watch(process, tuple(path.with_suffix(".pdf") for path in files.values()))
        finally:
            process.kill()
            with self._lock:
                self._running.discard(process)
        run.log = process.log
        for name, path in files.items():
            if pdf := _whole(path.with_suffix(".pdf")):
                run.made[name] = pdf
        return run

    def _watch(self, process: Process, targets: Sequence[Path]) -> Fault | None:
        """Wait for the end; every new PDF gives the next one its time."""
        finished = -1
        until = monotonic() + self._limits.start + self._limits.document
        while (code := process.wait(_GLANCE)) is None:
            now = sum(target.exists() for target in targets)
            if now > finished >= 0:
                until = monotonic() + self._limits.document
            finished = now
            if self._stopped or monotonic() > until:
                return Fault.HUNG
        return Fault.CRASHED if code else None


def _fault(run: _Run, *, together: bool) -> Fault:
    if together and run.lost:
        return Fault.NOT_STARTED
    return run.lost or Fault.NOTHING


def _made(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def _whole(path: Path) -> bytes:
    """The bytes of a PDF that was written to its end, b"" for anything else."""
    if not path.is_file() or path.stat().st_size > MOST_PDF:
        return b""
    data = path.read_bytes()
    return data if data and (not data.startswith(b"%PDF-") or b"%%EOF" in data[-_TAIL:]) else b""
