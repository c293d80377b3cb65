"""Holds a copy with tracked changes against both documents: accepting all gives the one, rejecting all the other."""

from vanban.compare.paragraphs import row_units
from vanban.inspect.docview import DocView
from vanban.redline.settling import accepted, rejected


class NotProved(Exception):
    """The copy does not give both documents back; nothing is published."""


def prove(redline: bytes, old: DocView, new: DocView) -> None:
    """Raise NotProved unless the copy gives both texts back, paragraph by paragraph. Raises PackageError."""
    for what, found, wanted in (("accepted", accepted(redline), new), ("rejected", rejected(redline), old)):
        ours, theirs = ([unit.text for unit in row_units(view)] for view in (found, wanted))
        if ours != theirs:
            place = next((n for n, (a, b) in enumerate(zip(ours, theirs, strict=False)) if a != b), len(ours))
            raise NotProved(f"{what}: {ours[place : place + 1]} is not {theirs[place : place + 1]}")
