"""What a rule about data is: a generator over the records of a year; what nobody could read is left unjudged."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from typing import TYPE_CHECKING, ClassVar, TypeVar

from vanban.core.dataclass import dataclass
from vanban.model.hole import Hole
from vanban.rules.rule import Clause, Level, Mend, Requirement, Subject

if TYPE_CHECKING:  # checking documents needs no data
    from vanban.model.dataset import Dataset
    from vanban.model.records import Path

Record = TypeVar("Record")
Beside = TypeVar("Beside")


@dataclass(frozen=True, slots=True)
class DataFault:
    """One fault: its code (one of the rule's), the path of the value, what stands there, what to write instead.

    `related` are the other values it involves, each with a few words.
    """

    code: str
    path: "Path"
    found: str
    required: str
    related: tuple[tuple["Path", str], ...] = ()


DataCheck = Callable[["Dataset"], Iterator[DataFault]]


@dataclass(frozen=True, slots=True)
class DataRule(Requirement):
    """One requirement of the data of a year.

    Not `pardonable` is what would print a wrong number or leave a document without what it must show.
    """

    subject: ClassVar[Subject] = Subject.DU_LIEU

    check: DataCheck


def data_rule(
    *,
    id: str,  # noqa: A002 - the word every rule book uses
    title: str,
    why: str,
    clause: Clause,
    fix: str,
    codes: Mapping[str, str],
    level: Level = Level.SAI,
    pardonable: bool = True,
) -> Callable[[DataCheck], DataRule]:
    """Make a rule of a check. Raises ValueError when it lacks what a rule must say."""

    def make(check: DataCheck) -> DataRule:
        return DataRule(id, title, why, clause, fix, level, Mend.DU_LIEU, codes, check, pardonable=pardonable)

    return make


def each(
    records: Callable[["Dataset"], Iterable[tuple["Path", Record]]],
) -> Callable[[Callable[["Dataset", "Path", Record], Iterable[DataFault]]], DataCheck]:
    """A check of one record at a time, given with its path: a hole leaves out that record only.

    A check of the data as a whole needs no such care: at a hole the engine ends it.
    """

    def decorate(check: Callable[["Dataset", "Path", Record], Iterable[DataFault]]) -> DataCheck:
        def run(dataset: "Dataset") -> Iterator[DataFault]:
            return _run(records(dataset), lambda: dataset, check)

        return run

    return decorate


def each_beside(
    records: Callable[["Dataset"], Iterable[tuple["Path", Record]]], beside: Callable[["Dataset"], Beside]
) -> Callable[[Callable[[Beside, "Path", Record], Iterable[DataFault]]], DataCheck]:
    """The same beside what is worked out of the data once for all records; a hole in that leaves out every record."""

    def decorate(check: Callable[[Beside, "Path", Record], Iterable[DataFault]]) -> DataCheck:
        def run(dataset: "Dataset") -> Iterator[DataFault]:
            return _run(records(dataset), cache(lambda: beside(dataset)), check)

        return run

    return decorate


def _run(
    rows: Iterable[tuple["Path", Record]],
    beside: Callable[[], Beside],
    check: Callable[[Beside, "Path", Record], Iterable[DataFault]],
) -> Iterator[DataFault]:
    for path, record in rows:
        try:
            faults = tuple(check(beside(), path, record))
        except Hole:
            continue
        yield from faults
