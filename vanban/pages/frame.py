"""From the coordinates of a PDF page, whose y grows upwards, to lengths from the top left corner of the paper."""

from collections.abc import Iterable
from ctypes import c_float

import pypdfium2.raw as pdfium

from vanban.core.dataclass import dataclass
from vanban.core.lengths import Length
from vanban.pages.page import Box

Point = tuple[float, float]
Matrix = tuple[float, float, float, float, float, float]
SAME: Matrix = (1, 0, 0, 1, 0, 0)


def times(inner: Matrix, outer: Matrix) -> Matrix:
    """The matrix that does `inner`, then `outer`."""
    a, b, c, d, e, f = inner
    m, n, o, p, q, r = outer
    return (a * m + b * o, a * n + b * p, c * m + d * o, c * n + d * p, e * m + f * o + q, e * n + f * p + r)


def moved(point: Point, by: Matrix) -> Point:
    """A point after a matrix."""
    x, y = point
    a, b, c, d, e, f = by
    return (a * x + c * y + e, b * x + d * y + f)


@dataclass(frozen=True, slots=True)
class Frame:
    """How the user space of a page lies on the paper: its visible box, and quarter turns clockwise."""

    left: float
    bottom: float
    right: float
    top: float
    turns: int

    @classmethod
    def of(cls, page: pdfium.FPDF_PAGE) -> "Frame":
        """The frame of an open page."""
        sides = [c_float() for _ in range(4)]
        if not pdfium.FPDFPage_GetCropBox(page, *sides) and not pdfium.FPDFPage_GetMediaBox(page, *sides):
            width, height = pdfium.FPDF_GetPageWidthF(page), pdfium.FPDF_GetPageHeightF(page)
            return cls(0, 0, width, height, 0)
        left, bottom, right, top = (side.value for side in sides)
        turns = pdfium.FPDFPage_GetRotation(page) % 4
        return cls(min(left, right), min(bottom, top), max(left, right), max(bottom, top), turns)

    def at(self, point: Point) -> tuple[Length, Length]:
        """Where a point stands on the paper: from its left edge, from its top edge."""
        x, y = point
        if self.turns == 0:
            return Length(x - self.left), Length(self.top - y)
        if self.turns == 1:
            return Length(y - self.bottom), Length(x - self.left)
        if self.turns == 2:
            return Length(self.right - x), Length(y - self.bottom)
        return Length(self.top - y), Length(self.right - x)

    def box(self, points: Iterable[Point]) -> Box:
        """The box around points."""
        x, y = zip(*points, strict=True)
        return self.around(min(x), min(y), max(x), max(y))

    def around(self, left: float, bottom: float, right: float, top: float) -> Box:
        """The box between these coordinates."""
        if self.turns == 0:
            from_left, from_top = self.left, self.top
            return Box(
                Length(left - from_left), Length(from_top - top), Length(right - from_left), Length(from_top - bottom)
            )
        across, down = zip(self.at((left, bottom)), self.at((right, top)), strict=True)
        return Box(min(across), min(down), max(across), max(down))
