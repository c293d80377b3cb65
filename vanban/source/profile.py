"""A profile of the checker, from YAML to its record, with the place of every value."""

from collections.abc import Sequence
from pathlib import Path

from vanban.core.dataclass import dataclass
from vanban.core.errors import DataError
from vanban.core.finding import Place
from vanban.model.ngoai_le import HoSoNgoaiLe
from vanban.source.datafile import read
from vanban.source.places import Places, Step


@dataclass(frozen=True)
class ProfileFile:
    """What a file says; `shown` is its name as the clerk typed it."""

    shown: str
    record: HoSoNgoaiLe
    places: Places

    def place(self, path: Sequence[Step]) -> Place:
        """Where the value of a path stands."""
        return Place(self.shown, *self.places.at(path))


def read_profile(path: Path, shown: str) -> ProfileFile:
    """Read a profile. Raises DataError with every fault of it."""
    file = read(path, shown, HoSoNgoaiLe)
    if file.findings:
        raise DataError(file.findings)
    assert isinstance(file.record, HoSoNgoaiLe)  # noqa: S101 - what is asked for is what is read
    return ProfileFile(shown, file.record, file.places)
