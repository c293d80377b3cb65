"""A number below ten takes a leading zero."""

import re
from collections.abc import Iterator

from vanban.roles.element import Role
from vanban.rules.rule import Clause, Context, Fault, Mend, rule
from vanban.rules.shown import fault
from vanban.rules.symbol import read_symbol


def check(context: Context) -> Iterator[Fault]:
    """A draft without its number is a state, not a fault."""
    symbol = read_symbol(context)
    if symbol and re.fullmatch(r"[1-9]", symbol.number):
        yield fault("thieu-so-0", symbol.piece, f"số {symbol.number}", f"số 0{symbol.number}")


RULE = rule(
    id="so-ky-hieu/thieu-so-0",
    title="Số văn bản nhỏ hơn 10 thiếu số 0 phía trước",
    why="Với những số nhỏ hơn 10 phải ghi thêm số 0 phía trước để không thể chữa thêm chữ số.",
    clause=Clause("ND30-PL1", "Phần I, Mục II, khoản 3"),
    fix="Ghi 01, 02, … 09.",
    codes={
        "thieu-so-0": "Số nhỏ hơn 10 không có số 0 phía trước",
    },
    mend=Mend.DU_LIEU,
    needs=(Role.SO_KY_HIEU,),
)(check)
