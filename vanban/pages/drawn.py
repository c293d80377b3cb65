"""What is drawn on a page beside its letters: level and upright lines, other shapes, images."""

from collections.abc import Iterable, Iterator
from ctypes import byref, c_float, c_int, c_uint
from itertools import pairwise

import pypdfium2.raw as pdfium

from vanban.core.dataclass import dataclass, field
from vanban.core.lengths import Length
from vanban.pages.frame import SAME, Frame, Matrix, Point, moved, times
from vanban.pages.page import Box, Stroke

_THIN = 3.0  # points: a filled rectangle no thicker than this is a line to the eye
_LEVEL = 0.3  # points: how far the ends of a level line may differ in height
_DEEPEST = 8  # forms in forms
_WHITE = (255, 255, 255)


@dataclass
class Drawn:
    """What was found on one page."""

    strokes: dict[Stroke, None] = field(default_factory=dict)
    shapes: dict[Box, None] = field(default_factory=dict)
    pictures: dict[Box, None] = field(default_factory=dict)


@dataclass(slots=True)
class _Path:
    """One run of points without a gap; `curved` when some of them steer a curve."""

    points: list[Point] = field(default_factory=list)
    curved: bool = False
    closed: bool = False


class DrawingReader:
    """Reads the drawings of one open page."""

    def __init__(self, page: pdfium.FPDF_PAGE, frame: Frame) -> None:
        self._page, self._frame, self._found = page, frame, Drawn()

    def read(self) -> Drawn:
        """Everything that is drawn, each once, however often it is repeated."""
        for index in range(pdfium.FPDFPage_CountObjects(self._page)):
            self._object(pdfium.FPDFPage_GetObject(self._page, index), SAME, 0)
        return self._found

    def _object(self, thing: pdfium.FPDF_PAGEOBJECT, around: Matrix, depth: int) -> None:
        kind = pdfium.FPDFPageObj_GetType(thing)
        if kind == pdfium.FPDF_PAGEOBJ_PATH:
            self._path(thing, times(_matrix(thing), around))
        elif kind == pdfium.FPDF_PAGEOBJ_IMAGE:
            square = ((0, 0), (1, 0), (0, 1), (1, 1))
            own = times(_matrix(thing), around)
            self._found.pictures[self._frame.box([moved(corner, own) for corner in square])] = None
        elif kind == pdfium.FPDF_PAGEOBJ_FORM and depth < _DEEPEST:
            inner = times(_matrix(thing), around)
            for index in range(pdfium.FPDFFormObj_CountObjects(thing)):
                self._object(pdfium.FPDFFormObj_GetObject(thing, index), inner, depth + 1)

    def _path(self, thing: pdfium.FPDF_PAGEOBJECT, matrix: Matrix) -> None:
        fill, stroked = c_int(), c_int()
        pdfium.FPDFPath_GetDrawMode(thing, byref(fill), byref(stroked))
        is_filled = bool(fill.value) and _can_be_seen(thing, pdfium.FPDFPageObj_GetFillColor)
        is_stroked = bool(stroked.value) and _can_be_seen(thing, pdfium.FPDFPageObj_GetStrokeColor)
        if not is_filled and not is_stroked:
            return
        weight = _weight(thing, matrix) if is_stroked else 0.0
        for path in _paths(thing, matrix):
            self._draw(path, weight, stroked=is_stroked, filled=is_filled)

    def _draw(self, path: _Path, weight: float, *, stroked: bool, filled: bool) -> None:
        box = self._frame.box(path.points)
        thin = min(box.width, box.height)
        if filled and not stroked and thin <= _THIN and not path.curved:
            self._stroke(_flattened(box), thin)
            return
        sides = list(_sides(path)) if stroked and not path.curved else []
        boxes = [self._frame.box(side) for side in sides]
        if boxes and all(min(side.width, side.height) <= _LEVEL for side in boxes):
            for side in boxes:
                self._stroke(side, weight)
            if not filled:
                return
        self._found.shapes[box] = None

    def _stroke(self, box: Box, weight: float) -> None:
        if max(box.width, box.height) > 0:
            self._found.strokes[Stroke(box, Length(weight), box.width >= box.height)] = None


def _flattened(box: Box) -> Box:
    """A thin rectangle as the line along its middle."""
    if box.width >= box.height:
        down = Length((box.top + box.bottom) / 2)
        return Box(box.left, down, box.right, down)
    return Box(box.middle, box.top, box.middle, box.bottom)


def _sides(path: _Path) -> Iterator[tuple[Point, Point]]:
    points = [*path.points, path.points[0]] if path.closed else path.points
    pairs: Iterable[tuple[Point, Point]] = pairwise(points)
    return (pair for pair in pairs if pair[0] != pair[1])


def _paths(thing: pdfium.FPDF_PAGEOBJECT, matrix: Matrix) -> Iterator[_Path]:
    """The runs of points of a path object."""
    path = _Path()
    x, y = c_float(), c_float()
    for index in range(pdfium.FPDFPath_CountSegments(thing)):
        segment = pdfium.FPDFPath_GetPathSegment(thing, index)
        kind = pdfium.FPDFPathSegment_GetType(segment)
        if kind == pdfium.FPDF_SEGMENT_MOVETO and path.points:
            if len(path.points) > 1:
                yield path
            path = _Path()
        pdfium.FPDFPathSegment_GetPoint(segment, byref(x), byref(y))
        path.points.append(moved((x.value, y.value), matrix))
        path.curved = path.curved or kind == pdfium.FPDF_SEGMENT_BEZIERTO
        path.closed = path.closed or bool(pdfium.FPDFPathSegment_GetClose(segment))
    if len(path.points) > 1:
        yield path


def _matrix(thing: pdfium.FPDF_PAGEOBJECT) -> Matrix:
    found = pdfium.FS_MATRIX()
    if not pdfium.FPDFPageObj_GetMatrix(thing, byref(found)):
        return SAME
    return (found.a, found.b, found.c, found.d, found.e, found.f)


def _weight(thing: pdfium.FPDF_PAGEOBJECT, matrix: Matrix) -> float:
    width = c_float()
    pdfium.FPDFPageObj_GetStrokeWidth(thing, byref(width))
    a, b, c, d, *_ = matrix
    return float(width.value * abs(a * d - b * c) ** 0.5)


def _can_be_seen(thing: pdfium.FPDF_PAGEOBJECT, colour_of: object) -> bool:
    """Whether a colour is one that shows on paper: neither white nor wholly transparent."""
    parts = [c_uint() for _ in range(4)]
    if not callable(colour_of) or not colour_of(thing, *map(byref, parts)):
        return True
    red, green, blue, alpha = (part.value for part in parts)
    return alpha > 0 and (red, green, blue) != _WHITE
