"""The text ends with `./.`."""

import re
from collections.abc import Iterator

from vanban.roles.element import Role
from vanban.rules.rule import Clause, Context, Fault, Level, Mend, rule
from vanban.rules.shown import fault, pieces, words
from vanban.rules.text_flow import TEXT

_END = re.compile(r"\./\.?\s*$")


def check(context: Context) -> Iterator[Fault]:
    """The mark may stand at the end of any paragraph before the signature, in a table too."""
    found = list(pieces(context, *TEXT))
    if not found or any(_END.search(words(piece)) for piece in found):
        return
    last = max(found, key=lambda piece: piece.paragraph.index)
    yield fault("thieu", last, f"… {words(last)[-30:]}", "kết thúc bằng ./.")


RULE = rule(
    id="noi-dung/thieu-dau-ket",
    title="Cuối nội dung không có dấu ./.",
    why="Mọi mẫu văn bản của Nghị định kết thúc nội dung bằng dấu ./. để không thể viết thêm.",
    clause=Clause("ND30-PL3", "Mẫu 1.1 đến Mẫu 1.10"),
    fix="Kết thúc câu cuối cùng của nội dung bằng ./.",
    codes={
        "thieu": "Nội dung không kết thúc bằng ./.",
    },
    level=Level.CANH_BAO,
    mend=Mend.CHU,
    needs=(Role.NOI_DUNG, Role.KHOAN, Role.DIEM, Role.DIEU),
)(check)
