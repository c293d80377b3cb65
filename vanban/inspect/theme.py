"""The theme of a document: the fonts and colours that formats name by their part (`minorHAnsi`, `accent1`)."""

import colorsys
import re
from collections.abc import Mapping

from vanban.core.dataclass import dataclass, field
from vanban.inspect.markup import A, Element, child

_HEX = re.compile(r"[0-9A-Fa-f]{6}")
_LATIN, _EAST_ASIAN, _COMPLEX = "latin", "ea", "cs"
_FACES = {"Ascii": _LATIN, "HAnsi": _LATIN, "EastAsia": _EAST_ASIAN, "Bidi": _COMPLEX}
_SCRIPTS = {"ja": "Jpan", "ko": "Hang", "zh-tw": "Hant", "zh-hk": "Hant", "zh": "Hans", "ar": "Arab", "he": "Hebr",
            "th": "Thai", "vi": "Viet", "hi": "Deva"}  # fmt: skip
_SCHEME = {"dark1": "dk1", "light1": "lt1", "dark2": "dk2", "light2": "lt2", "hyperlink": "hlink",
           "followedHyperlink": "folHlink"}  # fmt: skip
_MAPPED = {"text1": "t1", "background1": "bg1", "text2": "t2", "background2": "bg2", "tx1": "t1", "tx2": "t2"}
DEFAULT_MAP = {"t1": "dark1", "bg1": "light1", "t2": "dark2", "bg2": "light2"}


@dataclass(frozen=True)
class Theme:
    """Fonts by the name formats use (`majorHAnsi`), colours as `RRGGBB` by the name of the scheme (`dk1`)."""

    fonts: Mapping[str, str] = field(default_factory=dict)
    colours: Mapping[str, str] = field(default_factory=dict)
    colour_map: Mapping[str, str] = field(default_factory=lambda: DEFAULT_MAP)

    def font(self, name: str | None) -> str | None:
        """The font behind `minorHAnsi` and its like; None when the theme has none."""
        return self.fonts.get(name or "") or None

    def colour(self, name: str | None, tint: str | None = None, shade: str | None = None) -> str | None:
        """The colour behind `accent1` and its like, lightened by a tint, darkened by a shade (hex; FF: not at all)."""
        name = self.colour_map.get(_MAPPED.get(name or "", name or ""), name or "")
        found = self.colours.get(_SCHEME.get(name, name))
        if found is None:
            return None
        return _mixed(_mixed(found, shade, to_white=False), tint, to_white=True)


def read_theme(root: Element | None, colour_map: Mapping[str, str], languages: Mapping[str, str]) -> Theme:
    """Read a theme part.

    Args:
        root: `a:theme`, or None when the document has none.
        colour_map: `w:clrSchemeMapping` of the settings.
        languages: by face (`ea`, `cs`), which decide the font where the theme leaves the face empty.
    """
    fonts: dict[str, str] = {}
    for part in ("major", "minor"):
        scheme = child(root, A + "themeElements", A + "fontScheme", f"{A}{part}Font")
        if scheme is not None:
            fonts |= {part + face: _typeface(scheme, kind, languages.get(kind, "")) for face, kind in _FACES.items()}
    return Theme(fonts, _colours(child(root, A + "themeElements", A + "clrScheme")), {**DEFAULT_MAP, **colour_map})


def _typeface(scheme: Element, kind: str, language: str) -> str:
    face = child(scheme, A + kind)
    name = face.get("typeface", "") if face is not None else ""
    script = _SCRIPTS.get(language.lower()) or _SCRIPTS.get(language.lower().split("-")[0])
    if name or script is None:
        return name
    return next((f.get("typeface", "") for f in scheme.iterchildren(A + "font") if f.get("script") == script), "")


def _colours(scheme: Element | None) -> dict[str, str]:
    found: dict[str, str] = {}
    for entry in scheme if scheme is not None else ():
        for colour in entry:
            text = colour.get("lastClr") or colour.get("val") or ""
            if _HEX.fullmatch(text):
                found[str(entry.tag).removeprefix(A)] = text.upper()
    return found


def _mixed(colour: str, amount: str | None, *, to_white: bool) -> str:
    if amount is None or not re.fullmatch(r"[0-9A-Fa-f]{1,2}", amount):
        return colour
    share = int(amount, 16) / 255
    red, green, blue = (int(colour[i : i + 2], 16) / 255 for i in (0, 2, 4))
    hue, light, saturation = colorsys.rgb_to_hls(red, green, blue)
    light = light * share + (1 - share if to_white else 0)
    return "".join(f"{round(part * 255):02X}" for part in colorsys.hls_to_rgb(hue, light, saturation))
