"""What the single elements of a run show: text with its spaces, tabs, breaks, symbols."""

from typing import NamedTuple

from vanban.inspect.fonts import Faces
from vanban.inspect.markup import Element
from vanban.inspect.numerals import readable
from vanban.inspect.text import W

TEXT, BREAK = W + "t", W + "br"
SIGNS = {W + "tab": "\t", W + "ptab": "\t", W + "cr": "\n", W + "noBreakHyphen": "-"}
_BREAKS = {"page": "\f", "column": "\v"}
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


class Step(NamedTuple):
    """A sign shown in a look; where it is "", a text, with its outer spaces or without.

    `certain`: whatever letters there are, they stand as they are in one look, and are not hidden.
    """

    faces: Faces
    sign: str
    kept: bool
    certain: bool

    def shown(self, text: str) -> str:
        """What is shown where the text is this."""
        return self.sign or spaced(text, kept=self.kept)


def text_of(node: Element) -> str:
    """The text of a `w:t` as shown."""
    text = node.text or ""
    if text.isprintable() and text[:1] != " " and text[-1:] != " ":
        return text
    return spaced(text, kept=keeps_spaces(node))


def spaced(text: str, *, kept: bool) -> str:
    """A text as shown: spaces at its ends count only where they are kept, line breaks in it are spaces."""
    if not text.isprintable():
        text = text.replace("\r", " ").replace("\n", " ")
    return text if kept else text.strip(" ")


def keeps_spaces(node: Element) -> bool:
    """Whether the file says of a `w:t` that spaces at its ends count."""
    return node.get(_SPACE) == "preserve"


def broken(node: Element) -> str:
    """What a `w:br` shows."""
    return _BREAKS.get(node.get(W + "type", ""), "\n")


def symbol(node: Element) -> str:
    """The letter of a `w:sym`, as far as it can be read; "" for none."""
    code = node.get(W + "char", "")
    if len(code) > 4 or not (code.isalnum() and code.isascii()):
        return ""
    try:
        number = int(code, 16)
    except ValueError:
        return ""
    return readable(chr(number if number >= 0xF000 else 0xF000 + number)) if number < 0x100 or number >= 0xF000 else ""
