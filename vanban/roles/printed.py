"""A document and its printed pages put side by side: on which page and line each word of each paragraph stands."""

import unicodedata
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from itertools import groupby

from vanban.core.dataclass import dataclass
from vanban.core.lengths import Length
from vanban.inspect.content import Paragraph
from vanban.inspect.docview import DocView
from vanban.inspect.docview import Page as Paper
from vanban.pages.page import Box, Page, Pages, Word, around
from vanban.roles.aligning import NOWHERE, align
from vanban.roles.element import Piece

_SAME_LINE = 0.6  # of the size: words whose baselines are no further apart stand on one line (raised figures)
_UNSEEN = "\u00ad\u200b\u200c\u200d\u2060\ufeff"


@dataclass(frozen=True, slots=True)
class PrintedLine:
    """One line of a paragraph on paper: the number of its page and its words from left to right."""

    page: int
    words: tuple[Word, ...]

    @property
    def box(self) -> Box:
        """The box around the words."""
        return around(word.box for word in self.words)

    @property
    def text(self) -> str:
        """The words, one space apart."""
        return " ".join(word.text for word in self.words)


class Printed:
    """A document with its pages; what it works out, it works out once, when it is first asked."""

    def __init__(self, view: DocView, pages: Pages) -> None:
        self.view, self.pages = view, pages
        self._words = [(page.number, word) for page in pages.pages for line in page.lines for word in line.words]

    def lines(self, paragraph: Paragraph, start: int = 0, stop: int | None = None) -> tuple[PrintedLine, ...]:
        """The printed lines of a paragraph of the body, or of a stretch of its text; none when it is not found."""
        first, offsets = self._letters.of[paragraph.index]
        stop = len(paragraph.text) if stop is None else stop
        letters = (first + at for at, offset in enumerate(offsets) if start <= offset < stop)
        words = dict.fromkeys(self._word_of[self._places[at]] for at in letters if self._places[at] != NOWHERE)
        return tuple(_lines(self._words[index] for index in words if index in self._known))

    def lines_of(self, pieces: Iterable[Piece]) -> tuple[PrintedLine, ...]:
        """The printed lines of the words that play a part."""
        return tuple(line for piece in pieces for line in self.lines(piece.paragraph, piece.start, piece.end))

    def strangers(self, page: int) -> tuple[Word, ...]:
        """The words on a page that belong to no paragraph of the body: its head and foot, repeated rows, notes."""
        return self._strangers.get(page, ())

    def page(self, number: int) -> Page:
        """A page by its number."""
        return self.pages.pages[number - 1]

    def section(self, page: int) -> int:
        """The index of the section that a page begins with; that of the page before when it shows no words."""
        return self._sections[page - 1]

    def room(self, page: int) -> Box:
        """What the margins leave of a page."""
        paper: Paper = self.view.sections[self.section(page)].page
        found = self.page(page)
        return Box(
            Length(paper.left + paper.gutter),
            Length(abs(paper.top)),
            Length(found.width - paper.right),
            Length(found.height - abs(paper.bottom)),
        )

    @cached_property
    def _letters(self) -> "_Letters":
        return _Letters(self.view.body.paragraphs)

    @cached_property
    def _word_of(self) -> list[int]:
        """For each letter of the pages the index of its word; what stands in the margins above and below has none."""
        words = ((index, word) for index, (page, word) in enumerate(self._words) if self._may_be_body(page, word))
        return [index for index, word in words for _ in _plain(word.text)]

    def _may_be_body(self, page: int, word: Word) -> bool:
        top = min(abs(section.page.top) for section in self.view.sections)
        bottom = min(abs(section.page.bottom) for section in self.view.sections)
        return word.baseline >= top and word.box.top <= self.page(page).height - bottom

    @cached_property
    def _places(self) -> Sequence[int]:
        shown = dict.fromkeys(self._word_of)
        return align(self._letters.text, "".join(_plain(self._words[index][1].text) for index in shown))

    @cached_property
    def _known(self) -> frozenset[int]:
        """The words that the document has: most of their letters are in it, one or two may be by chance."""
        found = Counter(self._word_of[place] for place in self._places if place != NOWHERE)
        return frozenset(
            index for index, count in found.items() if 2 * count >= len(_plain(self._words[index][1].text))
        )

    @cached_property
    def _strangers(self) -> dict[int, tuple[Word, ...]]:
        left = [pair for index, pair in enumerate(self._words) if index not in self._known]
        return {page: tuple(word for _, word in pairs) for page, pairs in groupby(left, key=lambda pair: pair[0])}

    @cached_property
    def _sections(self) -> list[int]:
        first: dict[int, int] = {}
        for at, place in enumerate(self._places):
            if place != NOWHERE:
                number = self._words[self._word_of[place]][0]
                first.setdefault(number, self.view.body.paragraphs[self._letters.paragraph(at)].section)
        found = [0]
        for page in self.pages.pages:
            found.append(first.get(page.number, found[-1]))
        return found[1:]


class _Letters:
    """The letters of paragraphs one after another, with their labels, without white space.

    `of` gives for each paragraph its first letter, and the place in its text of each (-1: in its label).
    """

    def __init__(self, paragraphs: Sequence[Paragraph]) -> None:
        self.of: list[tuple[int, list[int]]] = []
        texts: list[str] = []
        length = 0
        for paragraph in paragraphs:
            label = _plain(paragraph.label)
            placed = [(letter, at) for at, shown in enumerate(_composed(paragraph.text)) for letter in _plain(shown)]
            texts.append(label + "".join(letter for letter, _ in placed))
            self.of.append((length, [-1] * len(label) + [at for _, at in placed]))
            length += len(texts[-1])
        self.text = "".join(texts)
        self._starts = [start for start, _ in self.of]

    def paragraph(self, letter: int) -> int:
        """The index of the paragraph that a letter stands in."""
        return bisect_right(self._starts, letter) - 1


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


def _plain(text: str) -> str:
    """A text in the form in which printed letters are compared, without white space."""
    shown = unicodedata.normalize("NFKC", text)
    return "".join(letter for letter in shown if not letter.isspace() and letter not in _UNSEEN)


def _lines(words: Iterable[tuple[int, Word]]) -> Iterator[PrintedLine]:
    """Words as lines: a word that stands lower, higher or on another page begins one."""
    line: list[Word] = []
    at = 0
    for page, word in words:
        if line and (page != at or not _beside(line[-1], word)):
            yield PrintedLine(at, tuple(line))
            line = []
        line.append(word)
        at = page
    if line:
        yield PrintedLine(at, tuple(line))


def _beside(last: Word, word: Word) -> bool:
    size = max(last.size, word.size)
    return abs(last.baseline - word.baseline) <= size * _SAME_LINE and word.box.right >= last.box.left
