"""The printed number of a page is that of its place."""

from collections.abc import Iterator

from vanban.rules.printed import parts
from vanban.rules.printed_numbers import printed_numbers
from vanban.rules.rule import Clause, Context, Fault, rule


def check(context: Context) -> Iterator[Fault]:
    """An annex that goes on with the numbers before it is told of by another rule."""
    for part in parts(context):
        for number in printed_numbers(context):
            right = part.number(number.page)
            goes_on = part.annex is not None and number.number != 1
            if part.first < number.page <= part.last and number.number != right and not goes_on:
                yield Fault("sai-so", None, f"trang thứ {right} in số {number.number}", f"số {right}")


RULE = rule(
    id="trang-in/so-trang-sai-so",
    title="Số trang in ra không đúng thứ tự",
    why="Số trang văn bản được đánh từ số 1, liên tục đến trang cuối.",
    clause=Clause("ND30-PL1", "Phần I, Mục I, khoản 7"),
    fix="Đặt Start at: 1 ở phần đầu, Continue from previous section ở các phần sau; xóa số gõ tay.",
    codes={
        "sai-so": "Số in trên trang khác số thứ tự của trang",
    },
    on_paper=True,
)(check)
