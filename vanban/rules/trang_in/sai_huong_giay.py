"""Pages lie on their side where the document says so, and nowhere else."""

from collections.abc import Iterator

from vanban.rules.printed import parts, printed
from vanban.rules.rule import Clause, Context, Fault, rule


def check(context: Context) -> Iterator[Fault]:
    """By the paper of each page and that of its section."""
    for part in parts(context):
        for number in range(part.first, part.last + 1):
            lies = context.reading.view.sections[printed(context).section(number)].page.landscape
            if lies and not printed(context).page(number).landscape:
                yield Fault("khong-ngang", None, f"trang {number} in theo khổ dọc", "trang nằm ngang như trong tệp")
            elif not lies and printed(context).page(number).landscape:
                yield Fault("khong-dung", None, f"trang {number} in theo khổ ngang", "trang đứng như trong tệp")


RULE = rule(
    id="trang-in/sai-huong-giay",
    title="Trang in ra sai hướng giấy",
    why="Trang đặt nằm ngang mà in đứng (hoặc ngược lại) thì bảng, chữ bị cắt hoặc dồn lại.",
    clause=Clause("ND30-PL1", "Phần I, Mục I, khoản 2"),
    fix="Mở tệp bằng Word, kiểm tra Layout, Orientation của từng phần rồi chuyển lại thành PDF.",
    codes={
        "khong-ngang": "Trang nằm ngang trong tệp nhưng in đứng",
        "khong-dung": "Trang đứng trong tệp nhưng in ngang",
    },
    on_paper=True,
)(check)
