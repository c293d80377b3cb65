"""Where page numbers stand: which headers and footers of a document show them, and in which paragraph."""

from collections.abc import Iterator

from vanban.core.dataclass import dataclass
from vanban.inspect.content import Paragraph, Run
from vanban.inspect.docview import Section, Story
from vanban.rules.rule import Context


@dataclass(frozen=True, slots=True)
class PageNumber:
    """A page number as it stands in a header or footer that is shown; `first` when it is that of the first page."""

    section: Section
    paragraph: Paragraph
    first: bool

    @property
    def in_header(self) -> bool:
        """Whether it stands in the margin at the top."""
        return self.paragraph.place.part == "header"

    @property
    def runs(self) -> list[Run]:
        """The runs that show the number; the whole paragraph when the field keeps no result."""
        own = [run for run in self.paragraph.runs if run.field == "PAGE"]
        return own or list(self.paragraph.runs)


def page_numbers(context: Context) -> tuple[PageNumber, ...]:
    """Every page number that some page of the document shows."""
    return context.once(_page_numbers)


def _page_numbers(context: Context) -> tuple[PageNumber, ...]:
    return tuple(number for section in context.van_ban.sections for number in numbers_in(section))


def numbers_in(section: Section) -> Iterator[PageNumber]:
    """The page numbers that some page of a section shows."""
    for banners in (section.headers, section.footers):
        first = banners.first if section.title_page else banners.default
        for paragraph in numbered(first):
            yield PageNumber(section, paragraph, first=True)
        for story in (banners.default, *((banners.even,) if section.even_pages else ())):
            for paragraph in numbered(story):
                yield PageNumber(section, paragraph, first=False)


def numbered(story: Story) -> Iterator[Paragraph]:
    """The paragraphs of a story that show the number of the page."""
    return (paragraph for paragraph, _ in story.fields("PAGE"))
