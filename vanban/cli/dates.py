"""A date on the command line, as a clerk writes it."""

from datetime import date
from typing import Any

import click

from vanban.core.ngay import parse_ngay


class Date(click.ParamType[date]):
    """A day such as 15/3/2023."""

    name = "ngày"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """The day. Fails when there is no such day."""
        try:
            return value if isinstance(value, date) else parse_ngay(value)
        except ValueError:
            self.fail("", param, ctx)
