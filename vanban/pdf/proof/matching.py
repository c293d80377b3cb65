"""Finds the paragraphs of a document among the letters of its pages, one after another."""

import re
from collections.abc import Iterator

from vanban.core.dataclass import dataclass, field
from vanban.pdf.proof.expected import Expected, Piece
from vanban.pdf.proof.stream import Stream

_LABEL = 12  # letters of a label that another program printed
_SEED = 16  # letters to look for first
_MOST_PARTS = 40

Spans = list[tuple[int, int]]


@dataclass
class Matcher:
    """The place reached, the heading rows seen so far, and how many gaps between words were lost."""

    stream: Stream
    expected: Expected
    at: int = 0
    gaps: int = 0
    lost_gaps: int = 0
    _headings: set[str] = field(default_factory=set)
    _recent: str = ""

    def take(self, piece: Piece) -> bool:
        """Find a paragraph and account for its letters; False when it is not there."""
        self.at = self.stream.free(self._behind_headings(self.at))
        spans = self._find(piece)
        if not spans:
            return False
        self.stream.use(spans)
        self._count_gaps(piece, spans)
        self._remember(piece)
        self.at = spans[-1][1]
        return True

    def reach(self, text: str, start: int) -> tuple[Spans, int]:
        """How far a text goes on from a letter: the spans, and how many of its letters they cover.

        It may go on behind the end of a page, what the page repeats, and letters that are accounted for.
        """
        spans: Spans = []
        done, at = 0, start
        while done < len(text) and at < len(self.stream):
            end = min(self.stream.stretch(at), at + len(text) - done)
            count = _common(self.stream.text[at:end], text[done : done + end - at])
            if count:
                spans.append((at, at + count))
            done += count
            if done == len(text):
                break
            if at + count == end:
                at = self.stream.free(self._behind_headings(end))
            elif self._is_hyphenated(at + count):
                at += count + 1
            else:
                break
        return spans, done

    def _find(self, piece: Piece) -> Spans:
        if piece.wild is not None:
            return self._find_wild(piece.wild, piece)
        for text in dict.fromkeys((piece.label + piece.letters.text, piece.letters.text)):
            spans, done = self.reach(text, self.at)
            if done == len(text):
                return spans
        if piece.label and (spans := self._behind_label(piece)):
            return spans
        return self._elsewhere(piece.letters.text, piece, _MOST_PARTS)

    def _find_wild(self, wild: re.Pattern[str], piece: Piece) -> Spans:
        first = 0 if piece.anywhere else self.at
        found = wild.match(self.stream.text, self.at) or wild.search(self.stream.text, first)
        return [found.span()] if found and found.end() > found.start() else []

    def _behind_label(self, piece: Piece) -> Spans:
        """The text behind a sign that is not the one expected; the sign is accounted for as well."""
        seed = piece.letters.text[:_SEED]
        start = self.stream.text.find(seed, self.at, self.at + _LABEL + len(seed))
        if start < 0:
            return []
        spans, done = self.reach(piece.letters.text, start)
        return [(self.at, start), *spans] if done == len(piece.letters.text) else []

    def _elsewhere(self, text: str, piece: Piece, parts: int) -> Spans:
        """The text out of its place, whole, or in parts of which each stands on a later page."""
        best: tuple[Spans, int] = ([], 0)
        for start in self._places(text, piece):
            spans, done = self.reach(text, start)
            if done == len(text):
                if self.stream.begins_word(spans[-1][1]) or not self._is_free(spans[-1][1]):
                    return spans
            elif done > best[1]:
                best = spans, done
        spans, done = best
        if not piece.strays or not done or not parts:
            return []
        rest = self._elsewhere(text[done:], piece, parts - 1)
        return [*spans, *rest] if rest and self.stream.page(rest[0][0]) > self.stream.page(spans[0][0]) else []

    def _is_hyphenated(self, at: int) -> bool:
        """Whether a hyphen stands at the end of a line, where the program broke a word."""
        return self.stream.text[at] == "-" and self.stream.begins_word(at + 1)

    def _is_free(self, at: int) -> bool:
        return at < len(self.stream) and self.stream.free(at) == at

    def _places(self, text: str, piece: Piece) -> Iterator[int]:
        """Where unused letters begin like the text, at the beginning of a word, the place reached first."""
        page = self.stream.page(self.at)
        first, last = self.stream.page_start(page - 1), self.stream.page_start(page + 2)
        if piece.anywhere:
            first, last = 0, len(self.stream)
        elif not piece.strays:
            first = self.at
        yield self.at
        seed = text[: min(_SEED, max(1, len(text) // 2))]
        for low, high in ((self.at, last), (first, self.at)):
            start = self.stream.text.find(seed, low, high)
            while start >= 0:
                if self.stream.begins_word(start) and self._is_free(start):
                    yield start
                start = self.stream.text.find(seed, start + 1, high)

    def _behind_headings(self, at: int) -> int:
        """Behind the heading rows that a page repeats at its beginning."""
        if at < len(self.stream) and self.stream.is_page_start(at):
            for heading in sorted(self._headings, key=len, reverse=True):
                if self.stream.text.startswith(heading, at):
                    self.stream.use([(at, at + len(heading))])
                    return at + len(heading)
        return at

    def _remember(self, piece: Piece) -> None:
        """Learn a heading row once all its cells were found."""
        if not self.expected.headings:
            return
        longest = max(map(len, self.expected.headings))
        self._recent = (self._recent + piece.label + piece.letters.text)[-longest:]
        self._headings.update(heading for heading in self.expected.headings if self._recent.endswith(heading))

    def _count_gaps(self, piece: Piece, spans: Spans) -> None:
        """Count the spaces between words, and those that are not seen between the same letters on the page."""
        if piece.wild is not None:
            return
        places = [place for start, end in spans for place in range(start, end)]
        shift = len(places) - len(piece.letters)
        inside = [gap for gap in piece.letters.gaps if 0 < gap < len(piece.letters)]
        self.gaps += len(inside)
        self.lost_gaps += sum(not self.stream.begins_word(places[gap + shift]) for gap in inside if shift >= 0)


def _common(one: str, other: str) -> int:
    """How many letters two texts have in common at their beginning."""
    low, high = 0, min(len(one), len(other))
    if one[:high] == other[:high]:
        return high
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if one[:middle] == other[:middle] else (low, middle)
    return low
