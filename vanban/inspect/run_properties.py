"""What one `w:rPr` says: only the properties it sets, theme fonts and colours already looked up."""

import re
from collections.abc import Callable

from vanban.core.lengths import Pt
from vanban.inspect.formats import AUTO, NONE
from vanban.inspect.markup import VAL, Element, Properties, length, on_off, whole
from vanban.inspect.text import W
from vanban.inspect.theme import Theme

TOGGLES = ("bold", "bold_cs", "italic", "italic_cs", "caps", "small_caps", "strike", "hidden")
_HALF_POINTS = 2
_TWENTIETHS = 20
_LARGEST_SIZE = 1638  # points, in Word
_HEX = re.compile(r"[0-9A-Fa-f]{6}")
_SWITCHES = {
    W + "b": "bold", W + "bCs": "bold_cs", W + "i": "italic", W + "iCs": "italic_cs", W + "caps": "caps",
    W + "smallCaps": "small_caps", W + "strike": "strike", W + "vanish": "hidden", W + "dstrike": "double_strike",
    W + "cs": "complex", W + "rtl": "right_to_left",
}  # fmt: skip
_SLOTS = (("ascii", "ascii"), ("hAnsi", "h_ansi"), ("eastAsia", "east_asia"), ("cs", "cs"))
_THEMED = {"ascii": "asciiTheme", "hAnsi": "hAnsiTheme", "eastAsia": "eastAsiaTheme", "cs": "cstheme"}
_WORDS = {W + "u": "underline", W + "vertAlign": "position", W + "rStyle": "style", W + "lang": "language"}


def read_run_properties(node: Element | None, theme: Theme) -> Properties:
    """The properties a `w:rPr` sets, by the names of RunFormat; those of other scripts by their own (`size_cs`)."""
    found: Properties = {}
    for setting in node if node is not None else ():
        tag = setting.tag
        if tag in _SWITCHES:
            switch = on_off(setting)
            if switch is not None:
                found[_SWITCHES[tag]] = switch
        elif tag in _WORDS:
            _word(setting, _WORDS[tag], found)
        elif tag in _READERS:
            _READERS[tag](setting, theme, found)
    return found


def _word(node: Element, name: str, found: Properties) -> None:
    word = node.get(VAL)
    if word:
        found[name] = word


def _fonts(node: Element, theme: Theme, found: Properties) -> None:
    for attribute, slot in _SLOTS:
        name = theme.font(node.get(W + _THEMED[attribute])) or node.get(W + attribute)
        if name:
            found[slot] = name.strip()
    if hint := node.get(W + "hint"):
        found["hint"] = hint


def _size(name: str) -> Callable[[Element, Theme, Properties], None]:
    def read(node: Element, _theme: Theme, found: Properties) -> None:
        size = length(node.get(VAL), _HALF_POINTS)
        if size is not None and 0 < size <= _LARGEST_SIZE:
            found[name] = Pt(size)

    return read


def _colour(node: Element, theme: Theme, found: Properties) -> None:
    themed = theme.colour(node.get(W + "themeColor"), tint=node.get(W + "themeTint"), shade=node.get(W + "themeShade"))
    text = themed or node.get(VAL) or ""
    if text == AUTO or _HEX.fullmatch(text):
        found["colour"] = text if text == AUTO else text.upper()


def _highlight(node: Element, _theme: Theme, found: Properties) -> None:
    found["highlight"] = "" if node.get(VAL) == NONE else node.get(VAL, "")


def read_shading(node: Element, theme: Theme, found: Properties) -> None:
    """Read a `w:shd`: the colour of its fill, "" when nothing is filled."""
    themed = theme.colour(
        node.get(W + "themeFill"), tint=node.get(W + "themeFillTint"), shade=node.get(W + "themeFillShade")
    )
    fill = themed or node.get(W + "fill") or AUTO
    found["shading"] = fill.upper() if _HEX.fullmatch(fill) and node.get(VAL) != "nil" else ""


def _scale(node: Element, _theme: Theme, found: Properties) -> None:
    scale = whole((node.get(VAL) or "").removesuffix("%"))
    if scale is not None and 0 < scale <= 600:  # Word's own bounds
        found["scale"] = scale


def _length(name: str, in_a_point: float) -> Callable[[Element, Theme, Properties], None]:
    def read(node: Element, _theme: Theme, found: Properties) -> None:
        value = length(node.get(VAL), in_a_point)
        if value is not None:
            found[name] = value

    return read


_READERS: dict[object, Callable[[Element, Theme, Properties], None]] = {
    W + "rFonts": _fonts,
    W + "sz": _size("size"),
    W + "szCs": _size("size_cs"),
    W + "color": _colour,
    W + "highlight": _highlight,
    W + "shd": read_shading,
    W + "w": _scale,
    W + "spacing": _length("spacing", _TWENTIETHS),
    W + "position": _length("raised", _HALF_POINTS),
}
