"""The text of a document as units to compare: paragraph by paragraph, or with each row of a table as one."""

import unicodedata
from collections.abc import Iterator
from itertools import groupby

from vanban.compare.changes import Unit
from vanban.inspect.content import Paragraph
from vanban.inspect.docview import DocView, Story
from vanban.inspect.fields import PAGE_NUMBERS


def shown(story: Story) -> Iterator[Paragraph]:
    """The paragraphs that have text."""
    return (paragraph for paragraph in story.paragraphs if words(paragraph).strip())


def words(paragraph: Paragraph) -> str:
    """The text with its label, in one normal form, without numbers of pages."""
    runs = paragraph.runs
    alone = len(runs) == 1 and not runs[0].field
    text = runs[0].text if alone else "".join([run.text for run in runs if run.field not in PAGE_NUMBERS])
    return unicodedata.normalize("NFC", f"{paragraph.label} {text}" if paragraph.label else text)


def paragraph_units(view: DocView) -> list[Unit]:
    """Every paragraph of the body that has text."""
    return [_unit(paragraph) for paragraph in shown(view.body)]


def row_units(view: DocView) -> list[Unit]:
    """Every paragraph that has text, those of a row of a table as one unit; then headers, footers and notes."""
    units: list[Unit] = []
    for (table, row), group in groupby(shown(view.body), key=lambda p: (p.place.table, p.place.row)):
        if table:
            text = " | ".join("\n".join(map(words, cell)) for _, cell in groupby(group, key=lambda p: p.place.cell))
            units.append(Unit(text, text, f"bảng {table}, hàng {row}"))
        else:
            units += map(_unit, group)
    return units + other_units(view)


def other_units(view: DocView) -> list[Unit]:
    """The paragraphs of headers, footers and notes that have text; what several sections share is there once."""
    others = (story for story in view.stories() if story is not view.body)
    return list(dict.fromkeys(_unit(paragraph) for story in others for paragraph in shown(story)))


def _unit(paragraph: Paragraph) -> Unit:
    text = words(paragraph)
    return Unit(text, text, str(paragraph.place))
