"""The lines of the text stand between single and 1.5 lines apart."""

from collections.abc import Iterator

from vanban.inspect.formats import AtLeast, Multiple
from vanban.roles.element import Piece, Role
from vanban.rules.rule import Clause, Context, Fault, rule
from vanban.rules.shown import fault
from vanban.rules.text_flow import text_paragraphs

_SINGLE = 1.149  # the height of a line of Times New Roman in its size
_NEAR = 0.03


def check(context: Context) -> Iterator[Fault]:
    """A height in points is told in lines of the font."""
    for piece in text_paragraphs(context):
        lines = _lines(piece)
        told = f"giãn dòng {lines:.2f} lines".replace(".", ",")
        if lines < 1 - _NEAR:
            yield fault("qua-hep", piece, told, "tối thiểu dòng đơn")
        elif lines > 1.5 + _NEAR:
            yield fault("qua-rong", piece, told, "tối đa 1,5 lines")


def _lines(piece: Piece) -> float:
    spacing = piece.paragraph.format.line_spacing
    if isinstance(spacing, Multiple):
        return spacing.lines
    single = max((run.format.size.pt for run in piece.runs), default=13.0) * _SINGLE
    lines = spacing.height.pt / single
    return max(lines, 1.0) if isinstance(spacing, AtLeast) else lines


RULE = rule(
    id="noi-dung/gian-dong-sai",
    title="Giãn dòng ngoài giới hạn",
    why="Khoảng cách giữa các dòng tối thiểu là dòng đơn, tối đa là 1,5 lines.",
    clause=Clause("ND30-PL1", "Phần I, Mục II, khoản 6"),
    fix="Đặt Line spacing từ Single đến 1,5 lines.",
    codes={
        "qua-hep": "Giãn dòng nhỏ hơn dòng đơn",
        "qua-rong": "Giãn dòng lớn hơn 1,5 lines",
    },
    needs=(Role.NOI_DUNG, Role.DIEU, Role.KHOAN, Role.DIEM),
)(check)
