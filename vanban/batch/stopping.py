"""Ctrl+C as a wish: what is at work is finished, nothing more is begun; a second one ends at once."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event, current_thread, main_thread
from typing import Any

_SIGNALS = (signal.SIGINT, signal.SIGTERM)


@contextmanager
def stop_when_asked() -> Iterator[Event]:
    """An event that the first Ctrl+C (or SIGTERM) sets; the second raises KeyboardInterrupt."""
    stop = Event()

    def asked(*_: Any) -> None:
        if stop.is_set():
            raise KeyboardInterrupt
        stop.set()

    if current_thread() is not main_thread():
        yield stop  # only the main thread hears signals
        return
    before = {number: signal.signal(number, asked) for number in _SIGNALS}
    try:
        yield stop
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
