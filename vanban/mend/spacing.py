"""Menders of the room between lines and paragraphs."""

from itertools import pairwise

from vanban.core.lengths import Length, Pt
from vanban.inspect.content import Paragraph
from vanban.mend.bench import Bench
from vanban.mend.markup import forget, put
from vanban.mend.mender import Job, Mender
from vanban.roles.element import Role
from vanban.rules.shown import in_order, pieces
from vanban.rules.text_flow import text_paragraphs

_LINE = 240  # of single spacing, in the file
_BETWEEN = Pt(6)


def lines_apart(lines: float) -> Mender:
    """A mender of the spacing of lines in the text."""

    def mend(job: Job) -> None:
        for piece in job.named(text_paragraphs(job.context)):
            set_lines(job.bench, piece.paragraph, lines)

    return mend


def paragraphs_apart(job: Job) -> None:
    """6 pt above a paragraph; neighbours of one style no longer drop the room between them."""
    spots = job.spots
    text = text_paragraphs(job.context)
    for upper, lower in pairwise(text):
        if lower.paragraph.place in spots:
            set_room(job.bench, lower.paragraph, before=_BETWEEN)
            if lower.paragraph.format.contextual_spacing and upper.paragraph.style_id == lower.paragraph.style_id:
                _no_contextual(job.bench, lower.paragraph)


def _no_contextual(bench: Bench, paragraph: Paragraph) -> None:
    settings = bench.settings(paragraph)
    if settings is not None:
        put(settings, "contextualSpacing", val="0")


def single(*roles: Role) -> Mender:
    """A mender of lines that belong together and are not in single spacing."""

    def mend(job: Job) -> None:
        for piece in job.pieces(*roles):
            set_lines(job.bench, piece.paragraph, 1)

    return mend


def no_room(*roles: Role) -> Mender:
    """A mender that takes away the room between lines that belong together."""

    def mend(job: Job) -> None:
        spots = job.spots
        order = [piece.paragraph for _, piece in in_order(job.context, *roles)]
        for upper, lower in pairwise(order):
            if lower.place in spots:
                set_room(job.bench, upper, after=Length(0))
                set_room(job.bench, lower, before=Length(0))

    return mend


def below_the_number(job: Job) -> None:
    """6 pt between number and trích yếu of a công văn."""
    number = next(pieces(job.context, Role.SO_KY_HIEU), None)
    subject = next(pieces(job.context, Role.TRICH_YEU_CONG_VAN), None)
    if number and subject:
        set_room(job.bench, number.paragraph, after=Length(0))
        set_room(job.bench, subject.paragraph, before=_BETWEEN)


def set_lines(bench: Bench, paragraph: Paragraph, lines: float) -> None:
    """Set the spacing of the lines of a paragraph, 1 for single."""
    settings = bench.settings(paragraph)
    if settings is not None:
        put(settings, "spacing", line=str(round(lines * _LINE)), lineRule="auto")


def set_room(bench: Bench, paragraph: Paragraph, **room: Length) -> None:
    """Set the room `before` and `after` a paragraph."""
    settings = bench.settings(paragraph)
    if settings is None:
        return
    for side, length in room.items():
        forget(put(settings, "spacing", **{side: str(length.twips), f"{side}Autospacing": "0"}), f"{side}Lines")
