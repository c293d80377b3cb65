"""What a mender works with: the file in parts, what was read in it, and the changes a mender may make."""

import unicodedata
from collections.abc import Callable, Iterator
from functools import cached_property

from vanban.core.dataclass import dataclass, field
from vanban.inspect.content import Paragraph, Run
from vanban.inspect.markup import Element
from vanban.inspect.view import read_package
from vanban.mend.letters import Letters
from vanban.mend.markup import put, settings_of
from vanban.mend.parts import Parts
from vanban.mend.places import Places
from vanban.mend.run_looks import RunLook, set_look
from vanban.roles.element import Piece, Reading
from vanban.roles.reading import read_roles


@dataclass(frozen=True, slots=True)
class Edit:
    """A paragraph whose text was changed: its text before and after."""

    before: str
    after: str


@dataclass(eq=False)
class Bench:
    """One file while it is mended, read once; a mender changes its parts, never the reading."""

    parts: Parts
    touched: dict[int, Letters] = field(default_factory=dict)
    _places: Places | None = None

    @cached_property
    def reading(self) -> Reading:
        """The file as it was when it was laid on the bench."""
        return read_roles(read_package(self.parts.package))

    def locate(self) -> None:
        """Find every paragraph in the file, while it is still as it was read."""
        self._places = Places(self.parts, self.reading.view)

    def letters(self, paragraph: Paragraph) -> Letters | None:
        """The paragraph in the file, None when its place cannot be told."""
        return self._places.letters(paragraph) if self._places else None

    def node(self, paragraph: Paragraph) -> Element | None:
        """The last `w:p` of a paragraph: the one whose settings Word takes."""
        letters = self.letters(paragraph)
        return letters.nodes[-1] if letters else None

    def settings(self, paragraph: Paragraph) -> Element | None:
        """The `w:pPr` of a paragraph, made when there is none."""
        node = self.node(paragraph)
        return None if node is None else settings_of(node, "pPr")

    def dress(self, piece: Piece, look: RunLook, wrong: Callable[[Run], bool]) -> None:
        """Give a look to those stretches of a piece that are wrong; the mark too when that is all of the paragraph."""
        stretches = _stretches(piece, wrong)
        letters = self.letters(piece.paragraph) if stretches else None
        if letters is None:
            return
        for start, end in stretches:
            for run in letters.runs(start, end):
                set_look(settings_of(run, "rPr"), look)
            if start == 0 and end == len(piece.paragraph.text):
                set_look(_mark(letters.nodes[-1]), look)

    def rewrite(self, piece: Piece, change: Callable[[str], str]) -> None:
        """Change the text of a piece as it is now; a change that cannot be made is left to a person."""
        letters = self.letters(piece.paragraph)
        if letters is None:
            return
        old = letters.text[letters.now(piece.start) : letters.now(piece.end)]
        new = change(old)
        if new != old:
            try:
                letters.rewrite(piece.start, piece.end, new)
            except ValueError:
                return
            self.touched[id(piece.paragraph)] = letters

    def edits(self) -> Iterator[Edit]:
        """The texts that were changed, in reading order."""
        order = {id(p): n for n, p in enumerate(p for s in self.reading.view.stories() for p in s.paragraphs)}
        for key in sorted(self.touched, key=order.__getitem__):
            edit = Edit(self.touched[key].before, self.touched[key].text)
            if unicodedata.normalize("NFC", edit.before) != unicodedata.normalize("NFC", edit.after):
                yield edit


def _mark(node: Element) -> Element:
    """The look of the mark of a paragraph; its number and the height of its line follow it."""
    return put(settings_of(node, "pPr"), "rPr")


def _stretches(piece: Piece, wrong: Callable[[Run], bool]) -> list[tuple[int, int]]:
    """The stretches of the paragraph that hold the wrong runs of a piece, neighbours joined."""
    stretches: list[tuple[int, int]] = []
    at = piece.start
    for run in piece.runs:
        if wrong(run):
            if stretches and stretches[-1][1] == at:
                stretches[-1] = (stretches[-1][0], at + len(run.text))
            else:
                stretches.append((at, at + len(run.text)))
        at += len(run.text)
    return stretches
