"""What a rule is: an id that names the fault, its reason and clause, and a generator over what it judges."""

import re
from collections.abc import Callable, Iterator, Mapping
from enum import StrEnum
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

from vanban.core.dataclass import dataclass, field
from vanban.inspect.content import Spot

if TYPE_CHECKING:  # rules about data load nothing of documents
    from vanban.pages.page import Pages
    from vanban.roles.element import Reading, Role, VanBan

_Asked = TypeVar("_Asked")
_ID = re.compile(r"[a-z0-9-]+/[a-z0-9-]+")


class Subject(StrEnum):
    """What a rule judges; the `SUBJECT` of an area says it of all its rules, documents when it says nothing."""

    VAN_BAN = "văn bản"
    DU_LIEU = "dữ liệu"


class Level(StrEnum):
    """How grave a fault is (nd30 §9): SAI is law and exact, CẢNH BÁO law but judgement, GHI CHÚ convention."""

    SAI = "SAI"
    CANH_BAO = "CẢNH BÁO"
    GHI_CHU = "GHI CHÚ"


class Mend(StrEnum):
    """Where a fault is mended."""

    MAU = "mẫu"
    DU_LIEU = "dữ liệu"
    CHU = "chữ"


class Mode(StrEnum):
    """In which state the document is judged."""

    DU_THAO = "dự thảo"
    GIAY = "giấy"
    DIEN_TU = "điện tử"


@dataclass(frozen=True, slots=True)
class Clause:
    """A place in a source: the id of the source (see `sources`) and the clause in its own words."""

    source: str
    clause: str


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault: its code (one of the rule's), where, what was found, what the source requires.

    `paragraphs` are indexes in the body that a comment can be put at; empty when the whole file is meant.
    """

    code: str
    spot: Spot | None
    found: str
    required: str
    paragraphs: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Context:
    """What a rule is asked about: one document of a file, in one mode, and its printed pages where there are any."""

    reading: "Reading"
    van_ban: "VanBan"
    mode: Mode
    pages: "Pages | None" = None
    _known: dict[Any, Any] = field(default_factory=dict, compare=False, repr=False)

    def once(self, work: Callable[["Context"], _Asked]) -> _Asked:
        """What several rules ask of the same document, worked out when the first of them asks."""
        if work not in self._known:
            self._known[work] = work(self)
        found: _Asked = self._known[work]
        return found

    def once_about(self, roles: "tuple[Role, ...]", work: "Callable[[Context, tuple[Role, ...]], _Asked]") -> _Asked:
        """The same of what is asked about some parts of the form."""
        if (work, roles) not in self._known:
            self._known[work, roles] = work(self, roles)
        found: _Asked = self._known[work, roles]
        return found


Check = Callable[[Context], Iterator[Fault]]


@dataclass(frozen=True, slots=True)
class Requirement:
    """What every rule says of itself, whatever it judges. `codes` tell each way to fail.

    A profile may make an exception from it with a reason, unless it is not `pardonable`.
    """

    subject: ClassVar[Subject]

    id: str
    title: str
    why: str
    clause: Clause
    fix: str
    level: Level
    mend: Mend
    codes: Mapping[str, str]
    pardonable: bool = field(default=True, kw_only=True)

    def __post_init__(self) -> None:
        if not _ID.fullmatch(self.id) or not all((self.title, self.why, self.clause.clause, self.fix, self.codes)):
            raise ValueError(f"rule {self.id!r} lacks an id, a title, a reason, a clause, a fix or its codes")


@dataclass(frozen=True, slots=True)
class Rule(Requirement):
    """One requirement of a document. `types` limit it to some types (none named = all).

    `needs` are the parts it speaks of: a document that shows none of them, annexes included, is passed over.
    `on_paper` rules look at the printed pages, and are passed over when there are none.
    """

    subject: ClassVar[Subject] = Subject.VAN_BAN

    check: Check
    types: tuple[str, ...] = ()
    modes: tuple[Mode, ...] = tuple(Mode)
    needs: "tuple[Role, ...]" = ()
    on_paper: bool = False


def rule(
    *,
    id: str,  # noqa: A002 - the word every rule book uses
    title: str,
    why: str,
    clause: Clause,
    fix: str,
    codes: Mapping[str, str],
    level: Level = Level.SAI,
    mend: Mend = Mend.MAU,
    types: tuple[str, ...] = (),
    modes: tuple[Mode, ...] = tuple(Mode),
    needs: "tuple[Role, ...]" = (),
    on_paper: bool = False,
) -> Callable[[Check], Rule]:
    """Make a rule of a check. Raises ValueError when it lacks what a rule must say."""

    def make(check: Check) -> Rule:
        return Rule(id, title, why, clause, fix, level, mend, codes, check, types, modes, needs, on_paper)

    return make
