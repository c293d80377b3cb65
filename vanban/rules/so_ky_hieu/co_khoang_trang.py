"""No spaces inside the symbol."""

import re
from collections.abc import Iterator

from vanban.roles.element import Role
from vanban.rules.rule import Clause, Context, Fault, Mend, rule
from vanban.rules.shown import fault
from vanban.rules.symbol import read_symbol


def check(context: Context) -> Iterator[Fault]:
    """The room that a draft leaves for its number is no such space."""
    symbol = read_symbol(context)
    if symbol is None or not symbol.slash:
        return
    if re.search(r"\s[-–]|[-–]\s", symbol.notation):
        yield fault("quanh-gach-noi", symbol.piece, symbol.text, re.sub(r"\s*[-–]\s*", "-", symbol.text))
    if re.search(r"\d\s+/|/\s", symbol.text):
        yield fault("quanh-gach-cheo", symbol.piece, symbol.text, re.sub(r"\s*/\s*", "/", symbol.text))


RULE = rule(
    id="so-ky-hieu/co-khoang-trang",
    title="Ký hiệu có khoảng trắng",
    why="Giữa các nhóm chữ viết tắt trong ký hiệu có dấu gạch nối, không cách chữ.",
    clause=Clause("ND30-PL1", "Phần I, Mục II, khoản 3"),
    fix="Bỏ dấu cách quanh dấu gạch chéo và dấu gạch nối.",
    codes={
        "quanh-gach-noi": "Có dấu cách quanh dấu gạch nối",
        "quanh-gach-cheo": "Có dấu cách quanh dấu gạch chéo",
    },
    mend=Mend.DU_LIEU,
    needs=(Role.SO_KY_HIEU,),
)(check)
