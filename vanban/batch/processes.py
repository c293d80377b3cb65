"""Tasks on processes of this machine; a process that dies takes nothing along but one try of the task in its hands."""

import os
import time
from collections.abc import Iterable, Iterator
from multiprocessing.connection import wait
from threading import Event

from vanban.batch.child import Child
from vanban.batch.task import Ended, Task, Work
from vanban.core.dataclass import dataclass

Given = tuple[Task, int]  # a task and the number of its try
_MOST_IN_VAIN = 12  # deaths with no result between them: no process can do anything here
_LOOK = 0.5  # seconds between two looks at whether to stop


@dataclass(frozen=True)
class Limits:
    """How many processes, and when one is replaced.

    Attributes:
        processes: side by side; 0 for one a core.
        tasks: how many a process does before a fresh one takes its place, so that memory stays flat.
        seconds: for one task; a process that takes longer is killed.
        tries: how often a task is begun when processes die over it.
    """

    processes: int = 0
    tasks: int = 500
    seconds: float = 600.0
    tries: int = 2

    @property
    def side_by_side(self) -> int:
        """How many processes."""
        return self.processes or os.cpu_count() or 1


ONE_A_CORE = Limits()


class Processes:
    """A `Runner` on this machine."""

    def __init__(self, work: Work, limits: Limits = ONE_A_CORE) -> None:
        self._work = work
        self._limits = limits
        self._children: list[Child] = []
        self._in_vain = 0  # deaths since the last result

    @property
    def pids(self) -> tuple[int, ...]:
        """The numbers of the processes at work now."""
        return tuple(child.pid for child in self._children)

    def run(self, tasks: Iterable[Task], stop: Event) -> Iterator[Ended]:
        """See `Runner`. `stop` is set when processes only die."""
        waiting, again = iter(tasks), list[Given]()
        try:
            while True:
                if not stop.is_set():
                    self._hand_out(waiting, again)
                if not self._busy():
                    return
                for child in self._heard():
                    yield from self._ended(child, again)
                if self._in_vain >= _MOST_IN_VAIN:
                    stop.set()
                self._strike_the_late()
        finally:
            for child in self._busy():
                child.kill()
            while self._children:
                self._children.pop().dismiss()

    def _busy(self) -> list[Child]:
        return [child for child in self._children if child.task]

    def _hand_out(self, waiting: Iterator[Task], again: list[Given]) -> None:
        """Give each free process a task, first those to be tried again; processes are started as they are needed."""
        while len(self._busy()) < self._limits.side_by_side:
            given = again.pop() if again else next(((task, 1) for task in waiting), None)
            if given is None:
                return
            self._free().give(*given)

    def _free(self) -> Child:
        """A process without a task; a fresh one when there is none, or when it has done its share."""
        for child in [child for child in self._children if not child.task]:
            if child.served < self._limits.tasks:
                return child
            self._children.remove(child)
            child.dismiss()
        self._children.append(Child(self._work))
        return self._children[-1]

    def _heard(self) -> list[Child]:
        ready = wait([child.connection for child in self._busy()], _LOOK)
        return [child for child in self._busy() if child.connection in ready]

    def _ended(self, child: Child, again: list[Given]) -> Iterator[Ended]:
        """What a process gave back; when it is gone, its task is tried once more in a fresh one, or is lost."""
        task = child.task
        assert task is not None  # noqa: S101 - only busy ones are heard
        try:
            result = child.take()
        except EOFError:
            self._children.remove(child)
            child.connection.close()
            self._in_vain += 1
            if child.tries < self._limits.tries:
                again.append((task, child.tries + 1))
            else:
                yield Ended(task, lost=child.ended_by, tries=child.tries, place=str(child.pid))
            return
        child.task, self._in_vain = None, 0
        yield Ended(task, result, tries=child.tries, place=str(child.pid))

    def _strike_the_late(self) -> None:
        for child in self._busy():
            if time.monotonic() - child.since > self._limits.seconds:
                child.kill()
