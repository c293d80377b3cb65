"""The line `Số: 35/BC-SLĐTBXH` in its parts."""

import re

from vanban.core.dataclass import dataclass
from vanban.roles.element import Piece, Role
from vanban.rules.rule import Context
from vanban.rules.shown import pieces, words

_LINE = re.compile(r"số\s*(?P<colon>:?)\s*(?P<number>\d*)[\s._…]*(?P<slash>/?)(?P<notation>.*)", re.IGNORECASE)
_DASH = re.compile(r"\s*[-–—‑‐]\s*")


@dataclass(frozen=True, slots=True)
class Symbol:
    """Number and symbol: `number` "" in a draft, `groups` what stands between the dashes."""

    piece: Piece
    text: str
    colon: bool
    number: str
    slash: bool
    notation: str

    @property
    def groups(self) -> list[str]:
        """The abbreviations that the dashes part; none when a year stands before them."""
        return [] if "/" in self.notation else _DASH.split(self.notation)


def read_symbol(context: Context) -> Symbol | None:
    """The number and symbol of a document, None when it shows none."""
    return context.once(_read)


def _read(context: Context) -> Symbol | None:
    for piece in pieces(context, Role.SO_KY_HIEU):
        if match := _LINE.fullmatch(words(piece)):
            notation = match["notation"].strip()
            return Symbol(piece, match.group(), bool(match["colon"]), match["number"], bool(match["slash"]), notation)
    return None
