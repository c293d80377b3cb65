"""What came of judging the data of a year: a verdict for every rule, the issues by file and line."""

from vanban.core.dataclass import dataclass
from vanban.core.finding import Finding, Place
from vanban.core.finding import Level as FindingLevel
from vanban.rules.data_rule import DataRule
from vanban.rules.report import Outcome, Pardon, Tally
from vanban.rules.rule import Level


@dataclass(frozen=True, slots=True)
class DataIssue:
    """A fault at its place. `level` is that of the rule, or what the profile put in its stead."""

    rule: DataRule
    code: str
    place: Place
    found: str
    required: str
    related: tuple[tuple[Place, str], ...]
    level: Level
    pardon: Pardon | None = None

    @property
    def waived(self) -> bool:
        """Whether the profile lets it pass."""
        return self.pardon is not None and self.pardon.level is None

    def sort_key(self) -> tuple[Place, str, str]:
        """Reading order: by file, line, column, then rule and code."""
        return self.place, self.rule.id, self.code


@dataclass(frozen=True, slots=True)
class DataVerdict:
    """What came of a rule: why it was passed over, or how it crashed."""

    rule: DataRule
    outcome: Outcome
    issues: tuple[DataIssue, ...] = ()
    reason: str = ""
    traceback: str = ""


@dataclass(frozen=True, slots=True)
class DataReport(Tally[DataVerdict]):
    """The verdicts on the data of a year, in the order of the rule book; `issues` in reading order.

    `profile` is the name of the exceptions.
    """

    profile: str
    verdicts: tuple[DataVerdict, ...]
    issues: tuple[DataIssue, ...]


@dataclass(frozen=True, slots=True)
class YearReport:
    """The data of one year that were asked about: what is wrong with its files, what the rules say of its records."""

    nam: int
    name: str
    unread: tuple[Finding, ...]
    report: DataReport

    @property
    def errors(self) -> int:
        """How many faults kept values from being read."""
        return sum(finding.level is FindingLevel.ERROR for finding in self.unread)

    @property
    def warnings(self) -> int:
        """How many warnings there are, of reading and of judging."""
        unread = sum(finding.level is FindingLevel.WARNING for finding in self.unread)
        return unread + self.report.count(Outcome.CANH_BAO)

    @property
    def conforms(self) -> bool:
        """Whether everything was read, and nothing is SAI or HỎNG."""
        return not self.errors and self.report.conforms
