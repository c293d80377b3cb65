"""How text and paragraphs look, in effective values: nothing is inherited any more. Lengths are typed."""

from typing import Literal

from vanban.core.dataclass import dataclass
from vanban.core.lengths import Length, Pt

Alignment = Literal["left", "center", "right", "justify", "distribute"]
AUTO = "auto"
NONE = "none"
DEFAULT_FONT = "Times New Roman"
DEFAULT_SIZE = Pt(10)
ZERO = Length(0)


@dataclass(frozen=True, slots=True)
class RunFormat:
    """The look of a stretch of text.

    Attributes:
        font: the font of these very characters, theme and script resolved.
        size: the size of the type.
        underline: Word's name of the line (`single`, `dotted`, …), `none` without one.
        colour: `RRGGBB`, or `auto`: black on white paper.
        highlight: Word's name of the marker's colour, "" without one.
        shading: the colour behind the text as `RRGGBB`, "" without one.
        position: `baseline`, `superscript` or `subscript`.
        raised: how far above the line it stands, below when negative.
        scale: the width of the letters in per cent.
        spacing: room added after each letter, taken away when negative.
        language: such as `vi-VN`, "" when the file names none.
    """

    font: str = DEFAULT_FONT
    size: Length = DEFAULT_SIZE
    bold: bool = False
    italic: bool = False
    underline: str = NONE
    colour: str = AUTO
    highlight: str = ""
    shading: str = ""
    caps: bool = False
    small_caps: bool = False
    strike: bool = False
    position: str = "baseline"
    raised: Length = ZERO
    hidden: bool = False
    scale: int = 100
    spacing: Length = ZERO
    language: str = ""

    @property
    def superscript(self) -> bool:
        """Whether the text stands high and small."""
        return self.position == "superscript"

    @property
    def underlined(self) -> bool:
        """Whether a line of any kind is drawn under the text."""
        return self.underline != NONE


@dataclass(frozen=True, slots=True)
class Border:
    """One side of a frame: `style` as Word names it (`single`, `double`, …; `none`), its width, its colour."""

    style: str = NONE
    width: Length = ZERO
    colour: str = AUTO
    space: Length = ZERO

    @property
    def visible(self) -> bool:
        """Whether there is a line to see."""
        return self.style != NONE


@dataclass(frozen=True, slots=True)
class Borders:
    """The four sides of a frame."""

    top: Border = Border()
    bottom: Border = Border()
    left: Border = Border()
    right: Border = Border()

    @property
    def visible(self) -> bool:
        """Whether any side shows a line."""
        return any(side.visible for side in (self.top, self.bottom, self.left, self.right))


@dataclass(frozen=True, slots=True)
class Multiple:
    """Line spacing in lines of the font: 1 is single."""

    lines: float = 1.0


@dataclass(frozen=True, slots=True)
class Exactly:
    """Line spacing of this height, whatever stands in the line."""

    height: Length


@dataclass(frozen=True, slots=True)
class AtLeast:
    """Line spacing of this height, more where the line needs it."""

    height: Length


LineSpacing = Multiple | Exactly | AtLeast


@dataclass(frozen=True, slots=True)
class TabStop:
    """A tab stop: its place from the left margin, `alignment` (`left`, `center`, …), `leader` (`dot`, …; `none`)."""

    position: Length
    alignment: str = "left"
    leader: str = NONE


@dataclass(frozen=True, slots=True)
class ParagraphFormat:
    """The look of a paragraph.

    Attributes:
        alignment: of its lines; of its frame when it stands in a frame of its own.
        left: indent of every line; `right` likewise.
        first_line: further indent of the first line, negative when it hangs.
        before: room above; `after` below.
        outline_level: 1 to 9 for a heading, 0 for body text.
        contextual_spacing: no room between it and neighbours in the same style.
        shading: the colour behind it as `RRGGBB`, "" without one.
        framed: it stands in a frame (`w:framePr`), as old page numbers do.
    """

    alignment: Alignment = "left"
    left: Length = ZERO
    right: Length = ZERO
    first_line: Length = ZERO
    before: Length = ZERO
    after: Length = ZERO
    line_spacing: LineSpacing = Multiple()
    keep_next: bool = False
    keep_lines: bool = False
    page_break_before: bool = False
    widow_control: bool = True
    contextual_spacing: bool = False
    outline_level: int = 0
    borders: Borders = Borders()
    shading: str = ""
    tabs: tuple[TabStop, ...] = ()
    framed: bool = False
