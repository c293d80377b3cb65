"""A document and its printed pages put side by side: on which page and line each word of each paragraph stands."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator
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
from vanban.roles.letters import DocumentLetters, plain

_SAME_LINE = 0.6  # of the size: words whose baselines are no further apart stand on one line (raised figures)


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
        begin, end = bisect_left(offsets, start), len(offsets) if stop is None else bisect_left(offsets, stop)
        words = dict.fromkeys(self._word_at[first + begin : first + end])
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
    def _letters(self) -> DocumentLetters:
        return DocumentLetters(self.view.body.paragraphs)

    @cached_property
    def _shown(self) -> dict[int, str]:
        """The letters of each word by its index; what stands in the margins above and below is left out."""
        top = min(abs(section.page.top) for section in self.view.sections)
        bottom = min(abs(section.page.bottom) for section in self.view.sections)
        lowest = [page.height - bottom for page in self.pages.pages]
        return {
            index: plain(word.text)
            for index, (page, word) in enumerate(self._words)
            if word.baseline >= top and word.box.top <= lowest[page - 1]
        }

    @cached_property
    def _word_at(self) -> list[int]:
        """For each letter of the document the index of the printed word that shows it, NOWHERE when none does."""
        word_of = [index for index, letters in self._shown.items() for _ in letters]
        places = align(self._letters.text, "".join(self._shown.values()))
        return [NOWHERE if place == NOWHERE else word_of[place] for place in places]

    @cached_property
    def _known(self) -> frozenset[int]:
        """The words that the document has: most of their letters are in it, one or two may be by chance."""
        found = Counter(self._word_at)
        del found[NOWHERE]
        return frozenset(index for index, count in found.items() if 2 * count >= len(self._shown[index]))

    @cached_property
    def _strangers(self) -> dict[int, tuple[Word, ...]]:
        left = [pair for index, pair in enumerate(self._words) if index not in self._known]
        return {page: tuple(word for _, word in pairs) for page, pairs in groupby(left, key=lambda pair: pair[0])}

    @cached_property
    def _sections(self) -> list[int]:
        letters = range(len(self._word_at))
        first: dict[int, int] = {}  # the first letter of each page
        for index, at in dict(zip(reversed(self._word_at), reversed(letters), strict=True)).items():
            if index != NOWHERE:
                number = self._words[index][0]
                first[number] = min(at, first.get(number, at))
        found = [0]
        for page in self.pages.pages:
            at = first.get(page.number, NOWHERE)
            found.append(found[-1] if at == NOWHERE else self._letters.paragraph(at).section)
        return found[1:]


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
    return abs(last.baseline - word.baseline) <= _SAME_LINE * size and word.box.right >= last.box.left
