"""The agency's address at the foot of the pages: in which footers it stands, and the line above it."""

from collections.abc import Iterator

from vanban.core.dataclass import dataclass
from vanban.inspect.content import Paragraph
from vanban.inspect.docview import Rule, Section, Story
from vanban.roles.element import Role
from vanban.rules.rule import Context


@dataclass(frozen=True, slots=True)
class Address:
    """The first line of the address in a footer; `first` when that footer is of the first page only."""

    section: Section
    story: Story
    paragraph: Paragraph
    first: bool

    @property
    def line_above(self) -> Rule | None:
        """The rule drawn above it."""
        above = [rule for rule in self.story.rules if rule.paragraph <= self.paragraph.index]
        return above[-1] if above else None


def addresses(context: Context) -> Iterator[Address]:
    """Every footer of the document that shows the address, in the order of its sections."""
    places = [piece.paragraph.place for piece in context.van_ban.pieces(Role.DIA_CHI_CO_QUAN)]
    for section in context.van_ban.sections:
        shown = ((section.footers.first, True),) if section.title_page else ()
        for story, first in (*shown, (section.footers.default, False)):
            found = next((p for p in story.paragraphs if p.place in places and p.place.part == "footer"), None)
            if found is not None:
                yield Address(section, story, found, first)
