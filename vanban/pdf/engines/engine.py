"""What an engine is: a program that turns Word files into PDF, and says whether it is there."""

from collections.abc import Generator, Mapping
from typing import Protocol, Self

from vanban.core.dataclass import dataclass
from vanban.pdf.options import Limits, Options
from vanban.pdf.problem import PdfProblem

Converted = tuple[str, bytes | PdfProblem]


@dataclass(frozen=True)
class Probe:
    """What is known of a program on this machine.

    Attributes:
        found: whether it can be used.
        version: as it names itself, "" when it is not there.
        path: where it is.
        remedy: what brings it, "" when it is there.
    """

    found: bool
    version: str = ""
    path: str = ""
    remedy: str = ""


class Session(Protocol):
    """An engine at work: its processes live until the `with` block ends."""

    def __enter__(self) -> Self: ...

    def __exit__(self, *raised: object) -> None: ...

    def convert(self, documents: Mapping[str, bytes]) -> Generator[Converted, None, None]:
        """The PDF of each document, or why there is none, in the order they are finished; each exactly once."""
        ...


class Engine(Protocol):
    """A program that makes PDF.

    Attributes:
        id: its name on the command line.
        title: its name for a clerk.
        draft: its pages break elsewhere than Word's; it is used only when it is asked for by name.
    """

    id: str
    title: str
    draft: bool

    def is_here(self) -> bool:
        """Whether its files are on this machine, without starting anything."""
        ...

    def probe(self) -> Probe:
        """Look for the program, without starting more of it than its version takes."""
        ...

    def session(self, options: Options, limits: Limits) -> Session:
        """Get ready to convert; nothing is started before the first document."""
        ...
