"""Lets the garbage collector rest: while values are made that live until the work is done, at a start, at the end."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def paused_collector() -> Iterator[None]:
    """Leave the values of a document alone: they refer to one another one way, so looking for circles is in vain."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def collect_rarely() -> None:
    """Look for circles after 150.000 new values rather than 700: modules, and the values of a document, stay anyway."""
    gc.set_threshold(150_000, 20, 100)


def leave_as_it_is() -> None:
    """Look for no more circles: the process ends, and the system takes its memory back as a whole."""
    gc.disable()
    gc.freeze()
