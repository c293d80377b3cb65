"""The values of a printed document: its pages in order."""

from dataclasses import dataclass

from vanban.core.lengths import Length


@dataclass(frozen=True, slots=True)
class Page:
    """One printed page."""

    number: int
    width: Length
    height: Length


@dataclass(frozen=True, slots=True)
class Pages:
    """The pages of a file in order, numbered from 1."""

    pages: tuple[Page, ...]
