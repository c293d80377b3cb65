"""Page numbers stand in the middle of the top margin."""

from collections.abc import Iterator

from vanban.inspect.content import Paragraph
from vanban.rules.paging import page_numbers
from vanban.rules.rule import Clause, Context, Fault, rule


def check(context: Context) -> Iterator[Fault]:
    """After a tab, a number is in the middle when the tab is a centring one; in a text box it cannot be judged."""
    for number in page_numbers(context):
        paragraph = number.paragraph
        if not number.in_header:
            yield Fault("chan-trang", paragraph.place, "số trang ở chân trang", "số trang ở giữa lề trên")
        elif not _in_the_middle(paragraph):
            yield Fault("khong-giua", paragraph.place, "số trang không ở giữa", "số trang canh giữa")


def _in_the_middle(paragraph: Paragraph) -> bool:
    if paragraph.container.kind == "text box":
        return True
    if "\t" in paragraph.text:
        return any(stop.alignment == "center" for stop in paragraph.format.tabs)
    return paragraph.format.alignment == "center"


RULE = rule(
    id="so-trang/sai-vi-tri",
    title="Số trang sai vị trí",
    why="Số trang đặt canh giữa theo chiều ngang, trong phần lề trên của văn bản.",
    clause=Clause("ND30-PL1", "Phần I, Mục I, khoản 7"),
    fix="Chuyển số trang lên giữa phần đầu trang (Top of Page, giữa).",
    codes={
        "chan-trang": "Số trang ở chân trang",
        "khong-giua": "Số trang không canh giữa",
    },
)(check)
