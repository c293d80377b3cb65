"""Only numbers below ten take a zero."""

import re
from collections.abc import Iterator

from vanban.roles.element import Role
from vanban.rules.rule import Clause, Context, Fault, Level, Mend, rule
from vanban.rules.shown import fault
from vanban.rules.symbol import read_symbol


def check(context: Context) -> Iterator[Fault]:
    """`05` is right, `005` and `0130` are not."""
    symbol = read_symbol(context)
    if symbol and re.fullmatch(r"0\d{2,}", symbol.number):
        yield fault("thua-so-0", symbol.piece, f"số {symbol.number}", f"số {int(symbol.number):02d}")


RULE = rule(
    id="so-ky-hieu/thua-so-0",
    title="Số văn bản thừa số 0 phía trước",
    why=(
        "Chỉ những số nhỏ hơn 10 mới ghi thêm một số 0; một số địa phương ghi 0130, trái quy định nhưng còn phổ biến."
    ),
    clause=Clause("ND30-PL1", "Phần I, Mục II, khoản 3"),
    fix="Bỏ số 0 thừa ở đầu.",
    codes={
        "thua-so-0": "Số có số 0 thừa ở đầu",
    },
    level=Level.CANH_BAO,
    mend=Mend.DU_LIEU,
    needs=(Role.SO_KY_HIEU,),
)(check)
