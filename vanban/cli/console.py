"""Lines for the terminal, with a little colour where a person sees it; what a program reads along has none."""

import os
import re
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from shutil import get_terminal_size
from time import monotonic
from typing import TextIO

import click

Report = Callable[[int, int, str], None]
MUCH = 8
_BAR = 30  # characters
_LONG = 10  # seconds
_WORDS = ("bold", "dim", "red", "green", "yellow", "cyan")
_WORD = "|".join(_WORDS)
_MARK = re.compile(rf"\\(\[)|\[((?:{_WORD})(?: (?:{_WORD}))*|/)\]")


class Console:
    """One of the two streams of the program, looked up when something is printed."""

    def __init__(self, *, stderr: bool = False) -> None:
        self._stderr = stderr

    @property
    def is_terminal(self) -> bool:
        """Whether a person is watching."""
        return self._stream.isatty()

    @property
    def _stream(self) -> TextIO:
        return sys.stderr if self._stderr else sys.stdout

    def print(self, text: str = "", *, style: str = "", markup: bool = True) -> None:
        """Print a line.

        Args:
            text: `[bold red]` to `[/]` is a look; what a person wrote is `escape`d.
            style: the look of the whole line.
            markup: false when nothing in the text is a look.
        """
        self._echo("".join(_styled(text, style)) if markup else text)

    def replace_line(self, text: str) -> None:
        """Write over the line that the cursor is in, without leaving it."""
        self._echo(f"\r\x1b[2K{text[: get_terminal_size().columns - 1]}", nl=False)

    def _echo(self, text: str, *, nl: bool = True) -> None:
        click.echo(text, self._stream, nl=nl, color=False if os.environ.get("NO_COLOR") else None)


OUT = Console()
ERR = Console(stderr=True)


def escape(text: str) -> str:
    """The text with nothing in it that could be taken for a look."""
    return text.replace("[", r"\[")


def _styled(text: str, style: str) -> Iterator[str]:
    """The pieces between the marks, each in the looks that hold for it."""
    looks = [style]
    end = 0
    for mark in _MARK.finditer(text):
        yield _look(text[end : mark.start()], looks)
        end = mark.end()
        if mark[1]:
            yield _look(mark[1], looks)
        elif mark[2] != "/":
            looks.append(mark[2])
        elif len(looks) > 1:
            looks.pop()
    yield _look(text[end:], looks)


def _look(text: str, looks: list[str]) -> str:
    words = " ".join(looks).split()
    if not text or not words:
        return text
    colour = next((word for word in reversed(words) if word not in ("bold", "dim")), None)
    return click.style(text, fg=colour, bold="bold" in words or None, dim="dim" in words or None)


@contextmanager
def progress(much: int = MUCH) -> Iterator[Report]:
    """A progress bar that appears when there is `much` to do and a person is watching; long runs tell what is left."""
    start = monotonic()
    shown = False

    def report(done: int, total: int, title: str) -> None:
        nonlocal shown
        if total >= much and ERR.is_terminal:
            shown = True
            bar = "━" * (_BAR * done // total)
            ERR.replace_line(f"{bar.ljust(_BAR, '·')} {done}/{total}{_left(start, done, total)} {title}")

    try:
        yield report
    finally:
        if shown:
            ERR.replace_line("")


def _left(start: float, done: int, total: int) -> str:
    """About how long the rest takes, once a run is long enough to tell."""
    taken = monotonic() - start
    if taken < _LONG or not done:
        return ""
    seconds = round(taken / done * (total - done))
    return f", còn khoảng {seconds // 60} phút" if seconds >= 60 else f", còn khoảng {seconds} giây"
