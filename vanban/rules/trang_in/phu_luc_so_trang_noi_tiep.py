"""The printed pages of each annex count from 1."""

from collections.abc import Iterator

from vanban.roles.element import Role
from vanban.rules.printed import Part, at_piece, parts
from vanban.rules.printed_numbers import printed_numbers
from vanban.rules.rule import Clause, Context, Fault, rule


def check(context: Context) -> Iterator[Fault]:
    """One fault an annex, at its head."""
    for part in parts(context):
        head = part.annex.elements.get(Role.PHU_LUC, ()) if part.annex else ()
        wrong = next(_wrong(context, part), None) if head else None
        if wrong:
            found = f"trang {wrong[1]} của phụ lục in số {wrong[0]}"
            yield at_piece("noi-tiep", head[0], found, "số trang của phụ lục đánh riêng từ 1")


def _wrong(context: Context, part: Part) -> Iterator[tuple[int, int]]:
    for number in printed_numbers(context):
        right = part.number(number.page)
        if part.first <= number.page <= part.last and number.number != right:
            yield number.number, right


RULE = rule(
    id="trang-in/phu-luc-so-trang-noi-tiep",
    title="Phụ lục in ra đánh số trang không từ 1",
    why="Số trang của phụ lục được đánh số riêng theo từng phụ lục.",
    clause=Clause("ND30-PL1", "Phần I, Mục III, khoản 1"),
    fix="Ngắt phần (Section Break) trước phụ lục và đặt Start at: 1.",
    codes={
        "noi-tiep": "Trang của phụ lục không đánh số từ 1",
    },
    needs=(Role.PHU_LUC,),
    on_paper=True,
)(check)
