"""What was found of one peer."""

from dataclasses import dataclass, field

from peers.conversing import Times
from peers.listing import Peer


@dataclass
class Measured:
    """A peer's version, times and memory, or why it has none.

    `warm` and `memory` (bytes) go by the rows of the appendix; `size` is that of the shortest document, in bytes.
    """

    peer: Peer
    version: str = ""
    absent: str = ""
    wrong: list[str] = field(default_factory=list)
    warm: dict[int, Times] = field(default_factory=dict)
    memory: dict[int, int] = field(default_factory=dict)
    size: int = 0
    cold: Times | None = None

    @property
    def complete(self) -> bool:
        """Whether everything was measured, on documents that hold all the data."""
        return bool(self.cold and not self.reason)

    @property
    def reason(self) -> str:
        """Why it has no figures, "" when it has."""
        return self.absent or ("its document is wrong: " + "; ".join(self.wrong) if self.wrong else "")
