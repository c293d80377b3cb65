"""Each ground has a line of its own."""

import re
from collections.abc import Iterator

from vanban.roles.element import Role
from vanban.rules.rule import Clause, Context, Fault, Mend, rule
from vanban.rules.shown import fault, pieces, words


def check(context: Context) -> Iterator[Fault]:
    """A second `Căn cứ` after a sign that ends one."""
    for piece in pieces(context, Role.CAN_CU):
        if match := re.search(
            r"[;.,] (Căn cứ|căn cứ (?:Luật|Nghị định|Nghị quyết|Quyết định|Thông tư)) ?", words(piece)
        ):
            yield fault("chung-dong", piece, words(piece)[: match.end()][-60:], "xuống dòng trước mỗi căn cứ")


RULE = rule(
    id="can-cu/nhieu-can-cu-mot-dong",
    title="Nhiều căn cứ trong một dòng",
    why="Sau mỗi căn cứ phải xuống dòng.",
    clause=Clause("ND30-PL1", "Phần I, Mục II, khoản 6"),
    fix="Tách mỗi căn cứ thành một đoạn.",
    codes={
        "chung-dong": "Một đoạn có hai căn cứ trở lên",
    },
    mend=Mend.DU_LIEU,
    needs=(Role.CAN_CU,),
)(check)
