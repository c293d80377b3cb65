"""At least 6 pt between paragraphs."""

from collections.abc import Iterator
from itertools import pairwise

from vanban.roles.element import Piece, Role
from vanban.rules.rule import Clause, Context, Fault, rule
from vanban.rules.shown import fault
from vanban.rules.text_flow import text_paragraphs

_LEAST = 6 - 0.05


def check(context: Context) -> Iterator[Fault]:
    """Neighbours only; Word may add the room after and before or take the larger, so the sum is judged."""
    for upper, lower in pairwise(text_paragraphs(context)):
        if lower.paragraph.index == upper.paragraph.index + 1 and (room := _room(upper, lower)) < _LEAST:
            yield fault("sat-nhau", lower, f"cách đoạn trên {room:g}pt".replace(".", ","), "cách tối thiểu 6pt")


def _room(upper: Piece, lower: Piece) -> float:
    above, below = upper.paragraph, lower.paragraph
    if above.style_id == below.style_id and above.format.contextual_spacing and below.format.contextual_spacing:
        return 0
    return above.format.after.pt + below.format.before.pt


RULE = rule(
    id="noi-dung/doan-sat-nhau",
    title="Khoảng cách giữa các đoạn nhỏ hơn 6pt",
    why="Khoảng cách giữa các đoạn văn tối thiểu là 6pt.",
    clause=Clause("ND30-PL1", "Phần I, Mục II, khoản 6"),
    fix="Đặt khoảng cách trước hoặc sau đoạn (Before, After) tối thiểu 6pt.",
    codes={
        "sat-nhau": "Hai đoạn cách nhau chưa đến 6pt",
    },
    needs=(Role.NOI_DUNG, Role.DIEU, Role.KHOAN, Role.DIEM),
)(check)
