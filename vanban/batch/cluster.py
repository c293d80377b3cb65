"""Tasks on a Dask cluster: the same function, in the workers that a scheduler knows."""

import faulthandler
import sys
import time
from collections.abc import Iterable, Iterator, Sequence
from queue import Empty, SimpleQueue
from threading import Event, Lock
from typing import TYPE_CHECKING, Any

from vanban.batch.bundles import Bundle, Bundles
from vanban.batch.joining import join
from vanban.batch.processes import ONE_A_CORE, Limits
from vanban.batch.quiet import quiet
from vanban.batch.task import Ended, Task, Work
from vanban.core.collector import paused_collector

if TYPE_CHECKING:
    from distributed import Client, Future

_AHEAD = 2  # bundles a worker has before it, so that it never waits
_LOOK = 1.0  # seconds between two looks at who is there
_PATIENCE = 60.0  # seconds without any worker before what is left is given up
_GONE = "các máy nhận việc này đều dừng giữa chừng"
_NOBODY = "cụm Dask không còn máy nào làm việc"
_ALONE = Lock()


class Cluster:
    """A `Runner` over a scheduler at `address` (`tcp://may-chu:8786`).

    Short tasks go to a worker several at a time. What a worker that dies had before it is begun anew in another one,
    by the scheduler; a task that outlasts `limits.seconds` ends its worker.
    """

    def __init__(self, work: Work, address: str, limits: Limits = ONE_A_CORE, patience: float = _PATIENCE) -> None:
        self._work = work
        self._address = address
        self._seconds = limits.seconds
        self._patience = patience
        self._known: dict[Future, Bundle] = {}
        self._done: SimpleQueue[Future] = SimpleQueue()
        self._workers, self._looked, self._seen = 1, 0.0, 0.0
        self._suspects: list[Task] = []
        self._alone = False  # the suspects have their turn, and nothing else is at work

    def run(self, tasks: Iterable[Task], stop: Event) -> Iterator[Ended]:
        """See `Runner`. Raises UsageError when Dask is not installed, or nobody answers at the address."""
        client = join(self._address)
        self._seen = time.monotonic()
        try:
            yield from self._run(client, Bundles(tasks), stop)
        finally:
            client.close()

    def _run(self, client: "Client", waiting: Bundles, stop: Event) -> Iterator[Ended]:
        while True:
            self._look(client)
            if not stop.is_set():
                self._hand_out(client, waiting)
            if not self._known and self._suspects:
                self._alone = True
                self._submit(client, (self._suspects.pop(),))
            if not self._known:
                return
            try:
                future = self._done.get(timeout=_LOOK)
            except Empty:
                if time.monotonic() - self._seen > self._patience:
                    yield from self._given_up()
            else:
                yield from self._ended(client, future, waiting)

    def _look(self, client: "Client") -> None:
        """How many workers there are, asked now and then."""
        now = time.monotonic()
        if now - self._looked < _LOOK:
            return
        there = _count(client)
        self._workers, self._looked = max(there, 1), now
        if there:
            self._seen = now

    def _hand_out(self, client: "Client", waiting: Bundles) -> None:
        """Keep every worker busy without giving all away: what is asked to stop has little left to finish."""
        while len(self._known) < _AHEAD * self._workers and (bundle := waiting.take(self._workers)):
            self._submit(client, bundle)

    def _submit(self, client: "Client", bundle: Bundle) -> None:
        given = [task.given for task in bundle]
        future = client.submit(
            _in_turn, self._work, given, self._seconds, key=f"vanban-{bundle[0].key}-{time.monotonic_ns()}", pure=False
        )
        self._known[future] = bundle
        future.add_done_callback(self._done.put)

    def _ended(self, client: "Client", future: "Future", waiting: Bundles) -> Iterator[Ended]:
        """What came of a bundle. When its workers died, its tasks are suspected: done in the end, one by one."""
        bundle = self._known.pop(future, ())
        if future.status == "finished":
            results, place, seconds = future.result()
            waiting.took(len(bundle), seconds)
            for task, (result, lost) in zip(bundle, results, strict=True):
                yield Ended(task, result, lost, place=place)
        elif client.status == "running" and not self._alone:
            self._suspects += bundle
        else:
            yield from (Ended(task, lost=_GONE) for task in bundle)

    def _given_up(self) -> Iterator[Ended]:
        """All that nobody is left to do."""
        for bundle in (*self._known.values(), self._suspects):
            yield from (Ended(task, lost=_NOBODY) for task in bundle)
        self._known.clear()
        self._suspects.clear()


def _count(client: "Client") -> int:
    """How many workers there are, none when the scheduler does not answer."""
    if client.status != "running":
        return 0
    try:
        return len(client.scheduler_info(n_workers=-1)["workers"])
    except OSError:  # it died just now: the client has not noticed yet
        return 0


def _in_turn(work: Work, given: Sequence[Any], seconds: float) -> tuple[list[tuple[Any, str]], str, float]:
    """The function in a worker of several threads: documents are made one after the other."""
    from distributed import get_worker

    worker = get_worker()
    with _ALONE, quiet(worker), paused_collector():
        started = time.perf_counter()
        results = [_watched(work, one, seconds) for one in given]
        return results, str(worker.address), time.perf_counter() - started


def _watched(work: Work, given: Any, seconds: float) -> tuple[Any, str]:
    """The result, or why there is none. The process ends when it takes too long: nothing else ends a thread."""
    faulthandler.dump_traceback_later(seconds, exit=True, file=sys.__stderr__ or sys.stderr)
    try:
        return work(given), ""
    except Exception as error:  # the others of the bundle are done
        return None, f"{type(error).__name__}: {error}"
    finally:
        faulthandler.cancel_dump_traceback_later()
