"""What a mender is: it puts right in the parts of a file what an issue names."""

from collections.abc import Callable, Sequence

from vanban.core.dataclass import dataclass
from vanban.inspect.content import Spot
from vanban.mend.bench import Bench
from vanban.roles.element import Piece, Role
from vanban.rules.report import Issue
from vanban.rules.rule import Context
from vanban.rules.shown import pieces


@dataclass(frozen=True, slots=True)
class Job:
    """One issue of one document of the file on the bench."""

    bench: Bench
    context: Context
    issue: Issue

    @property
    def spots(self) -> set[Spot | None]:
        """The places that the issue names."""
        return {site.spot for site in self.issue.sites}

    def named(self, found: Sequence[Piece]) -> list[Piece]:
        """Those of some pieces that the issue names."""
        spots = self.spots
        return [piece for piece in found if piece.paragraph.place in spots]

    @property
    def paragraphs(self) -> list[Piece]:
        """The paragraphs of the body that the issue names, each whole."""
        body = self.bench.reading.view.body.paragraphs
        indexes = dict.fromkeys(index for site in self.issue.sites for index in site.paragraphs)
        return [Piece(body[index], 0, len(body[index].text)) for index in indexes]

    def pieces(self, *roles: Role) -> list[Piece]:
        """The pieces of these parts that the issue names."""
        return self.named(list(pieces(self.context, *roles)))


Mender = Callable[[Job], None]
Key = tuple[str, str]
"""The id of a rule and one of its codes."""
