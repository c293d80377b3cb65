"""The letters of all printed pages in one row, without headers and footers; what was accounted for is marked."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence

from vanban.pdf.proof.letters import letters, squash

_BANNER_LINES = 8
_CONTEXT = 60  # letters


class Stream:
    """Letters, the page starts among them, which of them begin a word, and which are used."""

    def __init__(
        self, pages: Sequence[str], banners: Sequence[re.Pattern[str]], first_banners: Sequence[re.Pattern[str]]
    ) -> None:
        texts, self._starts, words, at = [], [], [], 0
        for page in _without_banners(pages, banners, first_banners):
            found = letters(page)
            texts.append(found.text)
            self._starts.append(at)
            words += [at, *(at + place for place in found.loose)]
            at += len(found)
        self.text = "".join(texts)
        self._used = bytearray(at)
        self._begins = bytearray(at + 1)
        self._begins[at] = 1
        for word in words:
            self._begins[word] = 1

    def __len__(self) -> int:
        return len(self.text)

    def page(self, at: int) -> int:
        """The index of the page that a letter stands on."""
        return max(bisect_right(self._starts, at) - 1, 0)

    def page_start(self, page: int) -> int:
        """Where a page starts; the end of the text for a page after the last."""
        return self._starts[max(page, 0)] if page < len(self._starts) else len(self.text)

    def is_page_start(self, at: int) -> bool:
        """Whether a page starts at a letter."""
        return self.page_start(self.page(at)) == at

    def begins_word(self, at: int) -> bool:
        """Whether a word begins at a letter (true behind the last one)."""
        return bool(self._begins[at])

    def free(self, at: int) -> int:
        """The first letter from here on that is not used."""
        found = self._used.find(0, at)
        return len(self.text) if found < 0 else found

    def stretch(self, at: int) -> int:
        """Where the unused letters from here on end: at a used one or at the end of the page."""
        used = self._used.find(1, at)
        end = self.page_start(self.page(at) + 1)
        return end if used < 0 else min(used, end)

    def use(self, spans: Iterable[tuple[int, int]]) -> None:
        """Mark letters as accounted for."""
        for start, end in spans:
            self._used[start:end] = b"\x01" * (end - start)

    def left(self) -> list[tuple[int, int]]:
        """The stretches that nothing accounts for."""
        found, at = [], self.free(0)
        while at < len(self.text):
            end = self.stretch(at)
            found.append((at, end))
            at = self.free(end)
        return found

    def shown(self, at: int, length: int = _CONTEXT) -> str:
        """The words from a letter on, for people."""
        end = min(at + length, len(self.text))
        return "".join(" " * self._begins[i] + self.text[i] for i in range(at, end)).strip()


def _without_banners(
    pages: Sequence[str], banners: Sequence[re.Pattern[str]], first_banners: Sequence[re.Pattern[str]]
) -> list[str]:
    """The pages without their headers and footers.

    A program prints a banner at the same end of every page: the end where more pages have it. A cell with a number at
    the other end, or on a first page without a page number, is no page number.
    """
    left = [[line for line in re.split(r"[\r\n]+", page) if line.strip()] for page in pages]
    for banner in banners:
        shown = [number for number in range(len(left)) if number or banner in first_banners]
        head, foot = (_cut([left[number] for number in shown], banner, foot=foot) for foot in (False, True))
        for number, rest in zip(shown, foot if foot.count(None) < head.count(None) else head, strict=True):
            left[number] = left[number] if rest is None else rest
    return ["\n".join(lines) for lines in left]


def _cut(pages: Iterable[list[str]], banner: re.Pattern[str], *, foot: bool) -> list[list[str] | None]:
    """The lines of each page without the banner at its head, or foot; None where it does not stand there."""
    cut: list[list[str] | None] = []
    for lines in pages:
        for count in range(1, min(_BANNER_LINES, len(lines)) + 1):
            head, rest = (lines[-count:], lines[:-count]) if foot else (lines[:count], lines[count:])
            if banner.fullmatch(squash("".join(head))):
                cut.append(rest)
                break
        else:
            cut.append(None)
    return cut
