"""Whether words stand in the middle of the room they have, by alignment or by their measured place."""

from collections.abc import Iterator, Mapping

from vanban.core.lengths import Length, Mm, Pt
from vanban.core.text_width import width
from vanban.inspect.content import Run
from vanban.roles.element import Piece, Role
from vanban.rules.rule import Check, Context, Fault
from vanban.rules.shown import fault, pieces

_NEAR = Mm(5)
_ALIGNMENTS = {
    "left": "căn trái", "right": "căn phải", "justify": "căn đều hai lề", "distribute": "dàn đều", "center": "căn giữa",
}  # fmt: skip


def centred(roles: Mapping[str, Role]) -> Check:
    """A check that parts stand in the middle, one code a part. Words set by tabs cannot be judged."""

    def check(context: Context) -> Iterator[Fault]:
        for code, role in roles.items():
            for piece in pieces(context, role):
                if not in_the_middle(piece):
                    yield fault(code, piece, _ALIGNMENTS[piece.paragraph.format.alignment], "căn giữa")

    return check


def in_the_middle(piece: Piece) -> bool:
    """Whether a piece is centred, looks so, or cannot be judged."""
    look, text = piece.paragraph.format, piece.text
    if look.alignment == "center" or "\t" in piece.paragraph.text or not text.strip():
        return True
    if look.alignment in ("right", "distribute"):
        return False
    start = look.left + look.first_line + _width(piece, text[: len(text) - len(text.lstrip())])
    return abs(start + runs_width(piece.runs) / 2 - piece.paragraph.room / 2) <= _NEAR


def runs_width(runs: tuple[Run, ...]) -> Length:
    """The width of runs on one line."""
    return Length(sum(_run_width(run) for run in runs))


def _run_width(run: Run) -> float:
    look = run.format
    plain = width(run.text, Pt(look.size), bold=look.bold, italic=look.italic)
    return plain * (look.scale / 100) + look.spacing * len(run.text)


def _width(piece: Piece, text: str) -> Length:
    size = piece.runs[0].format.size if piece.runs else Pt(0)
    return width(text, Pt(size))
