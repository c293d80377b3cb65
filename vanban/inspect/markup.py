"""Names in Word's XML, and its attribute values as Word reads them: what makes no sense is as if it were not there."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from lxml import etree

from vanban.core.lengths import EMU_PER_POINT, Length, Mm, Pt
from vanban.inspect.text import W

Element = etree._Element  # noqa: SLF001 - lxml has no public name for it
Properties = dict[str, Any]
"""What one place in a file says of a format, by the name of the field it ends in; what it does not say is absent."""

R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
WPS = "{http://schemas.microsoft.com/office/word/2010/wordprocessingShape}"
WPG = "{http://schemas.microsoft.com/office/word/2010/wordprocessingGroup}"
PIC = "{http://schemas.openxmlformats.org/drawingml/2006/picture}"
VML = "{urn:schemas-microsoft-com:vml}"
OFFICE = "{urn:schemas-microsoft-com:office:office}"
VAL = W + "val"

_UNDERSTOOD = {"wps", "wpg", "wpc", "wpi", "wp14", "w14", "w15", "w16", "w16se", "a14", "v", "w10"}
_ON, _OFF = {None, "1", "true", "on"}, {"0", "false", "off"}
_NUMBER = re.compile(r"\s*([+-]?[0-9]{1,10}(?:\.[0-9]{0,10})?)\s*(pt|in|cm|mm|pc|pi|px|%)?\s*")
_POINTS = {
    "pt": 1.0, "in": 72.0, "cm": float(Mm(10)), "mm": float(Mm(1)), "pc": 12.0, "pi": 12.0, "px": 0.75,
}  # fmt: skip
_LARGEST = 2**31 - 1
_TWIPS = 20.0


def on_off(node: Element) -> bool | None:
    """The value of a switch such as `w:b`; None when it is neither on nor off."""
    value = node.get(VAL)
    return True if value in _ON else False if value in _OFF else None


@lru_cache(4096)
def whole(text: str | None) -> int | None:
    """A whole number without a unit, cut when it has a fraction; None when the text is something else."""
    match = _NUMBER.fullmatch(text) if text else None
    if match is None or match[2]:
        return None
    value = int(float(match[1]))
    return value if abs(value) <= _LARGEST else None


@lru_cache(4096)
def length(text: str | None, in_a_point: float = _TWIPS) -> Length | None:
    """A length: a bare number counts `in_a_point` to the point (twips unless told); `12pt`, `1.5cm` say their unit."""
    match = _NUMBER.fullmatch(text) if text else None
    if match is None or match[2] == "%" or abs(value := float(match[1])) > _LARGEST:
        return None
    return Length(value * _POINTS[match[2]] if match[2] else value / in_a_point)


def percent(text: str | None) -> float | None:
    """A share of a hundred: `50%`, or fiftieths of a per cent as `w:type="pct"` writes them (`2500`)."""
    match = _NUMBER.fullmatch(text) if text else None
    if match is None or match[2] not in (None, "%"):
        return None
    return float(match[1]) if match[2] else float(match[1]) / 50


def child(node: Element | None, *path: str) -> Element | None:
    """The element down this path of full names, or None where the path ends early."""
    for name in path:
        if node is None or not (count := len(node)):
            return None
        first = node[0]  # where properties stand; looking there, and `iterchildren`, is many times faster than `find`
        node = first if first.tag == name else next(node.iterchildren(name), None) if count > 1 else None
    return node


def by_name(node: Element | None) -> dict[object, Element]:
    """The elements in a node by their full names; of several of one name the last, as Word takes them."""
    return {part.tag: part for part in node} if node is not None else {}


def value(node: Element | None, *path: str) -> str | None:
    """The `w:val` of the element down this path, or None."""
    found = child(node, *path)
    return found.get(VAL) if found is not None else None


def choice(alternates: Element) -> Iterator[Element]:
    """The content of an `mc:AlternateContent` that Word shows: the first choice it understands, else the fallback."""
    for option in alternates.iterchildren(MC + "Choice"):
        if set((option.get("Requires") or "").split()) <= _UNDERSTOOD:
            yield from option
            return
    for option in alternates.iterchildren(MC + "Fallback"):
        yield from option


def points(text: str | None, default: float = 0.0) -> Length:
    """A length in EMU, as drawings write it; the default, in points, when there is none."""
    found = length(text, EMU_PER_POINT)
    return Pt(default) if found is None else found
