"""Word files to PDF files, each one proved or refused: converted side by side, proved as they come."""

from collections.abc import Callable, Mapping
from contextlib import closing
from pathlib import Path
from types import MappingProxyType

from vanban.core.dataclass import dataclass
from vanban.inspect.docview import DocView
from vanban.inspect.package import PackageError
from vanban.pdf.engines.choosing import choices, choose
from vanban.pdf.engines.engine import Session
from vanban.pdf.options import DEFAULT, PATIENT, Limits, Options
from vanban.pdf.problem import Fault, PdfProblem
from vanban.pdf.proof.proof import SAVE_AGAIN, Proved, prove
from vanban.pdf.titled import with_title

Seen = Callable[[str], None]
Look = Callable[[str, Proved], None]
"""Is shown each PDF by its name as soon as it is proved, with its pages, while the next one is converted."""
NO_VIEWS: Mapping[str, DocView] = MappingProxyType({})


def open_session(engine: str = "", options: Options = DEFAULT, limits: Limits = PATIENT) -> Session:
    """An engine ready to convert, to be used in a `with` block: what it started stays for the next call.

    `engine` forces one by its name. Raises UsageError, EngineMissing.
    """
    return choose(engine).session(options, limits)


def proved_pdfs(
    documents: Mapping[str, bytes],
    *,
    session: Session | None = None,
    engine: str = "",
    options: Options = DEFAULT,
    limits: Limits = PATIENT,
    seen: Seen | None = None,
    look: Look | None = None,
    views: Mapping[str, DocView] = NO_VIEWS,
) -> Mapping[str, bytes | PdfProblem]:
    """The PDF of each Word file, by the same names in the same order; why there is none where it failed the proof.

    A document without a title gets its name as one. `session` is an engine at work, else one is opened for this call;
    when the best engine cannot be started, the next one is. `seen` is told each name when it is done. `views` holds
    what a reader sees of those documents that were read before. One bad document does not touch its neighbours.
    Raises UsageError, EngineMissing.
    """
    ready, results = _prepared(documents)
    known = {name: view for name, view in views.items() if ready.get(name) is documents[name]}
    proving = _Proving(options, known, seen, look)
    if session is not None:
        results |= _turned(ready, session, proving)
    for one in choices(engine) if session is None else ():
        left = {name: data for name, data in ready.items() if _is_waiting(results.get(name))}
        if left:
            with one.session(options, limits) as opened:
                results |= _turned(left, opened, proving)
    return {name: results[name] for name in documents}


def _prepared(documents: Mapping[str, bytes]) -> tuple[dict[str, bytes], dict[str, bytes | PdfProblem]]:
    """The files that a program may be given, and why others may not."""
    ready: dict[str, bytes] = {}
    refused: dict[str, bytes | PdfProblem] = {}
    for name, data in documents.items():
        try:
            ready[name] = with_title(data, Path(name).stem)
        except PackageError as error:
            refused[name] = PdfProblem(Fault.NOT_READ, str(error), SAVE_AGAIN)
    return ready, refused


@dataclass(frozen=True)
class _Proving:
    """How PDFs are proved: of which kind they are, what is known of their documents, who wants to know."""

    options: Options
    views: Mapping[str, DocView]
    seen: Seen | None
    look: Look | None

    def proved(self, name: str, pdf: bytes, docx: bytes) -> bytes | PdfProblem:
        """The PDF, or why it is refused; whoever looks has looked."""
        found = prove(pdf, docx, self.options, self.views.get(name), placed=self.look is not None)
        if isinstance(found, PdfProblem):
            return found
        if self.look is not None:
            self.look(name, found)
        return found.pdf


def _turned(documents: Mapping[str, bytes], session: Session, proving: _Proving) -> dict[str, bytes | PdfProblem]:
    results: dict[str, bytes | PdfProblem] = {}
    with closing(session.convert(documents)) as made:
        for name, pdf in made:
            results[name] = pdf if isinstance(pdf, PdfProblem) else proving.proved(name, pdf, documents[name])
            if proving.seen is not None:
                proving.seen(name)
    return results


def _is_waiting(result: bytes | PdfProblem | None) -> bool:
    """Whether no program has had a look at the document yet."""
    return result is None or (isinstance(result, PdfProblem) and result.fault is Fault.NOT_STARTED)
