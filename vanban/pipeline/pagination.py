"""Documents by their printed pages: judged, and laid out anew where a rule can be met by the file itself."""

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType

from vanban.core.collector import paused_collector
from vanban.core.dataclass import dataclass
from vanban.inspect.docview import DocView
from vanban.inspect.view import read
from vanban.mend.repaging import MOST_TRIES, Repaged, mendable, repage
from vanban.pages.page import Pages
from vanban.pages.reading import read_pages
from vanban.pdf.problem import PdfProblem
from vanban.provenance.stamping import restamped
from vanban.roles.reading import read_roles
from vanban.rules.engine import judge
from vanban.rules.profile import STRICT, Profile
from vanban.rules.registry import document_rules, page_rules
from vanban.rules.report import Issue, Outcome, Report
from vanban.rules.rule import Level, Mode

Convert = Callable[[Mapping[str, bytes]], Mapping[str, bytes | PdfProblem]]
"""Makes the PDF of documents, by the same names."""


@dataclass(frozen=True, slots=True)
class Laid:
    """A document as it is printed: its bytes, those of its PDF, what its pages are found to be.

    `done` says in words for a clerk what was changed so that the pages keep the rules, nothing when nothing was;
    `report` is that of the rules about pages, that of the `whole` book where the document was laid out anew.
    """

    data: bytes
    pdf: bytes
    report: Report
    done: tuple[str, ...] = ()
    whole: bool = False


def look_at_pages(view: DocView, pages: Pages, profile: Profile = STRICT) -> Report:
    """What the rules about printed pages find."""
    with paused_collector():
        return judge(read_roles(view), profile, None, page_rules(), pages)


def judge_pages(data: bytes, pdf: bytes, profile: Profile = STRICT, mode: Mode | None = None) -> Report:
    """What the whole rule book finds in a document and its pages: what mends a page must break nothing else.

    Raises PackageError, PagesError for bytes that cannot be read.
    """
    with paused_collector():
        return judge(read_roles(read(data)), profile, mode, pages=read_pages(pdf))


def lay_out(
    documents: Mapping[str, bytes],
    pdfs: Mapping[str, bytes],
    convert: Convert,
    profiles: Mapping[str, Profile],
    seen: Mapping[str, Report] = MappingProxyType({}),
) -> Mapping[str, Laid]:
    """Judge the pages of documents and mend what can be mended, a few rounds for all of them together.

    Args:
        documents: Word files by name.
        pdfs: their PDF by the same names; a document that has none is left out of the result.
        convert: makes the PDF of what was changed; asked at most `MOST_TRIES` times.
        profiles: what is let pass in each document.
        seen: what `look_at_pages` found already.

    A change is kept only when less is left to mend on the pages, and nothing else is worse.
    Raises PackageError, PagesError.
    """
    laid = {
        name: Laid(documents[name], pdf, seen.get(name) or _looked_at(documents[name], pdf, profiles[name]))
        for name, pdf in pdfs.items()
    }
    for attempt in range(MOST_TRIES):
        tried = dict(_tries(laid, attempt))
        made = convert({name: found.data for name, found in tried.items()}) if tried else {}
        for name, pdf in made.items():
            if isinstance(pdf, bytes):
                laid[name] = _better(laid[name], tried[name], pdf, profiles[name])
    return laid


def _looked_at(data: bytes, pdf: bytes, profile: Profile) -> Report:
    return look_at_pages(read(data), read_pages(pdf), profile)


def _tries(laid: Mapping[str, Laid], attempt: int) -> list[tuple[str, Repaged]]:
    wanting = ((name, one) for name, one in laid.items() if mendable(one.report))
    found = ((name, one, _repaged(one, attempt)) for name, one in wanting)
    return [(name, other) for name, one, other in found if other.data != one.data]


def _repaged(one: Laid, attempt: int) -> Repaged:
    """The next thing to try; a document that says what it was made as says so of its new form."""
    found = repage(one.data, one.report, attempt)
    return found if found.data == one.data else Repaged(restamped(found.data), found.done)


def _better(old: Laid, tried: Repaged, pdf: bytes, profile: Profile) -> Laid:
    report = judge_pages(tried.data, pdf, profile)
    if _left(report) >= _left(old.report):
        return old
    if any(new > before for new, before in zip(_others(report), _faults(old, profile), strict=True)):
        return old
    return Laid(tried.data, pdf, report, tuple(dict.fromkeys(old.done + tried.done)), whole=True)


def _faults(one: Laid, profile: Profile) -> tuple[int, ...]:
    """How bad the rest of a document is, by the whole book: what the rules about pages found counts as it is."""
    if one.whole:
        return _others(one.report)
    others = [rule for rule in document_rules() if not rule.on_paper]
    with paused_collector():
        of_text = judge(read_roles(read(one.data)), profile, None, others)
    return tuple(map(sum, zip(_others(one.report), _others(of_text), strict=True)))


def _left(report: Report) -> int:
    """How many places are left to mend on the pages."""
    return _places(mendable(report))


def _others(report: Report) -> tuple[int, int, int]:
    """How bad the rest is: crashes, errors, all other faults."""
    mended = {id(issue) for issue in mendable(report)}
    others = [issue for issue in report.issues if not issue.waived and id(issue) not in mended]
    errors = [issue for issue in others if issue.level is Level.SAI]
    return report.count(Outcome.HONG), _places(errors), _places(others)


def _places(issues: Iterable[Issue]) -> int:
    return sum(len(issue.sites) for issue in issues)
