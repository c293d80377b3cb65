"""Menders of zeros before numbers, and of spaces in numbers and symbols."""

import re

from vanban.mend.mender import Job, Mender
from vanban.roles.element import Role
from vanban.rules.shown import pieces

_SHORT = re.compile(r"(?<![\d/.])(\d{1,2})/(\d{1,2})(?=/(?:19|20)\d\d(?!\d|/))")
_LONG = re.compile(r"(ngày )(\d{1,2})( tháng )(\d{1,2})(?= năm \d)")


def symbol_without_spaces(job: Job) -> None:
    """No spaces around `/` and `-`; the room that a draft leaves for its number stays."""
    for piece in pieces(job.context, Role.SO_KY_HIEU):
        job.bench.rewrite(piece, _tight)


def _tight(text: str) -> str:
    number, slash, notation = text.partition("/")
    number = re.sub(r"(?<=\d)\s+$", "", number)
    return number + slash + re.sub(r"\s*[-–]\s*", "-", notation.lstrip())


def dates(code: str) -> Mender:
    """A mender of dates in the text: `ngay` or `thang`."""

    def mend(job: Job) -> None:
        for piece in job.paragraphs:
            job.bench.rewrite(piece, lambda text: _dates(text, code))

    return mend


def _dates(text: str, code: str) -> str:
    def two(number: str, kind: str) -> str:
        wanted = number in "123456789" if kind == "ngay" else number in ("1", "2")
        return f"0{number}" if wanted and kind == code else number

    text = _SHORT.sub(lambda m: f"{two(m[1], 'ngay')}/{two(m[2], 'thang')}", text)
    return _LONG.sub(lambda m: f"{m[1]}{two(m[2], 'ngay')}{m[3]}{two(m[4], 'thang')}", text)
