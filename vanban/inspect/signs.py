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
        """What is shown where the text is this, without line breaks."""
        return self.sign or (text if self.kept else text.strip(" "))


def text_of(node: Element) -> str:
    """The text of a `w:t`: spaces at its ends count only where the file says so, line breaks in it are spaces."""
    text = node.text or ""
    if "\n" in text or "\r" in text:
        text = text.replace("\r", " ").replace("\n", " ")
    if text[:1] == " " or text[-1:] == " ":
        return text if keeps_spaces(node) else text.strip(" ")
    return text


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
