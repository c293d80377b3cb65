"""Page numbers are upright and not bold."""

from collections.abc import Iterator

from vanban.rules.paging import page_numbers
from vanban.rules.rule import Clause, Context, Fault, rule


def check(context: Context) -> Iterator[Fault]:
    """In every header or footer that shows one."""
    for number in page_numbers(context):
        if any(run.format.bold for run in number.runs):
            yield Fault("dam", number.paragraph.place, "số trang in đậm", "không đậm")
        if any(run.format.italic for run in number.runs):
            yield Fault("nghieng", number.paragraph.place, "số trang in nghiêng", "kiểu chữ đứng")


RULE = rule(
    id="so-trang/sai-kieu-chu",
    title="Số trang sai kiểu chữ",
    why="Số trang trình bày kiểu chữ đứng, không đậm.",
    clause=Clause("ND30-PL1", "Phần I, Mục I, khoản 7; Mục V, số thứ tự 14"),
    fix="Bỏ in đậm, in nghiêng ở số trang.",
    codes={
        "dam": "Số trang in đậm",
        "nghieng": "Số trang in nghiêng",
    },
)(check)
