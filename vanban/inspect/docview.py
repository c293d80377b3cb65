"""A document as a reader sees it: frozen values, every format effective, every length typed."""

from collections.abc import Iterator, Sequence
from typing import Literal

from vanban.core.dataclass import dataclass
from vanban.core.lengths import Length
from vanban.inspect.content import Field, Paragraph, Part, Spot, Table
from vanban.inspect.formats import ZERO

DrawingKind = Literal["picture", "line", "shape", "object"]
RuleKind = Literal["border", "shape", "underscores", "picture"]


@dataclass(frozen=True, slots=True)
class Offset:
    """Where a floating thing stands along one axis: `align` (`left`, `center`, …) or, when that is "", `distance`."""

    relative_to: str = ""
    align: str = ""
    distance: Length = ZERO


@dataclass(frozen=True, slots=True)
class Drawing:
    """A picture, line or shape; `paragraph` is the index of its anchor, `text_box` the number of the text in it.

    `weight` is the thickness of its outline, 0 when it has none.
    """

    kind: DrawingKind
    name: str
    alt_text: str
    width: Length
    height: Length
    weight: Length
    inline: bool
    across: Offset = Offset()
    down: Offset = Offset()
    paragraph: int = 0
    text_box: int = 0


@dataclass(frozen=True, slots=True)
class Rule:
    """A horizontal line, however it was made.

    Attributes:
        length: from end to end.
        offset: how far its middle is right of the middle of the room it stands in; None when the file does not say.
        after: index of the paragraph with text it stands under, in the same cell or on the same page; -1 for none.
        paragraph: index of the paragraph that carries it.
        weight: its thickness, 0 for typed characters.
    """

    kind: RuleKind
    length: Length
    offset: Length | None
    after: int
    paragraph: int
    weight: Length


@dataclass(frozen=True, slots=True)
class Story:
    """Text that flows on its own: the body, a header, the footnotes."""

    part: Part
    paragraphs: tuple[Paragraph, ...] = ()
    tables: tuple[Table, ...] = ()
    drawings: tuple[Drawing, ...] = ()
    rules: tuple[Rule, ...] = ()

    def fields(self, kind: str) -> Iterator[tuple[Paragraph, Field]]:
        """The fields of one kind (`PAGE`), each with the paragraph it stands in."""
        return ((p, found) for p in self.paragraphs for found in p.fields if found.kind == kind)


@dataclass(frozen=True, slots=True)
class Page:
    """The paper of a section and its margins; `room` is the width of a line of text, or of one column."""

    width: Length
    height: Length
    top: Length
    bottom: Length
    left: Length
    right: Length
    gutter: Length
    header: Length
    footer: Length
    room: Length

    @property
    def landscape(self) -> bool:
        """Whether the paper lies on its side."""
        return self.width > self.height


@dataclass(frozen=True, slots=True)
class Banners:
    """What stands at the head (or foot) of the pages of a section: its first page, other pages, even pages."""

    first: Story
    default: Story
    even: Story


@dataclass(frozen=True, slots=True)
class Section:
    """A section.

    Attributes:
        kind: how it begins: `nextPage`, `continuous`, `oddPage`, `evenPage`, `nextColumn`.
        title_page: its first page has a header and footer of its own.
        even_pages: so have its even pages.
        number_start: the number of its first page; None: it counts on.
        number_format: as Word names it: `decimal`, `lowerRoman`, …
    """

    page: Page
    kind: str
    columns: int
    title_page: bool
    even_pages: bool
    number_start: int | None
    number_format: str
    headers: Banners
    footers: Banners


@dataclass(frozen=True, slots=True)
class Link:
    """Something outside the file that it refers to: its kind (`hyperlink`, `attachedTemplate`), address and part."""

    kind: str
    target: str
    part: str


@dataclass(frozen=True, slots=True)
class Facts:
    """What is true of the file as a whole.

    Attributes:
        language: of text that says nothing else, such as `vi-VN`; `title_language` that of the core properties.
        compatibility: the Word whose layout is imitated: 12 is 2007, 14 is 2010, 15 is 2013 and later.
        fonts: of the text that is shown, most used first.
        legacy: where text in a font of before Unicode (.VnTime, VNI-Times) stands.
        embedded: names of parts that other programs made (`word/embeddings/…`, ActiveX).
    """

    title: str
    subject: str
    author: str
    title_language: str
    language: str
    track_revisions: bool
    compatibility: int
    paragraph_over_table_style: bool
    comments: bool
    tracked_changes: bool
    hidden_text: bool
    macros: bool
    links: tuple[Link, ...]
    embedded: tuple[str, ...]
    fonts: tuple[str, ...]
    legacy: tuple[Spot, ...]


@dataclass(frozen=True, slots=True)
class DocView:
    """A whole document as a reader sees it."""

    body: Story
    sections: tuple[Section, ...]
    footnotes: Story
    endnotes: Story
    facts: Facts

    def stories(self) -> Iterator[Story]:
        """The body, then every different header and footer in the order of the sections, then the notes."""
        return stories_of(self.body, self.sections, (self.footnotes, self.endnotes))


def stories_of(body: Story, sections: Sequence[Section], notes: Sequence[Story]) -> Iterator[Story]:
    """The stories of a document, each once."""
    banners = [banners for section in sections for banners in (section.headers, section.footers)]
    inside = [story for banner in banners for story in (banner.first, banner.default, banner.even)]
    return iter({id(story): story for story in (body, *inside, *notes)}.values())
