"""The look of runs, set on the runs themselves: font, size, weight, slant, colour, underline."""

from vanban.core.dataclass import dataclass
from vanban.core.lengths import Length
from vanban.inspect.markup import Element
from vanban.mend.markup import drop, forget, put

FONT = "Times New Roman"
_THEMED = ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme", "hint")


@dataclass(frozen=True, slots=True)
class RunLook:
    """What to set; what is None stays as it is. `colour` is `auto` or `RRGGBB`."""

    font: str | None = None
    size: Length | None = None
    bold: bool | None = None
    italic: bool | None = None
    colour: str | None = None
    underline: str | None = None


def set_look(settings: Element, look: RunLook) -> None:
    """Set a look in a `w:rPr`, for the scripts that Word formats apart as well."""
    if look.font is not None:
        names = dict.fromkeys(("ascii", "hAnsi", "eastAsia", "cs"), look.font)
        forget(put(settings, "rFonts", **names), *_THEMED)
    if look.size is not None:
        for name in ("sz", "szCs"):
            put(settings, name, val=str(look.size.half_points))
    _switch(settings, look.bold, "b", "bCs")
    _switch(settings, look.italic, "i", "iCs")
    if look.colour is not None:
        forget(put(settings, "color", val=look.colour), "themeColor", "themeTint", "themeShade")
    if look.underline is not None:
        drop(settings, "u")
        put(settings, "u", val=look.underline)


def _switch(settings: Element, on: bool | None, *names: str) -> None:
    for name in names if on is not None else ():
        node = put(settings, name)
        if on:
            forget(node, "val")
        else:
            put(settings, name, val="0")
