"""Functions for processes to run: sound, deadly, slow."""

import os
import signal
import time
from pathlib import Path


def double(given):
    return 2 * given


def die_once(folder):
    """Die as a power cut does, the first time."""
    mark = Path(folder) / "tried"
    if not mark.exists():
        mark.touch()
        os.kill(os.getpid(), signal.SIGKILL)
    return "done"


def die_on_odd(given):
    if given % 2:
        os.kill(os.getpid(), signal.SIGKILL)
    return given


def die(given):
    os.kill(os.getpid(), signal.SIGKILL)


def process(given):
    return os.getpid()


def sleep(seconds):
    time.sleep(seconds)
    return seconds


def note_and_sleep(given):
    """Leave a mark, take a while; tells when it began and ended."""
    folder, number, seconds = given
    Path(folder, f"{number}-{os.getpid()}").touch()
    time.sleep(seconds)
    return number


def dask_key(given):
    """The name under which Dask knows the work that this is part of."""
    from distributed.worker import thread_state

    return thread_state.key


def die_or_sleep_on(given):
    """Die on "chết", sleep for very long on "ngủ", else give it back."""
    if given == "chết":
        os.kill(os.getpid(), signal.SIGKILL)
    if given == "ngủ":
        time.sleep(600)
    return given


def watches(given):
    """How often the Dask worker that this is done in watches itself, in milliseconds, by name."""
    from distributed import get_worker

    return {name: watch.callback_time for name, watch in get_worker().periodic_callbacks.items()}
