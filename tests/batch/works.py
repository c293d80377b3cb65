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
