"""What a rule sees of a part of the form: its pieces, its words with the printed label, the runs that show."""

from collections.abc import Iterator, Sequence
from itertools import chain

from vanban.core.chu import chuan_hoa
from vanban.core.remembering import remembered
from vanban.inspect.content import Paragraph, Run
from vanban.inspect.formats import RunFormat
from vanban.roles.element import Piece, Role, VanBan
from vanban.rules.rule import Context, Fault

OF_AN_ANNEX = frozenset({Role.PHU_LUC, Role.TEN_PHU_LUC, Role.KEM_THEO})


def pieces(context: Context, *roles: Role) -> Iterator[Piece]:
    """The words that play these parts, those of an annex in every annex."""
    if len(roles) == 1:  # what most rules ask
        return iter(_playing(context.van_ban, roles[0]))
    return chain.from_iterable([_playing(context.van_ban, role) for role in roles])


def _playing(van_ban: VanBan, role: Role) -> Sequence[Piece]:
    if role in OF_AN_ANNEX:
        return [piece for annex in van_ban.phu_luc for piece in annex.elements.get(role, ())]
    return van_ban.elements.get(role, ())


def in_order(context: Context, *roles: Role) -> Sequence[tuple[Role, Piece]]:
    """The pieces of these parts in reading order, each with its part."""
    return context.once_about(roles, _in_order)


def _in_order(context: Context, roles: tuple[Role, ...]) -> Sequence[tuple[Role, Piece]]:
    found = [(role, piece) for role in roles for piece in _playing(context.van_ban, role)]
    return tuple(sorted(found, key=lambda pair: (pair[1].paragraph.index, pair[1].start)))


def words(piece: Piece) -> str:
    """The text as printed, on one line, in one normal form, with the number or sign that Word puts before it."""
    paragraph, start, end = piece
    text = paragraph.text[start:end]
    return _on_one_line(f"{paragraph.label} {text}" if paragraph.label and start == 0 else text)


def words_of(paragraph: Paragraph) -> str:
    """The same of a whole paragraph."""
    return _on_one_line(f"{paragraph.label} {paragraph.text}" if paragraph.label else paragraph.text)


@remembered
def _on_one_line(text: str) -> str:
    return chuan_hoa(text.replace("\xa0", " "))


def shown_runs(piece: Piece) -> list[Run]:
    """The runs whose look can be seen: those with a letter or figure, notes raised above the line left out."""
    return [
        run
        for run in piece.runs
        if (run.text[:1].isalnum() or any(map(str.isalnum, run.text))) and run.format.position != "superscript"
    ]


def looks_used(context: Context) -> tuple[RunFormat, ...]:
    """Every look that text of the file has, headers and notes included: they are few, where paragraphs are many."""
    return context.once(_looks_used)


def _looks_used(context: Context) -> tuple[RunFormat, ...]:
    used: dict[int, RunFormat] = {}
    for story in context.reading.view.stories():
        for paragraph in story.paragraphs:
            for run in paragraph.runs:
                used[id(run.format)] = run.format  # documents share looks: comparing them all would take longer
    return tuple(used.values())


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
