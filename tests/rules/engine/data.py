"""Rules about data made for a test, and the good data they are asked about."""

from functools import cache
from pathlib import Path

from vanban.core.finding import Place
from vanban.rules.data_rule import DataFault, DataRule, data_rule
from vanban.rules.rule import Clause, Level
from vanban.source.dataset import YearRead, read_year

GOOD = Path(__file__).parents[2] / "data" / "good"


@cache
def good() -> YearRead:
    return read_year(GOOD, 2024)


def place(path: tuple[str | int, ...]) -> Place:
    return Place(str(path[0]), *(step for step in path[1:3] if isinstance(step, int)))


def fault(*path: str | int, code: str = "sai") -> DataFault:
    return DataFault(code, path or ("ke_hoach",), "thế này", "thế kia")


def make(name: str, *faults: DataFault, crash: Exception | None = None, **more) -> DataRule:
    """A rule that yields these faults, then crashes when told to."""

    def check(dataset):
        yield from faults
        if crash:
            raise crash

    clause = Clause("QUY-UOC-DL", "số liệu")
    told = {"title": f"Quy tắc {name}", "why": "vì vậy", "clause": clause, "fix": "sửa đi", "codes": {"sai": "sai"}}
    return data_rule(id=f"thu/{name}", **{**told, "level": Level.SAI, **more})(check)
