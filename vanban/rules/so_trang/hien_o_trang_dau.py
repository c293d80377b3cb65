"""The first page shows no number."""

from collections.abc import Iterator

from vanban.rules.paging import numbers_in
from vanban.rules.rule import Clause, Context, Fault, rule


def check(context: Context) -> Iterator[Fault]:
    """The first page of the document; later sections go on from it."""
    for section in context.van_ban.sections[:1]:
        for number in numbers_in(section):
            if number.first:
                yield Fault(
                    "hien", number.paragraph.place, "trang đầu hiện số trang", "không hiển thị số trang thứ nhất"
                )


RULE = rule(
    id="so-trang/hien-o-trang-dau",
    title="Số trang hiện ở trang đầu",
    why="Không hiển thị số trang thứ nhất.",
    clause=Clause("ND30-PL1", "Phần I, Mục I, khoản 7"),
    fix="Bật Different First Page và xóa số ở phần đầu trang của trang đầu.",
    codes={
        "hien": "Trang đầu có số trang",
    },
)(check)
