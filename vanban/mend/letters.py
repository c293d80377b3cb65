"""One paragraph of the view in the file: which element each of its letters comes from, and changes to them."""

import copy
from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher
from itertools import pairwise

from lxml import etree

from vanban.core.dataclass import dataclass, field
from vanban.inspect.markup import Element
from vanban.inspect.text import W
from vanban.mend.markup import PRESERVE

_RUN, _TEXT, _LOOK = W + "r", W + "t", W + "rPr"


@dataclass(slots=True)
class Letter:
    """A letter: the `w:t` it stands in and its place there; no element for a tab, a break and the like."""

    shown: str
    node: Element | None = None
    at: int = 0


@dataclass(eq=False, slots=True)
class Letters:
    """The letters of a paragraph in order; `nodes` are its `w:p`, several when the marks between were deleted."""

    nodes: tuple[Element, ...]
    letters: list[Letter]
    before: str = ""
    _moved: list[tuple[int, int]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.before = self.text

    @property
    def text(self) -> str:
        """The text as it is now."""
        return "".join(letter.shown for letter in self.letters)

    def now(self, at: int) -> int:
        """Where a place of the text as it was is now."""
        return at + sum(change for where, change in self._moved if where < at)

    def runs(self, start: int, end: int) -> list[Element]:
        """The `w:r` that hold exactly these letters (as they were counted before), cut out where need be."""
        letters = self.letters[self.now(start) : self.now(end)]
        nodes = list(dict.fromkeys(letter.node for letter in letters if letter.node is not None))
        for node in nodes:
            own = [letter for letter in self.letters if letter.node is node]
            inside = [letter.at for letter in letters if letter.node is node]
            if max(inside) + 1 < len(own):
                self._cut(node, max(inside) + 1)
            if min(inside) > 0:
                self._cut(node, min(inside))
        for node in nodes:
            _part(node, set(nodes))
        found = (letter.node.getparent() for letter in letters if letter.node is not None)
        return [run for run in dict.fromkeys(found) if run is not None and run.tag == _RUN]

    def _cut(self, node: Element, at: int) -> None:
        """Cut a `w:t` in two at a letter, and its run with it."""
        run = node.getparent()
        if run is None or run.tag != _RUN:
            return
        rest = etree.Element(_TEXT)
        node.addnext(rest)
        own = [letter for letter in self.letters if letter.node is node]
        text = _trimmed(node)
        _write(node, text[:at])
        _write(rest, text[at:])
        for letter in own:
            if letter.at >= at:
                letter.node, letter.at = rest, letter.at - at
        _split_before(run, rest)

    def rewrite(self, start: int, end: int, text: str) -> None:
        """Change the letters between two places (as counted before) into a text, touching what differs only.

        Raises ValueError when a letter has no element of its own.
        """
        first, last = self.now(start), self.now(end)
        old = "".join(letter.shown for letter in self.letters[first:last])
        for kind, a, b, c, d in reversed(SequenceMatcher(None, old, text, autojunk=False).get_opcodes()):
            if kind != "equal":
                self._replace(first + a, first + b, text[c:d])
                self._moved.append((min(start + a, end - 1) if start < end else start, d - c - (b - a)))

    def _replace(self, start: int, end: int, text: str) -> None:
        if any(letter.node is None for letter in self.letters[start:end]):
            raise ValueError("a letter that is no text cannot be changed")
        home, at = self._home(start, end)
        for letter in reversed(self.letters[start:end]):
            self._delete(letter)
        del self.letters[start:end]
        now = _trimmed(home)
        _write(home, now[:at] + text + now[at:])
        for letter in self.letters:
            if letter.node is home and letter.at >= at:
                letter.at += len(text)
        self.letters[start:start] = [Letter(sign, home, at + index) for index, sign in enumerate(text)]

    def _home(self, start: int, end: int) -> tuple[Element, int]:
        """The element that takes new letters, and where: beside the letter before, else the one after."""
        if start < end and (node := self.letters[start].node) is not None:
            return node, self.letters[start].at
        if start and (node := self.letters[start - 1].node) is not None:
            return node, self.letters[start - 1].at + 1
        if start < len(self.letters) and (node := self.letters[start].node) is not None:
            return node, self.letters[start].at
        raise ValueError("no text to write beside")

    def _delete(self, gone: Letter) -> None:
        node = gone.node
        if node is not None:
            text = _trimmed(node)
            _write(node, text[: gone.at] + text[gone.at + 1 :])
        for letter in self.letters:
            if letter.node is node and letter.at > gone.at:
                letter.at -= 1


def every_run(nodes: Iterable[Element]) -> Iterator[Element]:
    """The runs of paragraphs, those in text boxes anchored there left out."""
    for node in nodes:
        for run in node.iter(_RUN):
            if next(run.iterancestors(W + "p"), None) is node:
                yield run


def _part(node: Element, keep: set[Element]) -> None:
    """Part a run where texts to keep and others stand side by side in it."""
    run = node.getparent()
    texts = list(run.iterchildren(_TEXT)) if run is not None and run.tag == _RUN else []
    for earlier, later in reversed(list(pairwise(texts))):
        if run is not None and (earlier in keep) != (later in keep):
            _split_before(run, later)


def _trimmed(node: Element) -> str:
    """The text, after leaving in it what a reader sees only, so that places in it count; it looks the same."""
    if node.text != seen(node):
        node.text = seen(node)
    return node.text or ""


def seen(node: Element) -> str:
    """What a reader sees of a `w:t`: spaces at its ends count only if the file says so."""
    text = (node.text or "").replace("\r", " ").replace("\n", " ")
    return text if node.get(PRESERVE) == "preserve" else text.strip(" ")


def _split_before(run: Element, node: Element) -> None:
    """Move an element and all after it into a new run of the same look."""
    rest = etree.Element(_RUN)
    look = next(run.iterchildren(_LOOK), None)
    if look is not None:
        rest.append(copy.deepcopy(look))
    moved = [node, *node.itersiblings()]
    run.addnext(rest)
    rest.extend(moved)


def _write(node: Element, text: str) -> None:
    node.text = text
    if text != text.strip() or node.get(PRESERVE):
        node.set(PRESERVE, "preserve")
