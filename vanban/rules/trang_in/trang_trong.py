"""No printed page is empty."""

from collections.abc import Iterator

from vanban.rules.printed import on_page, parts, printed, text_lines
from vanban.rules.rule import Clause, Context, Fault, Level, rule


def check(context: Context) -> Iterator[Fault]:
    """Inside the document, and after it when it is the last of the file; a page with a picture is not empty."""
    found = parts(context)
    if not found:
        return
    is_last = context.van_ban is context.reading.van_ban[-1]
    last = len(printed(context).pages.pages) if is_last else found[-1].last
    for number in range(found[0].first, last + 1):
        page = printed(context).page(number)
        if not on_page(text_lines(context), number) and not page.pictures and not page.shapes:
            yield Fault("trong", None, f"trang {number} không có nội dung", "không có trang trống")


RULE = rule(
    id="trang-in/trang-trong",
    title="Trang in ra không có nội dung",
    why="Trang trống làm sai số trang của văn bản và số tờ khi nhân bản.",
    clause=Clause("QUY-UOC", "Văn bản không có trang trống"),
    fix="Xóa đoạn trống, dấu ngắt trang thừa ở cuối văn bản hoặc cuối bảng.",
    codes={
        "trong": "Trang không có chữ nào của văn bản",
    },
    level=Level.CANH_BAO,
    on_paper=True,
)(check)
