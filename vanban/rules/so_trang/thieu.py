"""A document of more than one page has page numbers."""

from collections.abc import Iterator

from vanban.rules.centring import runs_width
from vanban.rules.paging import page_numbers
from vanban.rules.rule import Clause, Context, Fault, rule
from vanban.rules.text_flow import every_paragraph

_LINES_A_PAGE = 40


def check(context: Context) -> Iterator[Fault]:
    """A document that may fit on one page need not show any."""
    sections = context.van_ban.sections
    if not page_numbers(context) and (len(sections) > 1 or _lines(context) > _LINES_A_PAGE):
        yield Fault("thieu", None, "không có số trang", "số trang ở giữa lề trên, từ trang 2")


def _lines(context: Context) -> float:
    """About how many lines the text takes."""
    return sum(max(1, runs_width(paragraph.runs) / max(paragraph.room, 1)) for paragraph in every_paragraph(context))


RULE = rule(
    id="so-trang/thieu",
    title="Văn bản nhiều trang không có số trang",
    why="Số trang được đánh từ số 1, bằng chữ số Ả Rập, đặt canh giữa ở phần lề trên, từ trang thứ hai.",
    clause=Clause("ND30-PL1", "Phần I, Mục I, khoản 7"),
    fix="Chèn số trang vào giữa phần đầu trang (Insert, Page Number, Top of Page), bật Different First Page.",
    codes={
        "thieu": "Không có số trang ở phần đầu trang",
    },
)(check)
