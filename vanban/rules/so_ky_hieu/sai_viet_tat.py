"""The abbreviation of the type is one of Phụ lục III."""

from collections.abc import Iterator

from vanban.roles.element import Role
from vanban.rules.rule import Clause, Context, Fault, Mend, rule
from vanban.rules.shown import fault, joined, pieces
from vanban.rules.symbol import read_symbol
from vanban.rules.type_names import ABBREVIATIONS, abbreviation_of


def check(context: Context) -> Iterator[Fault]:
    """A document without a type on its head is a công văn, whose symbol begins with the agency."""
    symbol = read_symbol(context)
    required = abbreviation_of(joined(pieces(context, Role.TEN_LOAI)))
    if symbol is None or not required or not symbol.slash or len(symbol.groups) != 2:
        return
    first = symbol.groups[0]
    if first in ABBREVIATIONS:
        return
    code = "sai-hoa-thuong" if first.upper() in map(str.upper, ABBREVIATIONS) else "khong-co"
    yield fault(code, symbol.piece, first, f"{required} ({ABBREVIATIONS[required]})")


RULE = rule(
    id="so-ky-hieu/sai-viet-tat",
    title="Chữ viết tắt tên loại không đúng Phụ lục III",
    why=(
        "Chữ viết tắt tên loại văn bản hành chính do Phụ lục III quy định, kể cả chữ hoa, chữ thường (TTr, CTr, QyĐ)."
    ),
    clause=Clause("ND30-PL3", "Bảng chữ viết tắt tên loại văn bản hành chính"),
    fix="Dùng đúng chữ viết tắt trong Phụ lục III.",
    codes={
        "sai-hoa-thuong": "Chữ viết tắt đúng chữ nhưng sai chữ hoa, chữ thường",
        "khong-co": "Chữ viết tắt không có trong Phụ lục III",
    },
    mend=Mend.DU_LIEU,
    needs=(Role.SO_KY_HIEU,),
)(check)
