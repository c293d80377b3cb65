"""Whether words stand in the middle of the room they have, by alignment or by their measured place."""

from collections.abc import Iterator, Mapping

from vanban.core.lengths import Length, Mm, Pt
from vanban.core.text_width import width
from vanban.inspect.content import Run
from vanban.roles.element import Piece, Role
from vanban.rules.rule import Check, Context, Fault
from vanban.rules.shown import fault, pieces

_NEAR = Mm(5)
_GAP = 5  # spaces: what stands before words that were pushed to their column by hand
_IN_COLUMNS = frozenset({
    Role.QUOC_HIEU, Role.TIEU_NGU, Role.CO_QUAN_CHU_QUAN, Role.CO_QUAN_BAN_HANH, Role.SO_KY_HIEU, Role.DIA_DANH_NGAY,
    Role.TRICH_YEU_CONG_VAN, Role.QUYEN_HAN_CHUC_VU, Role.HO_TEN,
})  # fmt: skip
_ALIGNMENTS = {
    "left": "căn trái", "right": "căn phải", "justify": "căn đều hai lề", "distribute": "dàn đều", "center": "căn giữa",
}  # fmt: skip


def centred(roles: Mapping[str, Role]) -> Check:
    """A check that parts stand in the middle, one code a part. Words set by tabs or gaps cannot be judged."""

    def check(context: Context) -> Iterator[Fault]:
        for code, role in roles.items():
            for piece in pieces(context, role):
                pushed = role in _IN_COLUMNS and max(len(_before(piece)), len(_behind(piece))) >= _GAP
                if not pushed and not in_the_middle(piece):
                    yield fault(code, piece, _ALIGNMENTS[piece.paragraph.format.alignment], "căn giữa")

    return check


def in_the_middle(piece: Piece) -> bool:
    """Whether a piece is centred, looks so, or cannot be judged."""
    look = piece.paragraph.format
    if look.alignment == "center" or shares_its_line(piece) or not piece.text.strip():
        return True
    if look.alignment in ("right", "distribute"):
        return False
    start = look.left + look.first_line + _width(piece, _before(piece))
    return abs(start + runs_width(piece.runs) / 2 - piece.paragraph.room / 2) <= _NEAR


def shares_its_line(piece: Piece) -> bool:
    """Whether other words, or a tab, stand on the line of a piece, so that its place cannot be measured."""
    line = f"{_before(piece)}{piece.text}{_behind(piece)}"
    return "\t" in line or line.strip() != piece.text.strip()


def _before(piece: Piece) -> str:
    """What stands before a piece on its line."""
    return piece.paragraph.text[: piece.start].rpartition("\n")[2]


def _behind(piece: Piece) -> str:
    """What stands after a piece on its line."""
    return piece.paragraph.text[piece.end :].partition("\n")[0]


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
