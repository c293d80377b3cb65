"""Printed page numbers stand in the middle of the margin at the top."""

from collections.abc import Iterator

from vanban.core.lengths import Mm
from vanban.rules.printed import printed
from vanban.rules.printed_numbers import printed_numbers
from vanban.rules.rule import Clause, Context, Fault, rule

_OFF = Mm(3)


def check(context: Context) -> Iterator[Fault]:
    """The middle is that of the text or that of the paper."""
    for number in printed_numbers(context):
        room, paper = printed(context).room(number.page), printed(context).page(number.page)
        middle = number.box.middle
        off = min(abs(middle - room.middle), abs(middle - paper.width / 2))
        if not number.above:
            yield Fault("chan-trang", None, "số trang in ở chân trang", "số trang ở giữa lề trên")
        elif off > _OFF:
            yield Fault("khong-giua", None, f"số trang lệch {off * 25.4 / 72:.0f} mm", "số trang ở giữa lề trên")


RULE = rule(
    id="trang-in/so-trang-sai-cho",
    title="Số trang in ra sai chỗ",
    why="Số trang đặt canh giữa theo chiều ngang, trong phần lề trên của văn bản.",
    clause=Clause("ND30-PL1", "Phần I, Mục I, khoản 7"),
    fix="Chuyển số trang lên giữa phần đầu trang (Top of Page, giữa).",
    codes={
        "chan-trang": "Số trang in ở lề dưới",
        "khong-giua": "Số trang in không ở giữa",
    },
    on_paper=True,
)(check)
