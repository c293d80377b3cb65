"""The text mentions every annex."""

import re
from collections.abc import Iterator

from vanban.roles.element import Role
from vanban.rules.rule import Clause, Context, Fault, Level, Mend, rule
from vanban.rules.shown import fault, in_order, pieces, words
from vanban.rules.text_flow import TEXT


def check(context: Context) -> Iterator[Fault]:
    """One annex may be called `kèm theo`; numbered ones are looked for by their numbers, `Phụ lục I, II` included."""
    heads = list(pieces(context, Role.PHU_LUC))
    text = " ".join(words(piece) for _, piece in in_order(context, *TEXT, Role.MUC_LA_MA, Role.CAN_CU)).casefold()
    for piece in heads:
        number = words(piece).split()[-1].casefold() if len(heads) > 1 else ""
        named = re.search(rf"phụ lục[^.]*?(?<!\w){re.escape(number)}(?!\w)", text) if number else None
        if not named and (number or not re.search(r"phụ lục|kèm theo|đính kèm", text)) and not _all_of(text):
            yield fault("khong-nhac", piece, f"không nhắc đến {words(piece)}", "nội dung có chỉ dẫn đến phụ lục")


def _all_of(text: str) -> bool:
    return re.search(r"các phụ lục|những phụ lục", text) is not None


RULE = rule(
    id="phu-luc/khong-nhac-den",
    title="Nội dung không nhắc đến phụ lục",
    why="Văn bản có phụ lục thì trong nội dung phải có chỉ dẫn về phụ lục đó.",
    clause=Clause("ND30-PL1", "Phần I, Mục III, khoản 1"),
    fix="Thêm vào nội dung câu chỉ dẫn, ví dụ (Chi tiết tại Phụ lục I kèm theo).",
    codes={
        "khong-nhac": "Nội dung không có chỉ dẫn đến phụ lục",
    },
    level=Level.CANH_BAO,
    mend=Mend.CHU,
    needs=(Role.PHU_LUC,),
)(check)
