"""Numbers begin with 1."""

from collections.abc import Iterator

from vanban.rules.paging import numbers_in
from vanban.rules.rule import Clause, Context, Fault, rule


def check(context: Context) -> Iterator[Fault]:
    """The first section of the document."""
    for section in context.van_ban.sections[:1]:
        if section.number_start not in (None, 1) and any(numbers_in(section)):
            yield Fault("khong-tu-1", None, f"trang đầu đánh số {section.number_start}", "trang đầu là trang 1")


RULE = rule(
    id="so-trang/khong-tu-1",
    title="Số trang không bắt đầu từ 1",
    why="Số trang văn bản được đánh từ số 1.",
    clause=Clause("ND30-PL1", "Phần I, Mục I, khoản 7"),
    fix="Đặt Start at: 1 ở phần đầu của văn bản.",
    codes={
        "khong-tu-1": "Số trang của trang đầu khác 1",
    },
)(check)
