"""What is asked of a conversion: the kind of PDF, and how long each step may take."""

import os

from vanban.core.dataclass import dataclass

_MOST_PROCESSES = 8


@dataclass(frozen=True)
class Options:
    """The kind of PDF: `pdfa` asks for PDF/A-2 with tags."""

    pdfa: bool = False


@dataclass(frozen=True)
class Limits:
    """Seconds that each step may take, and how many processes work side by side.

    Attributes:
        start: until a program is ready for its first document.
        document: for one document.
        probe: for asking a program its version.
        documents: how many one process converts before a fresh one takes its place.
    """

    start: float = 60.0
    document: float = 120.0
    probe: float = 20.0
    documents: int = 300
    processes: int = 0

    @property
    def side_by_side(self) -> int:
        """How many processes: one a core unless something else was asked."""
        return self.processes or min(os.cpu_count() or 1, _MOST_PROCESSES)


DEFAULT = Options()
PATIENT = Limits()
