"""The letters of a document in the form in which they are compared with those on its printed pages."""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from vanban.core.remembering import remembered
from vanban.inspect.content import Paragraph

_UNSEEN = re.compile("[\u00ad\u200b\u200c\u200d\u2060\ufeff]")
_STRETCH = re.compile(r"\S+")


class DocumentLetters:
    """The letters of paragraphs one after another, with their labels, without white space.

    `of` gives for each paragraph its first letter, and the place in its text of each (-1: in its label).
    """

    def __init__(self, paragraphs: Sequence[Paragraph]) -> None:
        self.of: list[tuple[int, list[int]]] = []
        self._paragraphs = paragraphs
        texts: list[str] = []
        length = 0
        for paragraph in paragraphs:
            label = plain(paragraph.label)
            text, offsets = _placed(paragraph.text)
            texts.append(label + text)
            self.of.append((length, [-1] * len(label) + offsets))
            length += len(texts[-1])
        self.text = "".join(texts)
        self._starts = [start for start, _ in self.of]

    def paragraph(self, letter: int) -> Paragraph:
        """The paragraph that a letter stands in."""
        return self._paragraphs[bisect_right(self._starts, letter) - 1]


def _placed(text: str) -> tuple[str, list[int]]:
    """The letters of a text as they are compared, and the place of each; what is usual is told at once."""
    if unicodedata.is_normalized("NFKC", text) and not _UNSEEN.search(text):
        return "".join(text.split()), [at for stretch in _STRETCH.finditer(text) for at in range(*stretch.span())]
    placed = [(letter, at) for at, shown in enumerate(_composed(text)) for letter in plain(shown)]
    return "".join(letter for letter, _ in placed), [at for _, at in placed]


def _composed(text: str) -> Iterator[str]:
    """The letters of a text in their places, each with the accents that follow it; their own places are empty."""
    if unicodedata.is_normalized("NFC", text):
        yield from text
        return
    accents = 0
    for at, letter in enumerate(text):
        if unicodedata.combining(letter):
            yield ""
            continue
        accents = next((n for n, c in enumerate(text[at + 1 :]) if not unicodedata.combining(c)), len(text) - at - 1)
        yield text[at : at + 1 + accents]


@remembered
def plain(text: str) -> str:
    """A text in the form in which printed letters are compared, without white space."""
    return _UNSEEN.sub("", "".join(unicodedata.normalize("NFKC", text).split()))
