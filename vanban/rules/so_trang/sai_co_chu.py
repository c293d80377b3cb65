"""The size of page numbers."""

from collections.abc import Iterator

from vanban.roles.element import Role
from vanban.rules.law import LOOKS
from vanban.rules.paging import page_numbers
from vanban.rules.rule import Clause, Context, Fault, rule


def check(context: Context) -> Iterator[Fault]:
    """In every header or footer that shows one."""
    look = LOOKS[Role.SO_TRANG]
    for number in page_numbers(context):
        wrong = {run.format.size.pt for run in number.runs if not look.low <= run.format.size <= look.high}
        if wrong:
            told = ", ".join(f"{size:g}".replace(".", ",") for size in sorted(wrong))
            yield Fault("co-chu", number.paragraph.place, f"cỡ chữ {told}", f"cỡ chữ {look.range}")


RULE = rule(
    id="so-trang/sai-co-chu",
    title="Số trang sai cỡ chữ",
    why="Số trang dùng cỡ chữ 13-14.",
    clause=Clause("ND30-PL1", "Phần I, Mục I, khoản 7; Mục V, số thứ tự 14"),
    fix="Đặt cỡ chữ 13-14 cho số trang.",
    codes={
        "co-chu": "Số trang không dùng cỡ chữ 13-14",
    },
)(check)
