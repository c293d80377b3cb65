"""Tasks on a Dask cluster: the same function, in the workers that a scheduler knows."""

from collections.abc import Iterable, Iterator
from threading import Event, Lock
from typing import TYPE_CHECKING, Any

from vanban.batch.task import Ended, Task, Work
from vanban.core.errors import UsageError

if TYPE_CHECKING:
    from distributed import Client, Future, as_completed

_PATIENCE = 15  # seconds for the scheduler to answer
_AHEAD = 4  # tasks a worker has before it, so that it never waits
_GONE = "các máy nhận việc này đều dừng giữa chừng"
_ALONE = Lock()


class Cluster:
    """A `Runner` over a scheduler at `address` (`tcp://may-chu:8786`).

    A task whose worker dies is begun anew in another one, by the scheduler.
    """

    def __init__(self, work: Work, address: str) -> None:
        self._work = work
        self._address = address

    def run(self, tasks: Iterable[Task], stop: Event) -> Iterator[Ended]:
        """See `Runner`. Raises UsageError when Dask is not installed, or nobody answers at the address."""
        client = _connect(self._address)
        try:
            yield from self._run(client, tasks, stop)
        finally:
            client.close()

    def _run(self, client: "Client", tasks: Iterable[Task], stop: Event) -> Iterator[Ended]:
        from distributed import as_completed

        waiting = iter(tasks)
        known: dict[Future, Task] = {}
        done = as_completed([], loop=client.loop)
        self._submit(client, waiting, known, done)
        for future in done:
            yield _ended(future, known.pop(future))
            if not stop.is_set():
                self._submit(client, waiting, known, done)

    def _submit(
        self, client: "Client", waiting: Iterator[Task], known: "dict[Future, Task]", done: "as_completed"
    ) -> None:
        """Keep every worker busy without giving all away: what is asked to stop has little left to finish."""
        room = _AHEAD * max(1, len(client.scheduler_info(n_workers=-1)["workers"]))
        while len(known) < room and (task := next(waiting, None)):
            future = client.submit(_one_at_a_time, self._work, task.given, key=f"vanban-{task.key}", pure=False)
            known[future] = task
            done.add(future)


def _one_at_a_time(work: Work, given: Any) -> tuple[Any, str]:
    """The function in a worker of several threads: documents are made one after the other."""
    from distributed import get_worker

    with _ALONE:
        return work(given), str(get_worker().address)


def _ended(future: "Future", task: Task) -> Ended:
    if future.status == "finished":
        result, place = future.result()
        return Ended(task, result, place=place)
    error = future.exception()
    return Ended(task, lost=_GONE if type(error).__name__ == "KilledWorker" else f"{type(error).__name__}: {error}")


def _connect(address: str) -> "Client":
    try:
        from distributed import Client
    except ImportError as error:
        raise UsageError("Máy này chưa cài Dask.", "Cài bằng lệnh: pip install 'vanban[dask]'.") from error
    try:
        return Client(address, timeout=_PATIENCE, set_as_default=False)
    except (OSError, ValueError) as error:
        raise UsageError(
            f"Không nối được với cụm Dask ở {address}.",
            "Xem lại địa chỉ của máy điều phối (dask scheduler), dạng tcp://may-chu:8786.",
        ) from error
