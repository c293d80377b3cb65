"""The text is justified."""

from collections.abc import Iterator

from vanban.roles.element import Piece, Role
from vanban.rules.rule import Clause, Context, Fault, rule
from vanban.rules.shown import fault
from vanban.rules.text_flow import one_line, text_paragraphs

_NAMES = {"left": "căn trái", "right": "căn phải", "center": "căn giữa"}


def check(context: Context) -> Iterator[Fault]:
    """On a single line the right edge cannot be seen."""
    for piece in text_paragraphs(context):
        alignment = piece.paragraph.format.alignment
        whole = Piece(piece.paragraph, 0, len(piece.paragraph.text))  # `Điều 1.` and its sentence are two pieces
        if alignment in _NAMES and not piece.start and not one_line(whole):
            yield fault("khong-deu", piece, _NAMES[alignment], "canh đều cả hai lề")


RULE = rule(
    id="noi-dung/khong-canh-deu",
    title="Nội dung không canh đều hai lề",
    why="Nội dung văn bản được canh đều cả hai lề.",
    clause=Clause("ND30-PL1", "Phần I, Mục II, khoản 6"),
    fix="Canh đều hai lề (Ctrl+J) cho các đoạn nội dung.",
    codes={
        "khong-deu": "Đoạn nội dung không canh đều hai lề",
    },
    needs=(Role.NOI_DUNG, Role.DIEU, Role.KHOAN, Role.DIEM),
)(check)
