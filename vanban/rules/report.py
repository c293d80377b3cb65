"""What came of judging a file: a verdict for every rule on every document, the issues in reading order."""

from collections.abc import Iterator
from enum import StrEnum
from typing import Generic, Protocol, TypeVar

from vanban.core.dataclass import dataclass
from vanban.inspect.content import Spot
from vanban.rules.rule import Level, Mode, Rule


class Outcome(StrEnum):
    """What came of one rule on one document, best first."""

    BO_QUA = "BỎ QUA"
    DAT = "ĐẠT"
    GHI_CHU = "GHI CHÚ"
    CANH_BAO = "CẢNH BÁO"
    SAI = "SAI"
    HONG = "HỎNG"


@dataclass(frozen=True, slots=True)
class Site:
    """One place of an issue: in a clerk's words, its paragraphs of the body, the beginning of its text.

    `spot` is None and `paragraphs` empty when the whole file is meant.
    """

    spot: Spot | None
    paragraphs: tuple[int, ...] = ()
    text: str = ""

    def __str__(self) -> str:
        """`bảng 1, hàng 2, ô 1, đoạn 3 “Độc lập - Tự do…”`."""
        where = str(self.spot) if self.spot else "cả văn bản"
        return f"{where} “{self.text}”" if self.text else where


@dataclass(frozen=True, slots=True)
class Pardon:
    """What a profile makes of a fault: `level` None waives it; `reason` is printed wherever the fault is."""

    level: Level | None
    reason: str


@dataclass(frozen=True, slots=True)
class Issue:
    """A fault at one or more places. `level` is that of the rule, or what the profile put in its stead."""

    rule: Rule
    code: str
    document: int
    found: str
    required: str
    sites: tuple[Site, ...]
    level: Level
    pardon: Pardon | None = None

    @property
    def waived(self) -> bool:
        """Whether the profile lets it pass."""
        return self.pardon is not None and self.pardon.level is None

    @property
    def meaning(self) -> str:
        """What the code says of the way to fail."""
        return self.rule.codes[self.code]


@dataclass(frozen=True, slots=True)
class Verdict:
    """What came of a rule on a document (numbers from 1): why it was passed over, or how it crashed."""

    rule: Rule
    document: int
    outcome: Outcome
    issues: tuple[Issue, ...] = ()
    reason: str = ""
    traceback: str = ""


class _Judgement(Protocol):
    """A verdict, on a document or on data."""

    @property
    def outcome(self) -> Outcome: ...


class _Counted(Protocol):
    """An issue, in a document or in data."""

    @property
    def level(self) -> Level: ...

    @property
    def waived(self) -> bool: ...


V = TypeVar("V", bound=_Judgement)


class Tally(Generic[V]):
    """What reports on files and on data count alike."""

    __slots__ = ()
    verdicts: tuple[V, ...]
    issues: tuple[_Counted, ...]

    def of(self, outcome: Outcome) -> Iterator[V]:
        """The verdicts of one outcome."""
        return (verdict for verdict in self.verdicts if verdict.outcome is outcome)

    def count(self, outcome: Outcome) -> int:
        """How many issues of a level count, or how many verdicts were ĐẠT, BỎ QUA or HỎNG."""
        if outcome in (Outcome.DAT, Outcome.BO_QUA, Outcome.HONG):
            return sum(1 for _ in self.of(outcome))
        return sum(issue.level.value == outcome.value and not issue.waived for issue in self.issues)

    @property
    def conforms(self) -> bool:
        """Whether nothing is SAI or HỎNG."""
        return not self.count(Outcome.SAI) and not self.count(Outcome.HONG)


@dataclass(frozen=True, slots=True)
class Judged:
    """A document of the file as the report names it; `loai` is the abbreviation of its type, "" when unknown."""

    number: int
    loai: str
    title: str
    mode: Mode


@dataclass(frozen=True, slots=True)
class Report(Tally[Verdict]):
    """The verdicts on a file, by document and rule; `issues` in reading order."""

    rule_set: str
    profile: str
    documents: tuple[Judged, ...]
    verdicts: tuple[Verdict, ...]
    issues: tuple[Issue, ...]


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a file could not be judged, and what to do; `traceback` when the program itself is at fault."""

    found: str
    required: str
    traceback: str = ""


@dataclass(frozen=True, slots=True)
class FileReport:
    """A file that was asked about, by the name the clerk typed: its report, or why there is none."""

    name: str
    result: Report | Problem

    @property
    def conforms(self) -> bool:
        """Whether it was judged, and nothing is SAI or HỎNG."""
        return isinstance(self.result, Report) and self.result.conforms
