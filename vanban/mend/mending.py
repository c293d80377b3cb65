"""Mends a file: checked, mended, checked again, until nothing changes any more; then held against its source."""

from collections import Counter
from collections.abc import Sequence

from vanban.core.dataclass import dataclass
from vanban.mend.bench import Bench, Edit
from vanban.mend.guard import hold_against
from vanban.mend.mender import Job
from vanban.mend.menders import MENDERS
from vanban.mend.parts import Parts
from vanban.rules.engine import judge
from vanban.rules.profile import STRICT, Profile
from vanban.rules.report import Issue, Report
from vanban.rules.rule import Context, Mode, Rule

MOST_PASSES = 6


@dataclass(frozen=True, slots=True)
class Repaired:
    """How many places of one way to fail were put right."""

    rule: Rule
    code: str
    places: int


@dataclass(frozen=True)
class Mended:
    """A corrected copy: its bytes (those of the source when nothing could be mended), what was done, what is left."""

    data: bytes
    repaired: tuple[Repaired, ...]
    edits: tuple[Edit, ...]
    report: Report


def mend(data: bytes, profile: Profile = STRICT, mode: Mode | None = None) -> Mended:
    """Mend a file. What a profile waives is left as it is.

    Raises PackageError for a file that is no sound Word file, WordsChangedError when the copy would say something else.
    """
    current, edits = data, list[Edit]()
    first: Report | None = None
    for _ in range(MOST_PASSES):
        bench = Bench(Parts(current))
        report = judge(bench.reading, profile, mode)
        first = first or report
        _pass(bench, report)
        done = bench.parts.data()
        if done == current:
            break
        edits += bench.edits()
        current = done
    last = judge(Bench(Parts(current)).reading, profile, mode)
    if current != data:
        hold_against(data, current, edits)
    return Mended(current, tuple(_repaired(first or last, last)), tuple(edits), last)


def _pass(bench: Bench, report: Report) -> None:
    """Let every mender put right what it can, the menders in the order of their table."""
    order = {key: number for number, key in enumerate(MENDERS)}
    mendable = [issue for issue in report.issues if not issue.waived and _key(issue) in order]
    if mendable:
        bench.locate()
    for issue in sorted(mendable, key=lambda issue: order[_key(issue)]):
        van_ban = bench.reading.van_ban[issue.document - 1]
        context = Context(bench.reading, van_ban, report.documents[issue.document - 1].mode)
        MENDERS[_key(issue)](Job(bench, context, issue))


def _key(issue: Issue) -> tuple[str, str]:
    return issue.rule.id, issue.code


def _repaired(first: Report, last: Report) -> Sequence[Repaired]:
    """What the first check found and the last one does not, in reading order."""
    before, after = _places(first), _places(last)
    rules = {issue.rule.id: issue.rule for issue in first.issues}
    return [Repaired(rules[r], c, n - after[r, c]) for (r, c), n in before.items() if n > after[r, c]]


def _places(report: Report) -> Counter[tuple[str, str]]:
    found: Counter[tuple[str, str]] = Counter()
    for issue in report.issues:
        if not issue.waived:
            found[_key(issue)] += len(issue.sites)
    return found
