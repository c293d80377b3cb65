"""The words of the mark of urgency."""

from collections.abc import Iterator

from vanban.roles.element import Role
from vanban.roles.words import key
from vanban.rules.rule import Clause, Context, Fault, rule
from vanban.rules.shown import fault, pieces, words

_MARKS = ("HỎA TỐC", "THƯỢNG KHẨN", "KHẨN")


def check(context: Context) -> Iterator[Fault]:
    """Case is another rule's business; `HỎA TỐC hẹn giờ` is of before the decree."""
    for piece in pieces(context, Role.DAU_MUC_DO_KHAN):
        if key(words(piece)).strip(" .:") not in [key(mark) for mark in _MARKS]:
            yield fault("sai-chu", piece, words(piece), ", ".join(_MARKS))


RULE = rule(
    id="thanh-phan/dau-khan-sai",
    title="Dấu chỉ mức độ khẩn viết sai",
    why="Mức độ khẩn gồm hỏa tốc, thượng khẩn, khẩn; trình bày bằng chữ in hoa.",
    clause=Clause("ND30-PL1", "Phần I, Mục III, khoản 2"),
    fix="Viết HỎA TỐC, THƯỢNG KHẨN hoặc KHẨN.",
    codes={
        "sai-chu": "Không phải HỎA TỐC, THƯỢNG KHẨN, KHẨN",
    },
    needs=(Role.DAU_MUC_DO_KHAN,),
)(check)
