"""What is drawn: pictures, lines and shapes, with the text that stands in them."""

from collections.abc import Iterator

from vanban.core.dataclass import dataclass, replace
from vanban.core.lengths import Length
from vanban.inspect.docview import Drawing, Offset
from vanban.inspect.formats import ZERO
from vanban.inspect.markup import WP, WPG, WPS, A, Element, child, points, whole
from vanban.inspect.text import W

_PICTURE = "{http://schemas.openxmlformats.org/drawingml/2006/picture}pic"
_SHAPE = WPS + "wsp"
_CANVAS = "{http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas}wpc"
_GROUPS = (WPG + "wgp", WPG + "grpSp", _CANVAS)
_LINES = {"line", "lineInv", "straightConnector1"}
_HAIRLINE, _PADDING = 0.5, 7.2  # points: an outline whose width the theme gives; the inset of text, left and right
_NOTHING = Offset()


@dataclass(frozen=True, slots=True)
class Drawn:
    """A drawing and the element with the text in it, if any: `room` wide, `left` from the edge of the shape."""

    drawing: Drawing
    text: Element | None = None
    room: Length = ZERO
    left: Length = ZERO


@dataclass(frozen=True, slots=True)
class _Scale:
    """How the coordinates of a group become lengths on paper: where it begins, its own zero, its factors."""

    left: float = 0
    top: float = 0
    zero_x: float = 0
    zero_y: float = 0
    x: float = 1
    y: float = 1


def read_drawing(node: Element) -> Iterator[Drawn]:
    """What a `w:drawing` shows: one thing, or each part of a group."""
    for frame in node.iterchildren(WP + "inline", WP + "anchor"):
        extent, names = child(frame, WP + "extent"), child(frame, WP + "docPr")
        inline = frame.tag == WP + "inline"
        whole_drawing = Drawing(
            kind="object",
            name=_get(names, "name"),
            alt_text=_get(names, "descr") or _get(names, "title"),
            width=points(_get(extent, "cx")),
            height=points(_get(extent, "cy")),
            weight=ZERO,
            inline=inline,
            across=_NOTHING if inline else _offset(child(frame, WP + "positionH")),
            down=_NOTHING if inline else _offset(child(frame, WP + "positionV")),
        )
        content = child(frame, A + "graphic", A + "graphicData")
        for part in content if content is not None else ():
            yield from _part(part, whole_drawing, None)


def _part(node: Element, frame: Drawing, scale: _Scale | None) -> Iterator[Drawn]:
    """A thing in a frame, or in a group when there is a scale."""
    tag = node.tag
    if tag in _GROUPS:
        inner = _scale(child(node, WPG + "grpSpPr"), scale)
        for part in node:
            yield from _part(part, frame, inner)
    elif tag == _PICTURE:
        yield Drawn(replace(_placed(frame, child(node, _PICTURE[:-3] + "spPr"), scale), kind="picture"))
    elif tag == _SHAPE:
        yield _shape(node, frame, scale)
    elif scale is None and isinstance(tag, str):
        yield Drawn(frame)


def _shape(node: Element, frame: Drawing, scale: _Scale | None) -> Drawn:
    properties = child(node, WPS + "spPr")
    geometry = child(properties, A + "prstGeom")
    is_line = _get(geometry, "prst") in _LINES or child(node, WPS + "cNvCnPr") is not None
    placed = _placed(frame, properties, scale)
    drawing = replace(placed, kind="line" if is_line else "shape", weight=_weight(node, properties))
    body = child(node, WPS + "bodyPr")
    left, right = (points(_get(body, side), _PADDING) for side in ("lIns", "rIns"))
    text = child(node, WPS + "txbx", W + "txbxContent")
    return Drawn(drawing, text, Length(max(drawing.width - left - right, 0)), left)


def _placed(frame: Drawing, properties: Element | None, scale: _Scale | None) -> Drawing:
    """The frame, or in a group the part's own measures and its offset from the group's."""
    if scale is None:
        return frame
    x, y, width, height = _box(child(properties, A + "xfrm"))
    return replace(
        frame,
        width=Length(width * scale.x),
        height=Length(height * scale.y),
        across=_moved(frame.across, scale.left + (x - scale.zero_x) * scale.x),
        down=_moved(frame.down, scale.top + (y - scale.zero_y) * scale.y),
    )


def _moved(offset: Offset, distance: float) -> Offset:
    return replace(offset, distance=Length(offset.distance + distance))


def _scale(properties: Element | None, outer: _Scale | None) -> _Scale:
    transform = child(properties, A + "xfrm")
    x, y, width, height = _box(transform)
    zero_x, zero_y, inner_width, inner_height = _box(transform, "chOff", "chExt")
    outer = outer or _Scale(zero_x=x, zero_y=y)
    return _Scale(
        outer.left + (x - outer.zero_x) * outer.x,
        outer.top + (y - outer.zero_y) * outer.y,
        zero_x,
        zero_y,
        outer.x * (width / inner_width if inner_width else 1),
        outer.y * (height / inner_height if inner_height else 1),
    )


def _box(transform: Element | None, off: str = "off", ext: str = "ext") -> tuple[float, float, float, float]:
    offset, extent = child(transform, A + off), child(transform, A + ext)
    box = (_get(offset, "x"), _get(offset, "y"), _get(extent, "cx"), _get(extent, "cy"))
    left, top, width, height = (float(points(text)) for text in box)
    return left, top, width, height


def _weight(shape: Element, properties: Element | None) -> Length:
    """The thickness of the outline: its own, else the theme's; 0 when there is none."""
    line = child(properties, A + "ln")
    if line is not None and child(line, A + "noFill") is not None:
        return ZERO
    if line is not None:
        return points(line.get("w"), _HAIRLINE)
    themed = whole(_get(child(shape, WPS + "style", A + "lnRef"), "idx"))
    return Length(_HAIRLINE * themed) if themed else ZERO


def _offset(node: Element | None) -> Offset:
    if node is None:
        return _NOTHING
    align, distance = child(node, WP + "align"), child(node, WP + "posOffset")
    return Offset(
        node.get("relativeFrom", ""),
        (align.text or "").strip() if align is not None else "",
        points(distance.text) if distance is not None else ZERO,
    )


def _get(node: Element | None, name: str) -> str:
    return node.get(name, "") if node is not None else ""
