"""Annexes are numbered in Roman figures when there are two or more."""

import re
from collections.abc import Iterator

from vanban.core.so import la_ma
from vanban.roles.element import Role
from vanban.rules.ordering import roman
from vanban.rules.rule import Clause, Context, Fault, Mend, rule
from vanban.rules.shown import fault, pieces, words

_HEAD = re.compile(r"phụ lục(?: số)?[ :.]*([IVXLC]+|\d+|[a-zđ])?\b", re.IGNORECASE)


def check(context: Context) -> Iterator[Fault]:
    """The annexes of one file, in their order."""
    heads = list(pieces(context, Role.PHU_LUC))
    for place, piece in enumerate(heads, start=1):
        match = _HEAD.match(words(piece))
        number = (match[1] or "") if match else ""
        if len(heads) == 1:
            if number:
                yield fault("thua-so", piece, words(piece), "Phụ lục")
        elif not number:
            yield fault("thieu-so", piece, words(piece), f"Phụ lục {la_ma(place)}")
        elif roman(number) is None:
            yield fault("khong-la-ma", piece, words(piece), f"Phụ lục {la_ma(place)}")
        elif roman(number) != place:
            yield fault("dut-so", piece, words(piece), f"Phụ lục {la_ma(place)}")


RULE = rule(
    id="phu-luc/sai-danh-so",
    title="Phụ lục đánh số sai",
    why=(
        "Văn bản có từ hai phụ lục trở lên thì các phụ lục đánh số thứ tự bằng chữ số La Mã; chỉ có một phụ lục "
        "thì không đánh số."
    ),
    clause=Clause("ND30-PL1", "Phần I, Mục III, khoản 1"),
    fix="Nhiều phụ lục: Phụ lục I, Phụ lục II, … Một phụ lục: chỉ ghi Phụ lục.",
    codes={
        "khong-la-ma": "Số thứ tự phụ lục không phải số La Mã",
        "thieu-so": "Có từ hai phụ lục mà phụ lục không có số thứ tự",
        "thua-so": "Chỉ có một phụ lục mà có số thứ tự",
        "dut-so": "Số thứ tự phụ lục không liên tục",
    },
    mend=Mend.DU_LIEU,
    needs=(Role.PHU_LUC,),
)(check)
