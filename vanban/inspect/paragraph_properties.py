"""What one `w:pPr` says: only the properties it sets."""

from collections.abc import Callable

from vanban.core.lengths import Length, Pt
from vanban.inspect.formats import AUTO, NONE, Border, TabStop
from vanban.inspect.markup import VAL, Element, Properties, length, on_off, value, whole
from vanban.inspect.run_properties import read_shading
from vanban.inspect.text import W
from vanban.inspect.theme import Theme

SIDES = {"top": "top", "bottom": "bottom", "left": "left", "start": "left", "right": "right", "end": "right"}
_SWITCHES = {
    W + "keepNext": "keep_next", W + "keepLines": "keep_lines", W + "pageBreakBefore": "page_break_before",
    W + "widowControl": "widow_control", W + "contextualSpacing": "contextual_spacing",
}  # fmt: skip
_ALIGNMENTS = {"left": "left", "start": "left", "right": "right", "end": "right", "center": "center",
               "both": "justify", "distribute": "distribute", "lowKashida": "justify", "mediumKashida": "justify",
               "highKashida": "justify", "thaiDistribute": "distribute"}  # fmt: skip
_FRAME_SIDES = {"left": "left", "inside": "left", "center": "center", "right": "right", "outside": "right"}
_LIKE_A_WEB_PAGE = Pt(14)  # beforeAutospacing, afterAutospacing
_EIGHTHS = 8
_MOST_TABS = 64  # of one paragraph, in Word
_WITHOUT_LINE = {"nil", NONE, None}
_INDENTS = (("left", "left"), ("start", "left"), ("right", "right"), ("end", "right"), ("firstLine", "first_line"))


def read_paragraph_properties(node: Element | None, theme: Theme) -> Properties:
    """The properties a `w:pPr` sets, by the names of ParagraphFormat; sides of borders as `border_top` and so on."""
    found: Properties = {}
    for setting in node if node is not None else ():
        tag = setting.tag
        if tag in _SWITCHES:
            switch = on_off(setting)
            if switch is not None:
                found[_SWITCHES[tag]] = switch
        elif tag in _READERS:
            _READERS[tag](setting, theme, found)
    return found


def merge(base: Properties, over: Properties) -> Properties:
    """What holds when one place speaks after another: the later word, tab stops one after the other."""
    merged = {**base, **over}
    if "tabs" in base and "tabs" in over:
        merged["tabs"] = (base["tabs"] + over["tabs"])[-_MOST_TABS:]
    return merged


def read_border(node: Element, theme: Theme) -> Border:
    """One side of a frame, from `w:top` and its like."""
    style = node.get(VAL)
    if style in _WITHOUT_LINE or style is None:
        return Border()
    colour = theme.colour(node.get(W + "themeColor")) or node.get(W + "color") or AUTO
    return Border(
        style,
        length(node.get(W + "sz"), _EIGHTHS) or Length(0),
        colour if colour == AUTO else colour.upper(),
        length(node.get(W + "space"), 1) or Length(0),
    )


def _style(node: Element, _theme: Theme, found: Properties) -> None:
    found["style"] = node.get(VAL, "")


def _alignment(node: Element, _theme: Theme, found: Properties) -> None:
    if node.get(VAL) in _ALIGNMENTS:
        found["alignment"] = _ALIGNMENTS[node.get(VAL, "")]


def _indents(node: Element, _theme: Theme, found: Properties) -> None:
    for attribute, name in _INDENTS:
        indent = length(node.get(W + attribute))
        if indent is not None:
            found[name] = indent
    hanging = length(node.get(W + "hanging"))
    if hanging is not None:
        found["first_line"] = Length(-hanging)


def _spacing(node: Element, _theme: Theme, found: Properties) -> None:
    for name in ("before", "after"):
        room = length(node.get(W + name))
        if room is not None:
            found[name] = room
        automatic = node.get(f"{W}{name}Autospacing")
        if automatic is not None:
            found[name + "_automatic"] = _LIKE_A_WEB_PAGE if automatic in ("1", "true", "on") else None
    line, rule = whole(node.get(W + "line")), node.get(W + "lineRule")
    if line is not None:
        found["line"] = line
    if rule in ("auto", "exact", "atLeast"):
        found["line_rule"] = rule


def _borders(node: Element, theme: Theme, found: Properties) -> None:
    for side in node:
        name = SIDES.get(str(side.tag).removeprefix(W))
        if name:
            found["border_" + name] = read_border(side, theme)


def _outline(node: Element, _theme: Theme, found: Properties) -> None:
    level = whole(node.get(VAL))
    if level is not None and 0 <= level <= 9:
        found["outline_level"] = (level + 1) % 10  # the file counts from 0 and calls body text 9


def _numbering(node: Element, _theme: Theme, found: Properties) -> None:
    number, level = whole(value(node, W + "numId")), whole(value(node, W + "ilvl"))
    if number is not None:
        found["list"] = number
    if level is not None and 0 <= level <= 8:
        found["list_level"] = level


def _tabs(node: Element, _theme: Theme, found: Properties) -> None:
    stops = []
    for tab in node.iterchildren(W + "tab"):
        position = length(tab.get(W + "pos"))
        if position is not None:
            stops.append(TabStop(position, tab.get(VAL, "left"), tab.get(W + "leader", NONE)))
    found["tabs"] = tuple(stops)


def _frame(node: Element, _theme: Theme, found: Properties) -> None:
    found["framed"] = True
    side = _FRAME_SIDES.get(node.get(W + "xAlign", ""))
    if side and not node.get(W + "w"):  # a frame as wide as its text: its place is what a reader sees
        found["frame_alignment"] = side


_READERS: dict[object, Callable[[Element, Theme, Properties], None]] = {
    W + "pStyle": _style,
    W + "jc": _alignment,
    W + "ind": _indents,
    W + "spacing": _spacing,
    W + "pBdr": _borders,
    W + "outlineLvl": _outline,
    W + "numPr": _numbering,
    W + "tabs": _tabs,
    W + "framePr": _frame,
    W + "shd": read_shading,
}
