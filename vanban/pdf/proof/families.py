"""Families of fonts: which may stand for which, by the names that PDF files give them."""

import re
from collections.abc import Iterable

_TWINS = (
    {"timesnewroman", "liberationserif", "tinos", "times", "thorndale"},
    {"arial", "liberationsans", "arimo", "helvetica"},
    {"couriernew", "liberationmono", "cousine", "courier"},
    {"calibri", "carlito"},
    {"cambria", "caladea"},
)
_SYMBOLS = ("opensymbol", "symbol", "wingdings", "webdings", "zapfdingbats", "segoeuisymbol")
_CUT = re.compile(r"(?:ps)?(?:mt)?$")
_STYLE = re.compile(r"[-,](?:bold|italic|oblique|regular|roman|book|medium|light|semibold|bd|it|mt|ps|\W)*$")


def family(name: str) -> str:
    """The family in a font's name, without its style: `TimesNewRomanPS-BoldMT` is `timesnewroman`."""
    plain = name.lower().replace(" ", "")
    return _CUT.sub("", _STYLE.sub("", plain))


def allowed(fonts: Iterable[str]) -> frozenset[str]:
    """The families that may print text which a document sets in these fonts."""
    asked = {family(name) for name in fonts}
    twins = (twin for twins in _TWINS if asked & twins for twin in twins)
    return frozenset((*asked, *twins, *_SYMBOLS))
