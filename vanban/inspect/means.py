"""What every story of one document is read with."""

from vanban.core.dataclass import dataclass, field, replace
from vanban.inspect.docview import Story
from vanban.inspect.numbering import Numbering
from vanban.inspect.package import PackageError
from vanban.inspect.paragraph_formats import ParagraphFormats
from vanban.inspect.run_formats import RunFormats
from vanban.inspect.styles import StyleSheet
from vanban.inspect.table_styles import TableStyles
from vanban.inspect.theme import Theme

MOST_PARAGRAPHS = 200_000  # of all stories together: some 8,000 pages
MOST_BANNERS = 50  # that are kept for the next document
MOST_FORMATS = 5_000  # that are kept for the next document; one whose text is formatted by hand has some hundred


@dataclass(eq=False, slots=True)
class Means:
    """The theme, styles and lists of a document, and what is worked out so far; `read` counts paragraphs.

    `banners` are headers and footers by their bytes and all else that they are read with.
    """

    theme: Theme
    sheet: StyleSheet
    numbering: Numbering
    tables: TableStyles
    runs: RunFormats
    paragraphs: ParagraphFormats
    banners: dict[tuple[object, ...], Story] = field(default_factory=dict)
    read: int = 0

    def again(self) -> "Means":
        """The same for another document: none of its paragraphs is counted yet, what was worked out stays known."""
        if self.runs.known + self.paragraphs.known > MOST_FORMATS:
            self.runs.forget()
            self.paragraphs.forget()
        if len(self.banners) > MOST_BANNERS:
            self.banners.clear()
        return replace(self, read=0)

    def count(self, more: int = 1) -> None:
        """Count more paragraphs. Raises PackageError when there are more than any real document has."""
        self.read += more
        if self.read > MOST_PARAGRAPHS:
            raise PackageError("văn bản có quá nhiều đoạn")
