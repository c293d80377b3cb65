"""A finding: one thing that is wrong, where it is, what was found and what to write instead."""

from enum import StrEnum

from vanban.core.dataclass import dataclass


class Level(StrEnum):
    """How grave a finding is, in the words the clerk reads."""

    ERROR = "LỖI"
    WARNING = "CẢNH BÁO"
    NOTE = "GHI CHÚ"


@dataclass(frozen=True, order=True)
class Place:
    """A spot in a file: path as the clerk typed it, line and column from 1 (0 = the file as a whole)."""

    file: str
    line: int = 0
    column: int = 0

    def __str__(self) -> str:
        """The `tệp:dòng:cột` form that editors can jump to."""
        return f"{self.file}:{self.line}:{self.column}" if self.line else self.file


@dataclass(frozen=True)
class Finding:
    """One fault, told in Vietnamese.

    `found` is what stands there now, `required` what to write; `related` points to the other places
    that the fault involves, each with a few words (the first use of a repeated key, the parts of a sum).
    `code` names the fault in kebab case without accents, e.g. `khoa-lap-lai`.
    """

    code: str
    place: Place
    found: str
    required: str
    level: Level = Level.ERROR
    related: tuple[tuple[Place, str], ...] = ()

    def sort_key(self) -> tuple[Place, str]:
        """Reading order: by file, line, column, then code."""
        return (self.place, self.code)
