"""The first printed page shows no number."""

from collections.abc import Iterator

from vanban.rules.printed import parts
from vanban.rules.printed_numbers import printed_numbers
from vanban.rules.rule import Clause, Context, Fault, rule


def check(context: Context) -> Iterator[Fault]:
    """The first page of the document itself; the first of an annex may show a 1."""
    firsts = {part.first for part in parts(context) if part.annex is None}
    for number in printed_numbers(context):
        if number.page in firsts:
            yield Fault("hien", None, f"trang đầu in số {number.number}", "trang đầu không in số trang")


RULE = rule(
    id="trang-in/so-trang-dau-hien",
    title="Trang đầu in ra có số trang",
    why="Không hiển thị số trang thứ nhất.",
    clause=Clause("ND30-PL1", "Phần I, Mục I, khoản 7"),
    fix="Bật Different First Page và xóa số ở phần đầu trang của trang đầu.",
    codes={
        "hien": "Trang đầu của bản in có số trang",
    },
    on_paper=True,
)(check)
