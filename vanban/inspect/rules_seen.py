"""Horizontal lines, however they were made: a border, a drawn line, a flat picture, a row of underscores."""

import re
from collections.abc import Iterator, Sequence

from vanban.core.lengths import Length, Pt
from vanban.core.text_width import width
from vanban.inspect.content import Paragraph, Run
from vanban.inspect.docview import Drawing, Rule, RuleKind
from vanban.inspect.formats import Border

_SIGNS = "_-‐‑‒–—―─━¯"
_DASHES = re.compile(rf"[{re.escape(_SIGNS)}]{{3,}}")
_FLAT = 3.0  # points: what is no higher than this and much wider is a line to the eye
_MUCH_WIDER = 10
_SLOPE = 0.05
_ONE_LINE_DOWN = 0.6  # of the size of the text: a line drawn lower than this stands under its own paragraph
_FROM_TEXT = {"", "text", "char", "column", "character", "margin"}
_FROM_EDGE = {"page", "leftMargin"}  # inside a cell Word measures from the cell


def rules_seen(paragraphs: Sequence[Paragraph], drawings: Sequence[Drawing]) -> tuple[Rule, ...]:
    """Every horizontal line of a story, in reading order."""
    lined = _lined(paragraphs)
    last = max([drawing.paragraph for drawing in drawings] + [paragraph.index for paragraph in lined[-1:]], default=-1)
    above = _text_above(paragraphs[: last + 1])
    found = [rule for paragraph in lined for rule in _of_paragraph(paragraph, paragraphs, above)]
    found += [rule for drawing in drawings for rule in _of_drawing(drawing, paragraphs, above)]
    return tuple(sorted(found, key=lambda rule: rule.paragraph))


def _lined(paragraphs: Sequence[Paragraph]) -> list[Paragraph]:
    """The paragraphs that may carry a line: few do, and most share their format with others."""
    looks = {id(paragraph.format): paragraph.format.borders for paragraph in paragraphs}
    framed = {key for key, borders in looks.items() if borders.top.visible or borders.bottom.visible}
    dashed = _dashed("\n".join([paragraph.text for paragraph in paragraphs]))
    return [p for p in paragraphs if id(p.format) in framed or (dashed and _DASHES.search(p.text))]


def _dashed(text: str) -> bool:
    """Whether two dashes stand side by side anywhere: in most documents none do, and no paragraph need be searched."""
    there = [sign for sign in _SIGNS if sign in text]
    return any(one + other in text for one in there for other in there)


def _text_above(paragraphs: Sequence[Paragraph]) -> list[int]:
    """For each paragraph the index of the last one with text before it in the same container, or -1."""
    last: dict[tuple[object, ...], int] = {}
    above = []
    for paragraph in paragraphs:
        key = paragraph.place[2:]
        above.append(last.get(key, -1))
        text = paragraph.text.strip()
        if text and not (text[0] in _SIGNS and _DASHES.fullmatch(text)):
            last[key] = paragraph.index
    return above


def _of_paragraph(paragraph: Paragraph, paragraphs: Sequence[Paragraph], above: Sequence[int]) -> Iterator[Rule]:
    borders = paragraph.format.borders
    before = above[paragraph.index]
    if borders.top.visible and not _joined(paragraph, paragraphs, -1):
        yield _border(paragraph, borders.top, before)
    if _DASHES.search(paragraph.text):
        yield from _typed(paragraph, before)
    if borders.bottom.visible and not _joined(paragraph, paragraphs, 1):
        own = paragraph.text.strip()
        yield _border(paragraph, borders.bottom, paragraph.index if own else before)


def _joined(paragraph: Paragraph, paragraphs: Sequence[Paragraph], step: int) -> bool:
    """Whether the frame goes on in the neighbour: Word draws one frame around paragraphs with the same borders."""
    index = paragraph.index + step
    if not 0 <= index < len(paragraphs):
        return False
    other = paragraphs[index]
    here, there = paragraph.place, other.place
    return (
        (here.table, here.row, here.cell, here.text_box) == (there.table, there.row, there.cell, there.text_box)
        and paragraph.format.borders == other.format.borders
        and (paragraph.format.left, paragraph.format.right) == (other.format.left, other.format.right)
    )


def _border(paragraph: Paragraph, border: Border, after: int) -> Rule:
    look = paragraph.format
    left = min(look.left, look.left + look.first_line)
    length = Length(max(paragraph.room - left - look.right, 0))
    return Rule("border", length, Length((left - look.right) / 2), after, paragraph.index, border.width)


def _typed(paragraph: Paragraph, above: int) -> Iterator[Rule]:
    """The lines of a paragraph that hold nothing but dashes, each under the line or paragraph before it."""
    after = above
    for line in _lines(paragraph.runs):
        text = "".join(run.text for run in line).strip()
        if _DASHES.fullmatch(text):
            length = Length(sum(_width(run) for run in line))
            yield Rule("underscores", length, _offset_of_line(paragraph, length), after, paragraph.index, Length(0))
        elif text:
            after = paragraph.index


def _lines(runs: Sequence[Run]) -> Iterator[list[Run]]:
    line: list[Run] = []
    for run in runs:
        first, *others = re.split(r"[\n\f\v]", run.text)
        line.append(Run(first, run.format))
        for text in others:
            yield line
            line = [Run(text, run.format)]
    yield line


def _width(run: Run) -> float:
    look, text = run.format, run.text.strip()
    plain = width(text, Pt(look.size), bold=look.bold, italic=look.italic)
    return plain * look.scale / 100 + look.spacing * len(text)


def _offset_of_line(paragraph: Paragraph, length: Length) -> Length:
    """How far right of the middle of the room a line of this length stands, by the alignment of its paragraph."""
    look = paragraph.format
    left, right = look.left + look.first_line, look.right
    slack = paragraph.room - left - right - length
    start = left + {"center": slack / 2, "right": slack}.get(look.alignment, 0.0)
    return Length(start + length / 2 - paragraph.room / 2)


def _of_drawing(drawing: Drawing, paragraphs: Sequence[Paragraph], above: Sequence[int]) -> Iterator[Rule]:
    kind = _kind(drawing)
    if kind is None:
        return
    anchor = paragraphs[drawing.paragraph]
    after = anchor.index if anchor.text.strip() and _stands_under(drawing, anchor) else above[anchor.index]
    offset = _offset(drawing, anchor, drawing.width)
    yield Rule(kind, drawing.width, offset, after, anchor.index, drawing.weight or drawing.height)


def _kind(drawing: Drawing) -> RuleKind | None:
    if drawing.text_box or not drawing.width:
        return None
    if drawing.kind == "line":
        level = drawing.height <= max(drawing.width * _SLOPE, 1) or drawing.height <= _FLAT
        return "shape" if level and drawing.weight else None
    if drawing.height > _FLAT or drawing.width < drawing.height * _MUCH_WIDER:
        return None
    return "picture" if drawing.kind == "picture" else "shape" if drawing.kind == "shape" else None


def _stands_under(drawing: Drawing, anchor: Paragraph) -> bool:
    if drawing.inline or drawing.down.align or drawing.down.relative_to not in {"paragraph", "line", "text", ""}:
        return True
    return drawing.down.distance >= anchor.mark.size * _ONE_LINE_DOWN


def _offset(drawing: Drawing, anchor: Paragraph, length: Length) -> Length | None:
    """How far right of the middle of the room a drawing stands; None when it is measured from elsewhere."""
    across, holder = drawing.across, anchor.container
    if drawing.inline and not across.align:
        return _offset_of_line(anchor, length)
    zero, space = (0.0, holder.room) if across.relative_to in _FROM_TEXT else (-holder.left, holder.width)
    if across.relative_to not in _FROM_TEXT | _FROM_EDGE:
        return None
    slack = space - length
    steps = {"": across.distance, "center": slack / 2, "right": slack, "outside": slack}
    return Length(zero + steps.get(across.align, 0.0) + length / 2 - holder.room / 2)
