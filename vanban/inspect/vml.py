"""What old Word files draw (VML): pictures, lines and shapes, with the text that stands in them."""

import re
from collections.abc import Iterator, Mapping

from vanban.core.dataclass import dataclass
from vanban.core.lengths import Length
from vanban.inspect.docview import Drawing, DrawingKind, Offset
from vanban.inspect.drawings import Drawn
from vanban.inspect.formats import ZERO
from vanban.inspect.markup import OFFICE, VML, Element, child, length
from vanban.inspect.text import W

_SHAPES = frozenset(VML + name for name in ("shape", "rect", "roundrect", "oval", "line", "polyline", "curve", "arc"))
_GROUP = VML + "group"
_LINE_TYPES = {"#_x0000_t20", "#_x0000_t32"}  # line, straight connector
_WEIGHT, _PADDING = Length(0.75), Length(7.2)
_PLACING = ("mso-position", "margin", "position")
_MODES = {"left", "center", "right", "inside", "outside", "top", "bottom"}
_PAIR = re.compile(r"\s*([^,]*),\s*([^,]*)")
_OFF, _ON = {"f", "false", "0"}, {"t", "true", "1"}
_LONGEST_STYLE = 4096


@dataclass(frozen=True, slots=True)
class _Units:
    """What a bare number is worth in points, along and down; pixels outside groups."""

    x: float = 0.75
    y: float = 0.75


@dataclass(frozen=True, slots=True)
class _Box:
    """Where a shape stands and how large it is, in points."""

    left: float
    top: float
    width: float
    height: float


def read_picture(node: Element, room: Length) -> Iterator[Drawn]:
    """What a `w:pict` or `w:object` shows, where the text is `room` wide."""
    for part in node:
        if part.tag == _GROUP:
            yield from _group(part)
        elif part.get(OFFICE + "hr") in _ON:
            yield Drawn(_rule(part, room))
        elif part.tag in _SHAPES:
            kind: DrawingKind = "object" if node.tag == W + "object" else _kind(part)
            yield _shape(part, kind, _style(part), _Units())


def _group(node: Element) -> Iterator[Drawn]:
    """The parts of a group, in the coordinates of the group; they stand where the group stands."""
    style = _style(node)
    across, down = _pair(node.get("coordsize", ""), _Units(1, 1)) or (1000, 1000)
    width, height = _css(style, "width", _Units().x), _css(style, "height", _Units().y)
    units = _Units(width / across if across else 0, height / down if down else 0)
    placing = {name: text for name, text in style.items() if name.startswith(_PLACING)}
    for part in node.iter(*_SHAPES):
        yield _shape(part, _kind(part), {**_style(part), **placing}, units)


def _shape(node: Element, kind: DrawingKind, style: Mapping[str, str], units: _Units) -> Drawn:
    box = _line(node, style, units) if node.tag == VML + "line" else _box(style, units)
    drawing = Drawing(
        kind=kind,
        name=node.get("id", ""),
        alt_text=node.get("alt", "") or _title(node),
        width=Length(box.width),
        height=Length(box.height),
        weight=_weight(node),
        inline=style.get("position") != "absolute",
        across=_offset(style, "horizontal", box.left),
        down=_offset(style, "vertical", box.top),
    )
    text = child(node, VML + "textbox")
    left, right = _insets(text)
    return Drawn(drawing, child(text, W + "txbxContent"), Length(max(box.width - left - right, 0)), left)


def _rule(node: Element, room: Length) -> Drawing:
    """Word's horizontal line (three dashes and Enter): as wide as it says, else a share of the room."""
    style = _style(node)
    share = length(node.get(OFFICE + "hrpct"), 1)
    height = Length(_css(style, "height", _Units().y))
    return Drawing(
        kind="line",
        name=node.get("id", ""),
        alt_text=node.get("alt", ""),
        width=Length(_css(style, "width", _Units().x) or room * (share / 1000 if share else 1)),
        height=height,
        weight=height,
        inline=True,
        across=Offset("", node.get(OFFICE + "hralign", "left")),
    )


def _kind(node: Element) -> DrawingKind:
    if node.tag == VML + "line" or node.get("type") in _LINE_TYPES or node.get(OFFICE + "connectortype"):
        return "line"
    return "picture" if child(node, VML + "imagedata") is not None else "shape"


def _box(style: Mapping[str, str], units: _Units) -> _Box:
    return _Box(
        _css(style, "margin-left", units.x) + _css(style, "left", units.x),
        _css(style, "margin-top", units.y) + _css(style, "top", units.y),
        _css(style, "width", units.x),
        _css(style, "height", units.y),
    )


def _line(node: Element, style: Mapping[str, str], units: _Units) -> _Box:
    """The box around a line from one point to another."""
    x1, y1 = _pair(node.get("from", ""), units) or (0, 0)
    x2, y2 = _pair(node.get("to", ""), units) or (0, 0)
    place = _box(style, units)
    return _Box(place.left + min(x1, x2), place.top + min(y1, y2), abs(x2 - x1), abs(y2 - y1))


def _weight(node: Element) -> Length:
    if node.get("stroked") in _OFF or child(node, VML + "imagedata") is not None:
        return ZERO
    stroke = child(node, VML + "stroke")
    found = length(node.get("strokeweight") or (stroke.get("weight") if stroke is not None else None), 1)
    return _WEIGHT if found is None else found


def _title(node: Element) -> str:
    image = child(node, VML + "imagedata")
    return image.get(OFFICE + "title", "") if image is not None else ""


def _insets(box: Element | None) -> tuple[Length, Length]:
    """The padding of a text box, left and right; `inset` names left, top, right and bottom."""
    sides = (box.get("inset", "") if box is not None else "").split(",", 4)
    read = (length(sides[index].strip(), 1) if index < len(sides) else None for index in (0, 2))
    left, right = (_PADDING if side is None else side for side in read)
    return left, right


def _offset(style: Mapping[str, str], axis: str, distance: float) -> Offset:
    mode = style.get(f"mso-position-{axis}", "")
    relative = style.get(f"mso-position-{axis}-relative", "text")
    return Offset(relative, mode if mode in _MODES else "", Length(distance))


def _style(node: Element) -> dict[str, str]:
    """The `style` of a shape as names and values."""
    pairs = (item.partition(":") for item in (node.get("style") or "")[:_LONGEST_STYLE].split(";"))
    return {name.strip().lower(): text.strip() for name, _, text in pairs if text}


def _css(style: Mapping[str, str], name: str, unit: float) -> float:
    text = style.get(name)
    return _points(text, unit) if text else 0.0


def _pair(text: str, units: _Units) -> tuple[float, float] | None:
    match = _PAIR.fullmatch(text)
    return (_points(match[1], units.x), _points(match[2], units.y)) if match else None


def _points(text: str, unit: float) -> float:
    """A length in points; a bare number counts `unit` points."""
    found = length(text, 1)
    if found is None:
        return 0.0
    return found * unit if text.strip()[-1:].isdigit() else float(found)
