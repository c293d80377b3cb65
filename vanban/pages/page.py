"""The values of a printed document: its pages in order, and what stands where on each."""

from collections.abc import Iterable
from functools import reduce

from vanban.core.dataclass import dataclass
from vanban.core.lengths import Length


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on a page; lengths from the top left corner of the paper, `bottom` below `top`."""

    left: Length
    top: Length
    right: Length
    bottom: Length

    @property
    def width(self) -> Length:
        """From left to right."""
        return Length(self.right - self.left)

    @property
    def height(self) -> Length:
        """From top to bottom."""
        return Length(self.bottom - self.top)

    @property
    def middle(self) -> Length:
        """How far its middle is from the left edge of the paper."""
        return Length((self.left + self.right) / 2)

    def meets(self, other: "Box") -> bool:
        """Whether the two have a point in common."""
        across = self.left <= other.right and other.left <= self.right
        return across and self.top <= other.bottom and other.top <= self.bottom

    def holds(self, other: "Box") -> bool:
        """Whether the middle of the other lies in it."""
        down = (other.top + other.bottom) / 2
        return self.left <= other.middle <= self.right and self.top <= down <= self.bottom


def around(boxes: Iterable[Box]) -> Box:
    """The smallest box around some boxes, of which there is at least one."""
    return reduce(_joined, boxes)


def _joined(one: Box, other: Box) -> Box:
    left, top = min(one.left, other.left), min(one.top, other.top)
    return Box(left, top, max(one.right, other.right), max(one.bottom, other.bottom))


@dataclass(frozen=True, slots=True)
class Word:
    """Letters without a space between them: `box` is around their ink, `baseline` from the top of the page.

    `font` is its name in the file, without the mark of a subset.
    """

    text: str
    box: Box
    baseline: Length
    font: str
    size: Length


@dataclass(frozen=True, slots=True)
class Line:
    """Words side by side on one baseline."""

    words: tuple[Word, ...]

    @property
    def text(self) -> str:
        """The words, one space apart."""
        return " ".join(word.text for word in self.words)

    @property
    def box(self) -> Box:
        """The box around the words."""
        return around(word.box for word in self.words)


@dataclass(frozen=True, slots=True)
class Stroke:
    """A straight line drawn level or upright: its `box` has no height, or no width; `weight` is its thickness."""

    box: Box
    weight: Length
    level: bool

    @property
    def length(self) -> Length:
        """From end to end."""
        return self.box.width if self.level else self.box.height


@dataclass(frozen=True, slots=True)
class Grid:
    """Lines that cross one another as those of a table do: where its columns and rows begin and end."""

    box: Box
    columns: tuple[Length, ...]
    rows: tuple[Length, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """One printed page.

    Attributes:
        width, height: of the paper as it is held to read it, turned pages as they are shown.
        lines: in the order of the file, which is that of reading in what Word and LibreOffice write.
        strokes: every level or upright line, those of the grids too.
        shapes: other drawn things that can be seen, as the boxes around them.
        pictures: the boxes of images.
    """

    number: int
    width: Length
    height: Length
    lines: tuple[Line, ...] = ()
    strokes: tuple[Stroke, ...] = ()
    shapes: tuple[Box, ...] = ()
    pictures: tuple[Box, ...] = ()
    grids: tuple[Grid, ...] = ()

    @property
    def landscape(self) -> bool:
        """Whether the paper lies on its side."""
        return self.width > self.height


@dataclass(frozen=True, slots=True)
class Pages:
    """The pages of a file in order, numbered from 1."""

    pages: tuple[Page, ...]
