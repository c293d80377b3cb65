"""The one Jinja environment: it reads the syntax of templates, and never runs one.

What its trees come down to is checked by `contract`, turned into steps by `lowering`, into a program by `generating`.
"""

from jinja2 import BaseLoader, Environment


def make_environment(loader: BaseLoader) -> Environment:
    """The environment whose syntax templates are written in; `loader` resolves the blocks."""
    environment = Environment(loader=loader, autoescape=True, keep_trailing_newline=True)
    environment.globals.clear()
    environment.filters.clear()
    environment.tests.clear()
    return environment
