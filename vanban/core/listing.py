"""A text of several lines or paragraphs in the look of the place it is put into."""

from vanban.core.dataclass import dataclass


@dataclass(frozen=True)
class Listing:
    r"""A text whose `\n` begins a line, `\t` a tab, `\a` a paragraph and `\f` a page."""

    text: str

    def __bool__(self) -> bool:
        return bool(self.text)
