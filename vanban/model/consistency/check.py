"""How a check is run: on everything at once or record by record, left out where the data have holes."""

from collections.abc import Callable, Iterable
from functools import wraps
from typing import TypeVar

from vanban.model.consistency.fault import Fault, Path
from vanban.model.dataset import Dataset
from vanban.model.hole import Hole

Record = TypeVar("Record")
Check = Callable[[Dataset], tuple[Fault, ...]]


def whole(check: Callable[[Dataset], Iterable[Fault]]) -> Check:
    """A check that needs everything it reads: a single hole leaves it out."""

    @wraps(check)
    def run(dataset: Dataset) -> tuple[Fault, ...]:
        try:
            return tuple(check(dataset))
        except Hole:
            return ()

    return run


def each(
    records: Callable[[Dataset], Iterable[tuple[Path, Record]]],
) -> Callable[[Callable[[Dataset, Path, Record], Iterable[Fault]]], Check]:
    """A check of one record at a time, given with its path: a hole leaves out that record only."""

    def decorate(check: Callable[[Dataset, Path, Record], Iterable[Fault]]) -> Check:
        @wraps(check)
        def run(dataset: Dataset) -> tuple[Fault, ...]:
            faults: list[Fault] = []
            for path, record in records(dataset):
                try:
                    faults += tuple(check(dataset, path, record))
                except Hole:
                    continue
            return tuple(faults)

        return run

    return decorate
