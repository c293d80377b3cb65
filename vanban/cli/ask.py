"""Asking in Vietnamese for what a command line left out, when a person sits at the terminal."""

import sys
from collections.abc import Callable, Mapping

import click

from vanban.cli.console import ERR, escape
from vanban.core.errors import UsageError

Check = Callable[[str, str], str]


def complete(given: Mapping[str, str | None], questions: Mapping[str, str], check: Check) -> dict[str, str]:
    """The answers to every question: given on the command line, else asked for until `check(option, words)` agrees.

    Raises UsageError that names what is missing when nobody is there to ask.
    """
    missing = [option for option in questions if not given.get(option)]
    if missing and not someone_is_there():
        listed = ", ".join(f"--{option} ({questions[option]})" for option in missing)
        raise UsageError(
            f"Thiếu {listed}.", "Ghi thêm các lựa chọn ấy, nội dung có dấu cách thì đặt trong dấu nháy kép."
        )
    return {option: given.get(option) or _ask(option, words, check) for option, words in questions.items()}


def someone_is_there() -> bool:
    """Whether a person can answer."""
    return sys.stdin.isatty()


def _ask(option: str, words: str, check: Check) -> str:
    while True:
        try:
            return check(option, click.prompt(words, err=True))
        except UsageError as error:
            ERR.print(f"[yellow]{escape(error.message)}[/] {escape(error.remedy)}")
