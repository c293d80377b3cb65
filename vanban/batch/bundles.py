"""Tasks that go in one message: many in the midst of a run, fewer at its end, so that all workers end together."""

from collections import deque
from collections.abc import Iterable
from itertools import islice

from vanban.batch.task import Task

Bundle = tuple[Task, ...]
_TOGETHER = 0.8  # seconds of work in a bundle: a message costs all who carry it some thousandths
_MOST = 32  # tasks in a bundle
_SHARES = 2  # bundles that each worker still gets of what is left
_LEAST = 4  # a bundle of the end is no smaller than this part of another: the last worker waits for no more than that


class Bundles:
    """The tasks of a run, taken from `tasks` some bundles ahead, in their order."""

    def __init__(self, tasks: Iterable[Task]) -> None:
        self._tasks = iter(tasks)
        self._next: deque[Task] = deque()
        self._size = 1

    def take(self, workers: int) -> Bundle:
        """The next bundle for one of so many workers, () when there is no task any more."""
        ahead = _MOST * _SHARES * workers
        self._next.extend(islice(self._tasks, max(0, ahead - len(self._next))))
        size = min(self._size, max(1, self._size // _LEAST, len(self._next) // (_SHARES * workers)))
        return tuple(self._next.popleft() for _ in range(min(size, len(self._next))))

    def took(self, tasks: int, seconds: float) -> None:
        """Say how long so many tasks took together: the next bundles are made to last."""
        self._size = max(1, min(_MOST, round(_TOGETHER * tasks / max(seconds, 0.001))))
