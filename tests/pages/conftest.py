"""The documents of the cases as they are printed, made once for every worker of a run."""

from dataclasses import dataclass

import pytest

from tests.pages.cases import CASES
from tests.pages.conversion import convert_once


@dataclass(frozen=True)
class Printout:
    """A document and what is printed of it."""

    docx: bytes
    pdf: bytes


@pytest.fixture(scope="session")
def shared_folder(tmp_path_factory, worker_id):
    """A folder that every worker of the run sees."""
    base = tmp_path_factory.getbasetemp()
    return base if worker_id == "master" else base.parent


@pytest.fixture(scope="session")
def printed(shared_folder) -> dict[str, Printout]:
    """Every case by `code:right` and `code:wrong`; one document may serve several."""
    kinds = {
        f"{code}:{kind}": (make, shown or make)
        for code, case in CASES.items()
        for kind, make, shown in (("right", case.right, None), ("wrong", case.wrong, case.printed))
    }
    makes = {make: make().bytes() for pair in kinds.values() for make in pair}
    names = {make: str(number) for number, make in enumerate(makes)}
    pdfs = convert_once({names[make]: data for make, data in makes.items()}, shared_folder, "page-cases")
    return {name: Printout(makes[make], pdfs[names[shown]]) for name, (make, shown) in kinds.items()}
