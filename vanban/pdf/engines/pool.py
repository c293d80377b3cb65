"""Long-lived processes side by side: each takes the next document, a lost one is replaced, one culprit is named."""

import tempfile
from collections.abc import Callable, Generator, Mapping
from functools import partial
from pathlib import Path
from threading import Event, Lock
from typing import Self

from vanban.pdf.engines.engine import Converted
from vanban.pdf.engines.threads import side_by_side
from vanban.pdf.engines.words import problem
from vanban.pdf.engines.worker import Lost, Start, Worker
from vanban.pdf.options import Limits
from vanban.pdf.problem import Fault, PdfProblem


class Pool:
    """Processes started one by one as they are needed; they live until the `with` block ends.

    `options` gives those of the program for a document.
    """

    def __init__(self, start: Start, options: Callable[[bytes], str], limits: Limits) -> None:
        self._start = start
        self._options = options
        self._limits = limits
        self._folder = tempfile.TemporaryDirectory(prefix="vanban-pdf-", ignore_cleanup_errors=True)
        self._workers: dict[int, Worker] = {}
        self._lock = Lock()
        self._stop = Event()
        self._dead: Lost | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *raised: object) -> None:
        self._stop.set()
        with self._lock:
            workers, self._workers = list(self._workers.values()), {}
        for worker in workers:
            worker.kill()
        self._folder.cleanup()

    def convert(self, documents: Mapping[str, bytes]) -> Generator[Converted, None, None]:
        """See `Session`. Stopped halfway, it kills what is at work."""
        count = min(self._limits.side_by_side, len(documents))
        serve = [partial(self._serve, slot, documents) for slot in range(count)]
        return side_by_side(tuple(documents), serve, self.__exit__)

    def _serve(self, slot: int, documents: Mapping[str, bytes], task: str) -> list[Converted]:
        return [(task, self._one(slot, documents[task]))]

    def _one(self, slot: int, data: bytes) -> bytes | PdfProblem:
        """Convert; a document that a process is lost over is tried once more in a fresh one, then blamed.

        One over which a fresh process hangs is blamed at once: whoever kills processes does not let them hang.
        """
        try:
            worker = self._worker(slot)
            try:
                return _result(*worker.convert(data, self._options(data)))
            except Lost as lost:
                self._forget(slot)
                if self._stop.is_set() or (worker.served == 1 and lost.fault is Fault.HUNG):
                    return problem(lost.fault, lost.log)
            return _result(*self._worker(slot).convert(data, self._options(data)))
        except Lost as lost:
            self._forget(slot)
            return problem(lost.fault, lost.log)

    def _worker(self, slot: int) -> Worker:
        """The process of a slot, a fresh one when there is none or it has served enough. Raises Lost."""
        worker = self._workers.get(slot)
        if worker is not None and worker.served < self._limits.documents:
            return worker
        if worker is not None:
            self._forget(slot)
            worker.kill()
        if self._dead is not None:
            raise self._dead
        try:
            worker = Worker(self._start, Path(self._folder.name) / str(slot), self._limits)
        except Lost as lost:
            self._dead = lost
            raise
        with self._lock:
            if self._stop.is_set():
                worker.kill()
                raise Lost(Fault.CRASHED, "")
            self._workers[slot] = worker
        return worker

    def _forget(self, slot: int) -> None:
        with self._lock:
            self._workers.pop(slot, None)


def _result(pdf: bytes, error: str) -> bytes | PdfProblem:
    return pdf or problem(Fault.NOT_READ if error else Fault.NOTHING, error)
