"""One engine of PDF in a process, started for the first agency and kept for those after it."""

import atexit
from contextlib import ExitStack
from functools import cache

from vanban.core.errors import EngineMissing
from vanban.pdf.engines.engine import Session
from vanban.pdf.options import Limits, Options
from vanban.pipeline.pdf_targets import Asked


def warm(asked: Asked) -> Session | None:
    """The engine at work in this process; None when there is none, which the build then tells."""
    return _opened(asked.engine, asked.options)


@cache
def _opened(engine: str, options: Options) -> Session | None:
    from vanban.pdf.proved import open_session

    stack = ExitStack()
    atexit.register(stack.close)
    try:
        return stack.enter_context(open_session(engine, options, Limits(processes=1)))
    except EngineMissing:
        return None
