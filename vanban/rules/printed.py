"""What the rules about printed pages share: the pages beside the document, its text as lines, its parts as pages."""

from collections.abc import Iterable, Sequence

from vanban.core.dataclass import dataclass
from vanban.inspect.content import Paragraph
from vanban.roles.element import PhuLuc, Piece, Role
from vanban.roles.printed import Printed, PrintedLine
from vanban.rules.rule import Context, Fault

Lines = Sequence[PrintedLine]


@dataclass(frozen=True, slots=True)
class Part:
    """The document itself, or one of its annexes that begins a page of its own: its pages, first and last."""

    first: int
    last: int
    annex: PhuLuc | None = None

    def number(self, page: int) -> int:
        """The number that a page of it has."""
        return page - self.first + 1


def printed(context: Context) -> Printed:
    """The pages beside the document. Raises ValueError when there are none: such a rule must be `on_paper`."""
    return context.once(_printed)


def text_lines(context: Context) -> tuple[tuple[Paragraph, tuple[PrintedLine, ...]], ...]:
    """Every paragraph of the document that shows words on paper, with its lines, in reading order."""
    return context.once(_text_lines)


def parts(context: Context) -> tuple[Part, ...]:
    """The document and the annexes that begin a page, in order; empty when no page shows any word of it."""
    return context.once(_parts)


def lines_of(context: Context, *roles: Role) -> tuple[PrintedLine, ...]:
    """The printed lines of what plays these parts in the document itself."""
    return printed(context).lines_of(piece for role in roles for piece in context.van_ban.pieces(role))


def on_page(paragraphs: Iterable[tuple[Paragraph, Lines]], page: int) -> list[PrintedLine]:
    """The lines of paragraphs that stand on one page."""
    return [line for _, lines in paragraphs for line in lines if line.page == page]


def at(code: str, paragraph: Paragraph, found: str, required: str) -> Fault:
    """A fault at a paragraph of the body."""
    return Fault(code, paragraph.place, found, required, (paragraph.index,))


def at_piece(code: str, piece: Piece, found: str, required: str) -> Fault:
    """A fault at the words of a part of the form."""
    return at(code, piece.paragraph, found, required)


def _printed(context: Context) -> Printed:
    if context.pages is None:
        raise ValueError("a rule about printed pages was asked without any")
    return Printed(context.reading.view, context.pages)


def _text_lines(context: Context) -> tuple[tuple[Paragraph, tuple[PrintedLine, ...]], ...]:
    first, stop = context.van_ban.paragraphs
    pages = printed(context)
    found = ((p, pages.lines(p)) for p in context.reading.view.body.paragraphs[first:stop] if p.text.strip())
    return tuple((paragraph, lines) for paragraph, lines in found if lines)


def _parts(context: Context) -> tuple[Part, ...]:
    lines = text_lines(context)
    if not lines:
        return ()
    starts: list[tuple[int, PhuLuc | None]] = [(lines[0][1][0].page, None)]
    for annex in context.van_ban.phu_luc:
        page = next((shown[0].page for paragraph, shown in lines if paragraph.index >= annex.paragraphs[0]), 0)
        before = (shown[-1].page for paragraph, shown in lines if paragraph.index < annex.paragraphs[0])
        if page > max(before, default=0):
            starts.append((page, annex))
    if len(starts) > 1 and starts[0][0] == starts[1][0]:
        del starts[0]  # a file that is only an annex
    last = max(line.page for _, shown in lines for line in shown)
    ends = [first - 1 for first, _ in starts[1:]] + [last]
    return tuple(Part(first, end, annex) for (first, annex), end in zip(starts, ends, strict=True))
