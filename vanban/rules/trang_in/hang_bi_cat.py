"""No row of a table is cut by the end of a page."""

from collections.abc import Iterator

from vanban.pages.page import around
from vanban.rules.printed import at, printed
from vanban.rules.printed_tables import PrintedRow, printed_tables
from vanban.rules.rule import Clause, Context, Fault, Level, rule

_A_PAGE = 0.8  # of the height of the text: a row that tall may find no page that holds it


def check(context: Context) -> Iterator[Fault]:
    """A row that would fill a page by itself is let be."""
    for table in printed_tables(context):
        for row in table.rows:
            first, *others = row.pages
            if others and _height(row) < printed(context).room(first).height * _A_PAGE:
                found = f"hàng bảng bắt đầu ở trang {first}, sang trang {others[-1]}"
                yield at("bi-cat", row.paragraph, found, "mỗi hàng nằm trọn trên một trang")


def _height(row: PrintedRow) -> float:
    """How tall its words are, the stretches on its pages put together."""
    stretches = ([line.box for line in row.lines if line.page == page] for page in row.pages)
    return sum(around(boxes).height for boxes in stretches)


RULE = rule(
    id="trang-in/hang-bi-cat",
    title="Hàng của bảng bị cắt giữa hai trang",
    why="Một hàng bị cắt đôi thì nửa sau không còn số thứ tự, người đọc dễ hiểu nhầm.",
    clause=Clause("QUY-UOC", "Hàng của bảng nằm trọn trên một trang"),
    fix="Bỏ chọn Allow row to break across pages (Table Properties, Row) cho các hàng của bảng.",
    codes={
        "bi-cat": "Hàng bắt đầu ở trang này, kết thúc ở trang khác",
    },
    level=Level.CANH_BAO,
    on_paper=True,
)(check)
