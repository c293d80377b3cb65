"""A file whose printed pages break a rule that the file itself can meet: the next thing to try, as a new file."""

from collections.abc import Mapping

from vanban.core.dataclass import dataclass
from vanban.mend.bench import Bench
from vanban.mend.mender import Job, Key
from vanban.mend.page_breaks import (
    PageMender,
    keep_foot_together,
    keep_rows_whole,
    keep_signature_with_text,
    keep_with_next,
    looser,
    repeat_heading_row,
    tighter,
)
from vanban.mend.parts import Parts
from vanban.rules.report import Issue, Report
from vanban.rules.rule import Context

PAGE_MENDERS: Mapping[Key, tuple[PageMender, ...]] = {
    ("trang-in/hang-tieu-de-khong-lap", "khong-lap"): (repeat_heading_row,),
    ("trang-in/hang-bi-cat", "bi-cat"): (keep_rows_whole,),
    ("trang-in/de-muc-cuoi-trang", "khong-co-chu"): (keep_with_next, tighter, looser),
    ("trang-in/de-muc-cuoi-trang", "mot-dong"): (keep_with_next, tighter, looser),
    ("trang-in/de-muc-cuoi-trang", "ten-bang"): (keep_with_next, tighter, looser),
    ("trang-in/chu-ky-bi-tach", "bi-ngat"): (keep_foot_together, tighter, looser),
    ("trang-in/chu-ky-bi-tach", "khac-noi-nhan"): (keep_foot_together, tighter, looser),
    ("trang-in/chu-ky-dung-rieng", "khong-co-chu"): (keep_signature_with_text, tighter, looser),
    ("trang-in/chu-ky-dung-rieng", "mot-dong"): (keep_signature_with_text, tighter, looser),
}
"""What to try for each fault, one after another."""
MOST_TRIES = max(map(len, PAGE_MENDERS.values()))


@dataclass(frozen=True, slots=True)
class Repaged:
    """The file with other page breaks, and what was done, in words for a clerk; the same bytes when nothing was."""

    data: bytes
    done: tuple[str, ...]


def mendable(report: Report) -> list[Issue]:
    """The issues of printed pages that the file itself can meet, those a profile waives left out."""
    return [issue for issue in report.issues if not issue.waived and (issue.rule.id, issue.code) in PAGE_MENDERS]


def repage(data: bytes, report: Report, attempt: int) -> Repaged:
    """Try for every such issue its next remedy.

    Args:
        data: a Word file.
        report: what its printed pages were found to be.
        attempt: from 0: which of the remedies of each fault.

    Raises PackageError for a file that is no sound Word file.
    """
    bench = Bench(Parts(data))
    bench.locate()
    done: dict[str, None] = {}
    for issue in mendable(report):
        remedies = PAGE_MENDERS[issue.rule.id, issue.code]
        if attempt < len(remedies):
            van_ban = bench.reading.van_ban[issue.document - 1]
            context = Context(bench.reading, van_ban, report.documents[issue.document - 1].mode)
            done[remedies[attempt](Job(bench, context, issue))] = None
    return Repaged(bench.parts.data(), tuple(filter(None, done)))
