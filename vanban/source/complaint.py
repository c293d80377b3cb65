"""A syntax error of PyYAML in one shape, whichever of its parsers raised it."""

from typing import Any

import yaml

from vanban.core.dataclass import dataclass
from vanban.core.finding import Finding, Place
from vanban.source.quoting import quote


@dataclass(frozen=True)
class Complaint:
    """A syntax error: what the parser was at, what it met, and where; lines and columns from 0."""

    context: str
    problem: str
    start: tuple[int, int]
    end: tuple[int, int]
    lines: list[str]
    file: str

    def line(self, number: int) -> str:
        """The text of a line, nothing past the end."""
        return self.lines[number] if 0 <= number < len(self.lines) else ""

    def before(self) -> int:
        """The number of the last line with text above the problem."""
        return next((n for n in range(min(self.end[0], len(self.lines)) - 1, -1, -1) if self.lines[n].strip()), 0)

    def finding(self, code: str, at: tuple[int, int], required: str) -> Finding:
        """The finding that shows the line as it stands."""
        text = quote(self.line(at[0])) or "hết tệp"
        return Finding(code, Place(self.file, at[0] + 1, at[1] + 1), text, required)


def complaint(error: yaml.YAMLError, text: str, file: str) -> Complaint:
    """Put an error of PyYAML into one shape, whichever parser raised it."""

    def spot(mark: Any) -> tuple[int, int] | None:
        return (mark.line, mark.column) if mark else None

    end = spot(getattr(error, "problem_mark", None)) or (0, 0)
    start = spot(getattr(error, "context_mark", None)) or end
    context, problem = getattr(error, "context", None) or "", getattr(error, "problem", None) or ""
    return Complaint(context, problem, start, end, text.split("\n"), file)
