"""A process that works for another: takes a task, gives back the result, until there is no more."""

import multiprocessing
import os
import signal
import time
from multiprocessing.connection import Connection
from typing import Any

from vanban.batch.task import Task, Work
from vanban.core.collector import collect_rarely

_CONTEXT = multiprocessing.get_context("spawn")  # a fresh interpreter: threads of the parent do not come along
_GOODBYE = 20.0  # seconds to end by itself what it has started


class Child:
    """One process and the task in its hands."""

    def __init__(self, work: Work) -> None:
        """Start it. Raises OSError when there is no room for one more process."""
        self.connection, theirs = _CONTEXT.Pipe()
        self._process = _CONTEXT.Process(target=_serve, args=(theirs, work), daemon=False)
        self._process.start()
        theirs.close()
        self.task: Task | None = None
        self.tries = 0
        self.served = 0
        self.since = 0.0

    @property
    def pid(self) -> int:
        """The number of the process."""
        return self._process.pid or 0

    def give(self, task: Task, tries: int) -> None:
        """Hand over a task that is begun for the `tries`th time; a dead process is noticed when it is heard."""
        self.task, self.tries, self.since = task, tries, time.monotonic()
        self.served += 1
        try:
            self.connection.send(task.given)
        except OSError:
            self.kill()

    def take(self) -> Any:
        """The result of the task. Raises EOFError when the process is gone."""
        try:
            return self.connection.recv()
        except OSError as error:
            raise EOFError from error

    def dismiss(self) -> None:
        """Let it end: it gives back what it has started. It is killed when it does not."""
        self.connection.close()
        self._process.join(_GOODBYE)
        self.kill()

    def kill(self) -> None:
        """End it at once."""
        self._process.kill()
        self._process.join()

    @property
    def ended_by(self) -> str:
        """How a dead process ended, in a clerk's words."""
        self._process.join()
        return f"tiến trình {self.pid} bị dừng giữa chừng (mã {self._process.exitcode})"


def _serve(connection: Connection, work: Work) -> None:
    """The life of a child. Ctrl+C is for the parent: what is at work here is finished."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    collect_rarely()
    while True:
        try:
            given = connection.recv()
        except (EOFError, OSError):
            return
        result = work(given)
        try:
            connection.send(result)
        except OSError:
            os._exit(1)  # nobody is left to hear it
