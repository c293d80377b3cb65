"""A picture that goes into a document, with the words for those who cannot see it."""

from vanban.core.dataclass import dataclass
from vanban.core.lengths import Length


@dataclass(frozen=True)
class Picture:
    """A PNG with its printed size and its alt text (Vietnamese)."""

    png: bytes
    width: Length
    height: Length
    alt: str
