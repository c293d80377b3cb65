"""The text that the look of a paragraph is hashed as: stamps of earlier documents stand on every letter of it."""

import unicodedata
from itertools import groupby

from tests.golden.documents import shipped_documents
from tests.inspect.effective.word import p, paragraphs, r
from vanban.inspect.fields import PAGE_NUMBERS
from vanban.inspect.formats import AtLeast, Exactly
from vanban.inspect.view import read
from vanban.provenance.looks import seen


def told(paragraph) -> str:
    """The same text, put together for one paragraph by itself."""
    look, spacing = paragraph.format, paragraph.format.line_spacing
    lengths = [length.twips for length in (look.left, look.right, look.first_line, look.before, look.after)]
    flags = (look.keep_next, look.keep_lines, look.page_break_before, look.borders.visible, look.shading)
    exact = isinstance(spacing, Exactly | AtLeast)
    lines = f"{type(spacing).__name__} {spacing.height.twips}" if exact else f"{spacing.lines:.2f}"
    runs = [run for run in paragraph.runs if run.field not in PAGE_NUMBERS and run.text]
    groups = [(key, list(group)) for key, group in groupby(runs, key=lambda run: features(run.format))]
    stretches = [(len(unicodedata.normalize("NFC", "".join(run.text for run in g))), *key) for key, g in groups]
    return repr((look.alignment, lines, paragraph.hidden_text, lengths, flags, stretches))


def features(look) -> tuple:
    return (look.bold, look.italic, look.strike, look.small_caps, look.underlined, look.font, look.size.twips,
            look.colour, look.highlight, look.shading, look.position, look.spacing.twips)  # fmt: skip


def looks(found) -> list[str]:
    return [look for _, look in seen(found)]


def test_the_looks_of_our_documents():
    for data in shipped_documents().values():
        found = read(data).body.paragraphs
        assert looks(found) == [told(paragraph) for paragraph in found if paragraph.text.strip()]


def test_runs_of_one_look_count_as_one_and_letters_in_their_composed_form():
    hidden, exact = r("ẩn", "vanish"), "spacing line=300 lineRule=exact; shd fill=FFFF00"
    runs = r("a\u0301", "b") + r("b", "b; lang=en-US") + r("'\"\\", "i") + hidden
    found = paragraphs(p(runs, exact) + p(r("một", "sz=20"), "jc=center") + p(" ") + p("hai"))
    assert looks(found) == [told(found[0]), told(found[1]), told(found[3])]
    assert looks(found)[0].count("(2, ") == 1
