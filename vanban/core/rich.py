"""Text with bold and italic runs, as clerks type it in the data: `**đậm**`, `*nghiêng*`, `***cả hai***`."""

import re

from vanban.core.dataclass import dataclass

_DAU_SAO = re.compile(r"\\\*|\*{1,3}")


@dataclass(frozen=True)
class Run:
    """A stretch of text in one look; `style` names a character style of the template, "" for none."""

    text: str
    bold: bool = False
    italic: bool = False
    style: str = ""


@dataclass(frozen=True)
class RichText:
    """A paragraph's text as runs; `str()` gives the plain text."""

    runs: tuple[Run, ...]

    def __str__(self) -> str:
        return "".join(run.text for run in self.runs)

    def __bool__(self) -> bool:
        return bool(self.runs)

    def __add__(self, other: "RichText | str") -> "RichText":
        return RichText(self.runs + (rich(other).runs if isinstance(other, str) else other.runs))


def rich(text: str, *, bold: bool = False, italic: bool = False, style: str = "") -> RichText:
    """Plain text as one run; asterisks in it mean nothing."""
    return RichText((Run(text, bold, italic, style),) if text else ())


def parse_rich(text: str) -> RichText:
    r"""Read the markup of the data; `\*` is an asterisk. Raises ValueError when a mark is not closed."""
    if "*" not in text:
        return rich(text)
    runs: list[Run] = []
    bold = italic = False
    start = 0
    literal = ""
    for mark in _DAU_SAO.finditer(text):
        literal += text[start : mark.start()]
        start = mark.end()
        if mark.group() == r"\*":
            literal += "*"
            continue
        if literal:
            runs.append(Run(literal, bold, italic))
            literal = ""
        bold ^= len(mark.group()) >= 2
        italic ^= len(mark.group()) % 2 == 1
    if bold or italic:
        raise ValueError(text)
    literal += text[start:]
    if literal:
        runs.append(Run(literal))
    return RichText(tuple(runs))
