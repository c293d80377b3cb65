"""The PDF beside each document of a build: where it stands, whether it is current; loads no library of PDF."""

import hashlib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from vanban.core.dataclass import dataclass, field
from vanban.core.errors import VanbanError
from vanban.core.finding import Finding, Level, Place
from vanban.pdf.converter import converter_mark
from vanban.pdf.options import DEFAULT, Options
from vanban.pdf.problem import PdfProblem
from vanban.pipeline.jobs import Job
from vanban.publish.ledger import Ledger
from vanban.publish.published import Published

if TYPE_CHECKING:
    from vanban.pdf.engines.engine import Session


@dataclass(frozen=True)
class Asked:
    """What PDF was asked for: by which engine ("" for the best there is), of which kind.

    `session` is an engine at work already, None when one is to be started.
    """

    engine: str = ""
    options: Options = DEFAULT
    session: "Session | None" = None


@dataclass(frozen=True)
class Pdfs:
    """The PDF files of a run.

    Attributes:
        made: those that passed the proof.
        problems: the documents that have none, each with the log of the program.
        error: why none could be made at all.
        relaid: documents whose page breaks were changed for print, as they are now.
        findings: what a look at the printed pages found.
        published: where those that were made are now.
    """

    options: Options = DEFAULT
    made: Mapping[Job, bytes] = field(default_factory=dict)
    problems: tuple[tuple[Job, PdfProblem, Path | None], ...] = ()
    error: VanbanError | None = None
    relaid: Mapping[Job, bytes] = field(default_factory=dict)
    findings: tuple[Finding, ...] = ()
    published: tuple[Published, ...] = ()


NO_PDFS = Pdfs()


def pdf_key(sha256: str, options: Options) -> str:
    """The build key of a PDF: the hash of the document it is of, and its kind; "" when there is no such document."""
    return hashlib.sha256(f"{sha256} pdfa={options.pdfa}".encode()).hexdigest() if sha256 else ""


def without_pdf(jobs: Iterable[Job], ledger: Ledger, options: Options, *, force: bool) -> tuple[Job, ...]:
    """The jobs whose PDF is missing, changed, of another version of the document, or by another converter."""
    converter = converter_mark()
    return tuple(
        job
        for job in jobs
        if force
        or not ledger.is_current(pdf_target(job), pdf_key(ledger.sha256(job.target), options))
        or (converter and ledger.mark(pdf_target(job)) != converter)
    )


def pdf_target(job: Job) -> Path:
    """Where the PDF of a document stands: beside it."""
    return job.target.with_suffix(".pdf")


def outdated(jobs: Iterable[Job], ledger: Ledger) -> tuple[Finding, ...]:
    """A note for every PDF of ours that is not of the document beside it."""
    kinds = (Options(), Options(pdfa=True))
    found, todo = "PDF là của bản trước, khác tệp Word bên cạnh", "chạy python build.py build --pdf, hoặc xóa PDF ấy"
    return tuple(
        Finding("pdf-cu", Place(target.name), found, todo, Level.NOTE)
        for job in jobs
        if (target := pdf_target(job)).is_file()
        and ledger.knows(target)
        and not any(ledger.is_current(target, pdf_key(ledger.sha256(job.target), kind)) for kind in kinds)
    )
