"""Word files to PDF files, each one proved or refused: converted side by side, proved as they come."""

from collections.abc import Callable, Mapping
from contextlib import closing
from pathlib import Path

from vanban.inspect.package import PackageError
from vanban.pdf.engines.choosing import choices, choose
from vanban.pdf.engines.engine import Session
from vanban.pdf.options import DEFAULT, PATIENT, Limits, Options
from vanban.pdf.problem import Fault, PdfProblem
from vanban.pdf.proof.proof import SAVE_AGAIN, prove
from vanban.pdf.titled import with_title

Seen = Callable[[str], None]


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
) -> Mapping[str, bytes | PdfProblem]:
    """The PDF of each Word file, by the same names in the same order; why there is none where it failed the proof.

    A document without a title gets its name as one. `session` is an engine at work, else one is opened for this call;
    when the best engine cannot be started, the next one is. `seen` is told each name when it is done. One bad document
    does not touch its neighbours. Raises UsageError, EngineMissing.
    """
    ready, results = _prepared(documents)
    if session is not None:
        results |= _turned(ready, session, options, seen)
    for one in choices(engine) if session is None else ():
        left = {name: data for name, data in ready.items() if _is_waiting(results.get(name))}
        if left:
            with one.session(options, limits) as opened:
                results |= _turned(left, opened, options, seen)
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


def _turned(
    documents: Mapping[str, bytes], session: Session, options: Options, seen: Seen | None
) -> dict[str, bytes | PdfProblem]:
    results: dict[str, bytes | PdfProblem] = {}
    with closing(session.convert(documents)) as made:
        for name, pdf in made:
            results[name] = pdf if isinstance(pdf, PdfProblem) else prove(pdf, documents[name], options)
            if seen is not None:
                seen(name)
    return results


def _is_waiting(result: bytes | PdfProblem | None) -> bool:
    """Whether no program has had a look at the document yet."""
    return result is None or (isinstance(result, PdfProblem) and result.fault is Fault.NOT_STARTED)
