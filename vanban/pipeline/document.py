"""A document that is made: its bytes, what a reader sees of it, and what it was made from."""

from vanban.core.dataclass import dataclass, field
from vanban.inspect.docview import DocView
from vanban.pipeline.jobs import Job


@dataclass(frozen=True)
class Document:
    """A finished document, not yet in its place, and what a reader sees of it.

    `mark` tells what it shows and how it is judged, see `origins`.
    """

    job: Job
    data: bytes
    view: DocView = field(repr=False)
    seconds: float = 0.0
    mark: str = ""

    @property
    def paragraphs(self) -> int:
        """How many paragraphs its body has, tables and text boxes included."""
        return len(self.view.body.paragraphs)

    @property
    def tables(self) -> int:
        """How many tables its body has."""
        return len(self.view.body.tables)
