"""The running text of a document: its paragraphs on the page, and every paragraph with words."""

import re
from collections.abc import Iterator, Mapping
from functools import cache

from vanban.core.lengths import Length
from vanban.roles.element import Piece, Role
from vanban.rules.centring import runs_width
from vanban.rules.rule import Context
from vanban.rules.shown import in_order, words

TEXT = (Role.NOI_DUNG, Role.DIEU, Role.KHOAN_CO_TIEU_DE, Role.KHOAN, Role.DIEM)


def text_paragraphs(context: Context, *roles: Role) -> list[Piece]:
    """The paragraphs of the text that stand on the page itself, not in a table or a box, in reading order."""
    found = (piece for _, piece in in_order(context, *(roles or TEXT)))
    return [piece for piece in found if piece.paragraph.container.kind == "page" and piece.text.strip()]


def every_paragraph(context: Context) -> tuple[Piece, ...]:
    """Every paragraph of the document with words in it, tables and annexes included."""
    return context.once(_paragraphs)


def every_line(context: Context) -> tuple[tuple[Piece, str], ...]:
    """The same paragraphs, each with its words as printed."""
    return context.once(_lines)


def every_match(
    context: Context, patterns: Mapping[str, re.Pattern[str]]
) -> Iterator[tuple[str, Piece, re.Match[str]]]:
    """Where the words of a line fit a pattern: its code, the line, the match.

    The whole text is searched first, in one call a pattern instead of one a line: most fit nowhere in a document. A
    pattern should begin with its first character and look back from there: one that begins by looking back is tried
    at every place of the text, which takes three to twelve times as long.
    """
    text = context.once(_text)
    fitting = [(code, pattern) for code, pattern in patterns.items() if _in_lines(pattern).search(text)]
    if fitting:
        for piece, line in every_line(context):
            for code, pattern in fitting:
                for match in pattern.finditer(line):
                    yield code, piece, match


def whole_words(*words: str) -> str:
    """A pattern for any of these words, with no letter or figure before it."""
    return "(?:" + "|".join(word[0] + r"(?<!\w.)" + word[1:] for word in words) + ")"


@cache
def _in_lines(pattern: re.Pattern[str]) -> re.Pattern[str]:
    """The pattern for a text of many lines, in which it fits wherever it fits one of them alone."""
    return re.compile(pattern.pattern, pattern.flags | re.MULTILINE)


def _text(context: Context) -> str:
    return "\n".join([line for _, line in every_line(context)])


def _lines(context: Context) -> tuple[tuple[Piece, str], ...]:
    return tuple((piece, words(piece)) for piece in every_paragraph(context))


def _paragraphs(context: Context) -> tuple[Piece, ...]:
    van_ban = context.van_ban
    spans = [van_ban.paragraphs, *(annex.paragraphs for annex in van_ban.phu_luc)]
    indexes = sorted({index for first, stop in spans for index in range(first, stop)})
    body = context.reading.view.body.paragraphs
    shown = (body[index] for index in indexes if body[index].text.strip())
    return tuple(Piece(paragraph, 0, len(paragraph.text)) for paragraph in shown)


def one_line(piece: Piece) -> bool:
    """Whether the words fit on one line, so that the right edge of the text cannot be seen."""
    look = piece.paragraph.format
    room = Length(piece.paragraph.room - look.left - look.right - max(look.first_line, 0))
    return runs_width(piece.runs) <= room
