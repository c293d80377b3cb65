"""What a rule sees of a part of the form: its pieces, its words with the printed label, the runs that show."""

from collections.abc import Iterator

from vanban.core.chu import chuan_hoa
from vanban.core.remembering import remembered
from vanban.inspect.content import Run
from vanban.inspect.formats import RunFormat
from vanban.roles.element import Piece, Role
from vanban.rules.rule import Context, Fault

OF_AN_ANNEX = (Role.PHU_LUC, Role.TEN_PHU_LUC, Role.KEM_THEO)


def pieces(context: Context, *roles: Role) -> Iterator[Piece]:
    """The words that play these parts, those of an annex in every annex."""
    for role in roles:
        if role in OF_AN_ANNEX:
            yield from (piece for annex in context.van_ban.phu_luc for piece in annex.elements.get(role, ()))
        else:
            yield from context.van_ban.pieces(role)


def in_order(context: Context, *roles: Role) -> list[tuple[Role, Piece]]:
    """The pieces of these parts in reading order, each with its part."""
    found = [(role, piece) for role in roles for piece in pieces(context, role)]
    return sorted(found, key=lambda pair: (pair[1].paragraph.index, pair[1].start))


def words(piece: Piece) -> str:
    """The text as printed, on one line, in one normal form, with the number or sign that Word puts before it."""
    label = piece.paragraph.label if piece.start == 0 else ""
    return _on_one_line(f"{label} {piece.text}" if label else piece.text)


@remembered
def _on_one_line(text: str) -> str:
    return chuan_hoa(text.replace("\xa0", " "))


def shown_runs(piece: Piece) -> list[Run]:
    """The runs whose look can be seen: those with a letter or figure, notes raised above the line left out."""
    return [run for run in piece.runs if any(map(str.isalnum, run.text)) and not run.format.superscript]


def looks_used(context: Context) -> tuple[RunFormat, ...]:
    """Every look that text of the file has, headers and notes included: they are few, where paragraphs are many."""
    return context.once(_looks_used)


def _looks_used(context: Context) -> tuple[RunFormat, ...]:
    paragraphs = (paragraph for story in context.reading.view.stories() for paragraph in story.paragraphs)
    return tuple({id(run.format): run.format for paragraph in paragraphs for run in paragraph.runs}.values())


def fault(code: str, piece: Piece, found: str, required: str) -> Fault:
    """A fault at the words of a piece."""
    place = piece.paragraph.place
    return Fault(code, place, found, required, (piece.paragraph.index,) if place.part == "body" else ())


def says_kinh_gui(piece: Piece) -> bool:
    """Whether the line that names the addressees says `Kính gửi`, not `… điện:` as in a công điện (Mẫu 1.6)."""
    return words(piece).casefold().startswith("kính g")


def joined(found: Iterator[Piece]) -> str:
    """The words of pieces as one line: a name that is broken over several paragraphs."""
    return " ".join(words(piece) for piece in found)
