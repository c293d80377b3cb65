"""The letters of all printed pages in one row, without headers and footers; what was accounted for is marked."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence

from vanban.pdf.proof.letters import letters, squash

_BANNER_LINES = 8
_CONTEXT = 60  # letters


class Stream:
    """Letters, the page starts among them, which of them begin a word, and which are used."""

    def __init__(self, pages: Sequence[str], banners: Sequence[re.Pattern[str]]) -> None:
        texts, self._starts, words, at = [], [], [], 0
        for page in pages:
            found = letters(_without_banners(page, banners))
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


def _without_banners(page: str, banners: Sequence[re.Pattern[str]]) -> str:
    """The page without the header at its beginning and the footer at its end, wherever the program printed them."""
    lines = [line for line in re.split(r"[\r\n]+", page) if line.strip()]
    for banner in banners:
        for count in range(1, min(_BANNER_LINES, len(lines)) + 1):
            if banner.fullmatch(squash("".join(lines[:count]))):
                lines = lines[count:]
                break
            if banner.fullmatch(squash("".join(lines[-count:]))):
                lines = lines[:-count]
                break
    return "\n".join(lines)
