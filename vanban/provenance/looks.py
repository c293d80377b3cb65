"""What is hashed of each paragraph: its words, and what a reader sees of its look, as text.

Paragraphs share the values of their formats: the text of each is made once for all paragraphs of a document.
"""

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import NamedTuple
from unicodedata import normalize

from vanban.compare.paragraphs import words
from vanban.inspect.content import Paragraph, Run
from vanban.inspect.fields import PAGE_NUMBERS
from vanban.inspect.formats import AtLeast, Exactly, LineSpacing, ParagraphFormat, RunFormat


class Seen(NamedTuple):
    """A paragraph that has text: its words, and its look."""

    words: str
    look: str


def seen(paragraphs: Iterable[Paragraph]) -> Iterator[Seen]:
    """Every paragraph that has text, in order."""
    looks = Looks()
    for paragraph in paragraphs:
        text = words(paragraph)
        if text and not text.isspace():
            yield Seen(text, looks.of(paragraph))


class Looks:
    """Tells the looks of the paragraphs of one document, which holds their formats as long as this is in use."""

    def __init__(self) -> None:
        self._forms: dict[int, tuple[str, str]] = {}  # by identity: comparing the values costs as much as telling them
        self._features: dict[int, str] = {}

    def of(self, paragraph: Paragraph) -> str:
        """The look of a paragraph; equal looks give equal texts."""
        form = paragraph.format
        before, after = self._forms.get(id(form)) or self._forms.setdefault(id(form), _form(form))
        runs = [run for run in paragraph.runs if run.text and run.field not in PAGE_NUMBERS]
        if len(runs) == 1:
            stretches = f"({len(normalize('NFC', runs[0].text))}, {self._of_run(runs[0])}"
        else:
            groups = groupby(runs, key=self._of_run)
            stretches = ", ".join([f"({_letters(group)}, {features}" for features, group in groups])
        return f"({before}, {paragraph.hidden_text!r}, {after}, [{stretches}])"

    def _of_run(self, run: Run) -> str:
        look = run.format
        return self._features.get(id(look)) or self._features.setdefault(id(look), _features(look))


def _letters(runs: Iterable[Run]) -> int:
    return len(normalize("NFC", "".join([run.text for run in runs])))


def _form(look: ParagraphFormat) -> tuple[str, str]:
    lengths = [length.twips for length in (look.left, look.right, look.first_line, look.before, look.after)]
    flags = (look.keep_next, look.keep_lines, look.page_break_before, look.borders.visible, look.shading)
    return f"{look.alignment!r}, {_spacing(look.line_spacing)!r}", f"{lengths}, {flags}"


def _features(look: RunFormat) -> str:
    """What a reader sees of a run, as the rest of a tuple that begins with the number of its letters."""
    flags = (look.bold, look.italic, look.strike, look.small_caps, look.underlined)
    rest = (look.font, look.size.twips, look.colour, look.highlight, look.shading, look.position, look.spacing.twips)
    return repr((*flags, *rest))[1:]


def _spacing(spacing: LineSpacing) -> str:
    match spacing:
        case Exactly(height) | AtLeast(height):
            return f"{type(spacing).__name__} {height.twips}"
    return f"{spacing.lines:.2f}"
