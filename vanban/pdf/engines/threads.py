"""Tasks handed to servers side by side, results as they come; stopped halfway, nothing is left running."""

from collections.abc import Callable, Generator, Sequence
from queue import Empty, SimpleQueue
from threading import Event, Thread
from typing import TypeVar

from vanban.pdf.engines.engine import Converted

Task = TypeVar("Task")
Serve = Callable[[Task], Sequence[Converted]]


def side_by_side(
    tasks: Sequence[Task], servers: Sequence[Serve[Task]], stop: Callable[[], None]
) -> Generator[Converted, None, None]:
    """Give each server the next task until there is none; `stop` ends what is at work when the caller leaves early.

    A fault of a server is raised here, in the caller's thread.
    """
    waiting: SimpleQueue[Task] = SimpleQueue()
    done: SimpleQueue[Sequence[Converted] | BaseException] = SimpleQueue()
    for task in tasks:
        waiting.put(task)
    left = Event()
    threads = [Thread(target=_work, args=(serve, waiting, done, left), daemon=True) for serve in servers]
    for thread in threads:
        thread.start()
    try:
        for _ in tasks:
            item = done.get()
            if isinstance(item, BaseException):
                raise item
            yield from item
    except BaseException:
        left.set()
        stop()
        raise
    finally:
        for thread in threads:
            thread.join()


def _work(
    serve: Serve[Task],
    waiting: "SimpleQueue[Task]",
    done: "SimpleQueue[Sequence[Converted] | BaseException]",
    left: Event,
) -> None:
    try:
        while not left.is_set():
            done.put(serve(waiting.get_nowait()))
    except Empty:
        pass
    except BaseException as error:  # the caller waits for it
        done.put(error)
