"""What every story of one document is read with."""

from vanban.core.dataclass import dataclass, replace
from vanban.inspect.numbering import Numbering
from vanban.inspect.package import PackageError
from vanban.inspect.paragraph_formats import ParagraphFormats
from vanban.inspect.run_formats import RunFormats
from vanban.inspect.styles import StyleSheet
from vanban.inspect.table_styles import TableStyles
from vanban.inspect.theme import Theme

MOST_PARAGRAPHS = 200_000  # of all stories together: some 8,000 pages
MOST_FORMATS = 5_000  # that are kept for the next document; one whose text is formatted by hand has some hundred


@dataclass(eq=False, slots=True)
class Means:
    """The theme, styles and lists of a document, and the formats worked out so far; `read` counts paragraphs."""

    theme: Theme
    sheet: StyleSheet
    numbering: Numbering
    tables: TableStyles
    runs: RunFormats
    paragraphs: ParagraphFormats
    read: int = 0

    def again(self) -> "Means":
        """The same for another document: none of its paragraphs is counted yet, what was worked out stays known."""
        if self.runs.known + self.paragraphs.known > MOST_FORMATS:
            self.runs.forget()
            self.paragraphs.forget()
        return replace(self, read=0)

    def count(self) -> None:
        """Count one more paragraph. Raises PackageError when there are more than any real document has."""
        self.read += 1
        if self.read > MOST_PARAGRAPHS:
            raise PackageError("văn bản có quá nhiều đoạn")
