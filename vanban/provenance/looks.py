"""What is hashed of each paragraph: its words, and what a reader sees of its look, as text.

Paragraphs share the values of their formats: the text of each is made once for all paragraphs of a document.
"""

from collections.abc import Iterable, Iterator
from itertools import groupby
from unicodedata import normalize

from vanban.compare.paragraphs import words
from vanban.inspect.content import Paragraph, Run
from vanban.inspect.fields import PAGE_NUMBERS
from vanban.inspect.formats import AtLeast, Exactly, LineSpacing, ParagraphFormat, RunFormat


def seen(paragraphs: Iterable[Paragraph]) -> Iterator[tuple[str, str]]:
    """The words and the look of every paragraph that has text, in order."""
    looks = Looks()
    for paragraph in paragraphs:
        runs = paragraph.runs
        if len(runs) == 1 and not (paragraph.label or paragraph.hidden_text or runs[0].field):
            text = normalize("NFC", runs[0].text)
            look = looks.of_one_run(paragraph.format, runs[0].format, len(text))
        elif text := words(paragraph):
            look = looks.of(paragraph)
        if text and not text.isspace():
            yield text, look


class Looks:
    """Tells the looks of the paragraphs of one document, which holds their formats as long as this is in use."""

    def __init__(self) -> None:
        self._forms: dict[int, tuple[str, str]] = {}  # by identity: comparing the values costs as much as telling them
        self._features: dict[int, str] = {}
        self._usual: dict[tuple[int, int], tuple[str, str]] = {}

    def of(self, paragraph: Paragraph) -> str:
        """The look of a paragraph; equal looks give equal texts."""
        before, after = self._of_form(paragraph.format)
        groups = groupby(
            [run for run in paragraph.runs if run.text and run.field not in PAGE_NUMBERS], key=self._of_run
        )
        stretches = ", ".join([f"({_letters(group)}, {features}" for features, group in groups])
        return f"({before}, {paragraph.hidden_text!r}, {after}, [{stretches}])"

    def of_one_run(self, form: ParagraphFormat, look: RunFormat, letters: int) -> str:
        """The look of a paragraph that is one run of so many letters, as most are."""
        found = self._usual.get((id(form), id(look)))
        if found is None:
            before, after = self._of_form(form)
            rest = self._of_look(look)
            found = self._usual[id(form), id(look)] = (f"({before}, '', {after}, [(", f", {rest}])")
        return f"{found[0]}{letters}{found[1]}"

    def _of_form(self, look: ParagraphFormat) -> tuple[str, str]:
        return self._forms.get(id(look)) or self._forms.setdefault(id(look), _form(look))

    def _of_run(self, run: Run) -> str:
        return self._of_look(run.format)

    def _of_look(self, look: RunFormat) -> str:
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
