"""Page numbers are Arabic."""

import re
from collections.abc import Iterator

from vanban.rules.paging import page_numbers
from vanban.rules.rule import Clause, Context, Fault, rule


def check(context: Context) -> Iterator[Fault]:
    """The format of the section, or one that the field asks for itself."""
    for number in page_numbers(context):
        code = next((field.code for field in number.paragraph.fields if field.kind == "PAGE"), "")
        own = re.search(r"\\\*\s*(roman|alphabetic|ordtext|cardtext)", code, re.IGNORECASE)
        if own or number.section.number_format not in ("decimal", "numberInDash", ""):
            found = own[1] if own else number.section.number_format
            yield Fault("kieu-so", number.paragraph.place, f"kiểu số {found}", "chữ số Ả Rập: 2, 3, 4")


RULE = rule(
    id="so-trang/khong-a-rap",
    title="Số trang không phải chữ số Ả Rập",
    why="Số trang đánh bằng chữ số Ả Rập.",
    clause=Clause("ND30-PL1", "Phần I, Mục I, khoản 7"),
    fix="Chọn Number format 1, 2, 3, …",
    codes={
        "kieu-so": "Số trang dùng kiểu số khác chữ số Ả Rập",
    },
)(check)
