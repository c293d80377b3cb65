"""A task, what came of it, and what runs tasks."""

from collections.abc import Callable, Iterable, Iterator
from threading import Event
from typing import Any, Protocol

from vanban.core.dataclass import dataclass

Work = Callable[[Any], Any]  # a function of a module: other processes find it by its name


@dataclass(frozen=True)
class Task:
    """One piece of work: a name that no other task of the run has, and what the function is given."""

    key: str
    given: Any


@dataclass(frozen=True)
class Ended:
    """A task that ended.

    Attributes:
        task: which one.
        result: what the function returned, None when it was lost.
        lost: why there is no result (Vietnamese, for a clerk), "" when there is one.
        tries: in how many processes it was begun.
        place: who did it: the number of a process, the address of a worker.
    """

    task: Task
    result: Any = None
    lost: str = ""
    tries: int = 1
    place: str = ""


class Runner(Protocol):
    """Runs tasks in any order and gives each back when it ends, whatever became of it."""

    def run(self, tasks: Iterable[Task], stop: Event) -> Iterator[Ended]:
        """Run the tasks, taking them one by one as there is room.

        When `stop` is set nothing more is begun, and what is at work is still given back.
        """
        ...
