"""What a run over many agencies tells of each agency and document, as it stands in run_results.json."""

import json
from collections.abc import Iterable
from dataclasses import field
from enum import StrEnum
from typing import Any

from vanban.core.dataclass import dataclass
from vanban.core.errors import VanbanError
from vanban.core.finding import Finding, Place


class Status(StrEnum):
    """What became of a document, or of an agency as a whole."""

    BUILT = "built"
    CURRENT = "current"  # nothing to do
    ISSUED = "issued"  # it has a number and is frozen
    FAILED = "failed"
    LOST = "lost"  # the process at work on it died, twice
    WAITING = "waiting"  # the run was stopped before its turn


UNDONE = (Status.FAILED, Status.LOST, Status.WAITING)


@dataclass(frozen=True)
class PdfRow:
    """The PDF of a document: where it is and the hash of its bytes, or why there is none."""

    status: Status
    file: str = ""
    sha256: str = ""
    problem: str = ""
    remedy: str = ""


@dataclass(frozen=True)
class DocumentRow:
    """One document. `seconds` is the time to fill it; reading, judging and writing are in those of the agency."""

    document: str
    file: str
    status: Status
    sha256: str = ""
    seconds: float = 0.0
    reason: str = ""
    findings: tuple[dict[str, Any], ...] = ()
    error: dict[str, str] | None = None
    pdf: PdfRow | None = None


@dataclass(frozen=True)
class UnitRow:
    """One agency: its name in this run, its folder, its documents; `error` when it could not be looked at at all."""

    unit: str
    folder: str
    status: Status
    seconds: float = 0.0
    tries: int = 0
    place: str = ""
    documents: tuple[DocumentRow, ...] = ()
    findings: tuple[dict[str, Any], ...] = ()
    error: dict[str, str] | None = None

    @property
    def undone(self) -> bool:
        """Whether there is something left to do."""
        return self.status in UNDONE

    def as_json(self) -> str:
        """The row as it stands in the file, in one line."""
        return json.dumps(self, ensure_ascii=False, default=vars)


@dataclass
class Counts:
    """How many of what, in documents; agencies of which no document is known count as one. `pdfs`: those asked for."""

    of: dict[str, int] = field(default_factory=lambda: {status.value: 0 for status in Status})
    pdfs: dict[str, int] = field(default_factory=lambda: {status.value: 0 for status in Status})

    def add(self, row: UnitRow) -> None:
        """Count an agency."""
        for status in [document.status for document in row.documents] or [row.status]:
            self.of[status.value] += 1
        for document in row.documents:
            if document.pdf:
                self.pdfs[document.pdf.status.value] += 1


def told(finding: Finding) -> dict[str, Any]:
    """A finding with its places, as in the reports of `check`."""
    return {
        "code": finding.code,
        "level": finding.level.value,
        "place": _place(finding.place),
        "found": finding.found,
        "required": finding.required,
        "related": [{"place": _place(place), "words": words} for place, words in finding.related],
    }


def why(error: VanbanError) -> dict[str, str]:
    """An error in its own words."""
    return {"title": error.title, "message": error.message, "remedy": error.remedy}


def status_of(documents: Iterable[DocumentRow]) -> Status:
    """What an agency comes to: the worst of its documents, and built when any was."""
    found = {document.status for document in documents}
    found |= {Status.FAILED for document in documents if document.pdf and document.pdf.status is Status.FAILED}
    order = (Status.LOST, Status.FAILED, Status.WAITING, Status.BUILT, Status.CURRENT, Status.ISSUED)
    return next((status for status in order if status in found), Status.CURRENT)


def _place(place: Place) -> dict[str, Any]:
    return {"file": place.file, "line": place.line, "column": place.column}
