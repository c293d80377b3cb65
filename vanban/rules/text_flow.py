"""The running text of a document: its paragraphs on the page, and every paragraph with words."""

from collections.abc import Sequence

from vanban.core.lengths import Length
from vanban.inspect.content import Paragraph
from vanban.roles.element import Piece, Role
from vanban.rules.centring import runs_width
from vanban.rules.rule import Context
from vanban.rules.shown import in_order

TEXT = (Role.NOI_DUNG, Role.DIEU, Role.KHOAN_CO_TIEU_DE, Role.KHOAN, Role.DIEM)


def text_paragraphs(context: Context, *roles: Role) -> Sequence[Piece]:
    """The paragraphs of the text that stand on the page itself, not in a table or a box, in reading order."""
    return context.once_about(roles or TEXT, _on_page)


def _on_page(context: Context, roles: tuple[Role, ...]) -> Sequence[Piece]:
    found = (piece for _, piece in in_order(context, *roles))
    return tuple([piece for piece in found if piece.paragraph.container.kind == "page" and piece.text.strip()])


def every_paragraph(context: Context) -> Sequence[Paragraph]:
    """Every paragraph of the document with words in it, tables and annexes included."""
    return context.once(_paragraphs)


def _paragraphs(context: Context) -> Sequence[Paragraph]:
    van_ban, body = context.van_ban, context.reading.view.body.paragraphs
    spans = [van_ban.paragraphs, *(annex.paragraphs for annex in van_ban.phu_luc)]
    indexes: set[int] = set().union(*(range(*span) for span in spans))
    return tuple([body[index] for index in sorted(indexes) if body[index].text.strip()])


def one_line(piece: Piece) -> bool:
    """Whether the words fit on one line, so that the right edge of the text cannot be seen."""
    look = piece.paragraph.format
    room = Length(piece.paragraph.room - look.left - look.right - max(look.first_line, 0))
    return runs_width(piece.runs) <= room
