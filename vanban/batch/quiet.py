"""A Dask worker that looks at itself less often while work of ours is done in it: all its threads share one lock."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Protocol

_WATCHES = ("profile", "tick")  # every 10 ms what its threads are at, every 20 ms whether its event loop is late
_SELDOM = 1000.0  # milliseconds


class Watch(Protocol):
    """What an event loop does again and again: a `tornado.ioloop.PeriodicCallback`."""

    callback_time: float  # milliseconds between two times; read anew each time


class Worker(Protocol):
    """The part of a `distributed.Worker` that is asked here."""

    periodic_callbacks: Mapping[str, Watch]


@contextmanager
def quiet(worker: Worker) -> Iterator[None]:
    """Let a worker watch itself once a second, and afterwards as often as before.

    Each look takes the lock of the interpreter from the thread that makes documents, which waits until it has it back.
    What others run in the same worker meanwhile is sampled as seldom; its heartbeats go on as they were.
    """
    watches = [worker.periodic_callbacks[name] for name in _WATCHES if name in worker.periodic_callbacks]
    before = [watch.callback_time for watch in watches]
    for watch in watches:
        watch.callback_time = max(watch.callback_time, _SELDOM)
    try:
        yield
    finally:
        for watch, often in zip(watches, before, strict=True):
            watch.callback_time = often
