"""The recipients of a quyết định begin with those of its last article."""

import re
from collections.abc import Iterator

from vanban.roles.element import Role
from vanban.rules.rule import Clause, Context, Fault, Level, Mend, rule
from vanban.rules.shown import fault, pieces, words


def check(context: Context) -> Iterator[Fault]:
    """Judged when the document has articles."""
    first = next(pieces(context, Role.DANH_SACH_NOI_NHAN), None)
    if first and any(pieces(context, Role.DIEU)) and not re.match(r"\W*như điều \d", words(first), re.IGNORECASE):
        yield fault("thieu", first, words(first), "- Như Điều …;")


RULE = rule(
    id="noi-nhan/thieu-nhu-dieu",
    title='Nơi nhận của quyết định không bắt đầu bằng "Như Điều …"',
    why="Nơi nhận của quyết định, nghị quyết bắt đầu bằng - Như Điều …; là những nơi chịu trách nhiệm thi hành.",
    clause=Clause("ND30-PL3", "Mẫu 1.1, Mẫu 1.2, Mẫu 1.3"),
    fix="Ghi - Như Điều 3; ở dòng đầu Nơi nhận.",
    codes={
        "thieu": "Dòng đầu Nơi nhận không phải - Như Điều …;",
    },
    level=Level.CANH_BAO,
    mend=Mend.DU_LIEU,
    types=("QĐ", "NQ"),
    needs=(Role.DANH_SACH_NOI_NHAN,),
)(check)
