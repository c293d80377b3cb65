"""Which of the four fonts of a run sets which of its characters (MS-OI29500, 2.1.88)."""

import re
from collections.abc import Iterable
from functools import cache

from vanban.core.dataclass import dataclass
from vanban.inspect.formats import DEFAULT_FONT, RunFormat
from vanban.inspect.markup import Properties

_EAST_ASIAN = "\u1100-\u11ff\u2f00-\ud7ff\uf900-\ufaff\ufe30-\ufe6f\uff00-\uffef\U00020000-\U0003ffff"
_AMBIGUOUS = "¡¤§¨ª\xad¯°-´¶-º¼-¿×÷\u02b0-\u04ff\u2000-\u2eff\ue000-\uf8ff\ufb00-\ufb1c"  # as the hint says
_SEMITIC = "\u0590-\u07bf\ufb1d-\ufdff\ufe70-\ufefe"  # in the font of ASCII, unless the run is marked complex
_PLAIN = f"\x00-\x7f{_SEMITIC}"


@cache  # ten milliseconds each to compile, and few documents ask
def _wide(*, hinted: bool) -> re.Pattern[str]:
    return re.compile(f"[{_EAST_ASIAN}{_AMBIGUOUS if hinted else ''}]")


@cache
def _stretches(*, hinted: bool) -> re.Pattern[str]:
    """Stretches of plain, of wide and of other characters; the groups are named as the looks of Faces."""
    wide = _EAST_ASIAN + _AMBIGUOUS if hinted else _EAST_ASIAN
    return re.compile(f"(?P<ascii>[{_PLAIN}]+)|(?P<east_asian>[{wide}]+)|(?P<h_ansi>[^{_PLAIN}{wide}]+)")


@dataclass(frozen=True, slots=True)
class Faces:
    """The look of a run for each kind of character; kinds that look the same share one value."""

    ascii: RunFormat
    h_ansi: RunFormat
    east_asian: RunFormat
    hinted: bool = False

    @property
    def certain(self) -> bool:
        """Whether all letters stand in one look as they are, and are shown."""
        look = self.ascii
        return look is self.h_ansi and look is self.east_asian and not (look.caps or look.hidden)

    def pieces(self, text: str) -> Iterable[tuple[str, RunFormat]]:
        """The text in stretches of one look: Vietnamese letters are not ASCII and may stand in another font."""
        same = self.ascii is self.h_ansi
        if (same and (self.ascii is self.east_asian or not _wide(hinted=self.hinted).search(text))) or text.isascii():
            return ((text, self.ascii),)
        looks = {"ascii": self.ascii, "east_asian": self.east_asian, "h_ansi": self.h_ansi}
        return ((found[0], looks[found.lastgroup or ""]) for found in _stretches(hinted=self.hinted).finditer(text))


def font_names(properties: Properties) -> tuple[str, str, str]:
    """The fonts of ASCII, of other Western letters and of East Asian ones, from what holds for a run."""
    if properties.get("complex") or properties.get("right_to_left"):
        return (properties.get("cs", DEFAULT_FONT),) * 3
    plain = properties.get("ascii", DEFAULT_FONT)
    western = properties.get("h_ansi", DEFAULT_FONT)
    east_asian = properties.get("east_asia", DEFAULT_FONT)
    return plain, western, plain if east_asian == DEFAULT_FONT and plain == western else east_asian
