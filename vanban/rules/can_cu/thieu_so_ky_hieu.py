"""A ground names the number of the act."""

import re
from collections.abc import Iterator

from vanban.roles.element import Role
from vanban.rules.rule import Clause, Context, Fault, Level, Mend, rule
from vanban.rules.shown import fault, pieces, words

_ACT = re.compile(r"(?:Căn cứ|Thực hiện) ((?:Nghị định|Thông tư|Quyết định|Nghị quyết|Chỉ thị))(?! (?:liên tịch )?số )")


def check(context: Context) -> Iterator[Fault]:
    """Only acts that always have a number, right after the word."""
    for piece in pieces(context, Role.CAN_CU):
        if match := _ACT.match(words(piece)):
            yield fault("thieu-so", piece, match.group(), f"{match.group()} số …")


RULE = rule(
    id="can-cu/thieu-so-ky-hieu",
    title="Căn cứ thiếu số, ký hiệu văn bản",
    why=(
        "Viện dẫn lần đầu phải ghi đầy đủ tên loại, số, ký hiệu, cơ quan ban hành, ngày tháng năm và trích yếu; "
        "riêng luật, pháp lệnh không ghi số, ký hiệu."
    ),
    clause=Clause("ND30-PL1", "Phần I, Mục II, khoản 6"),
    fix="Ghi đầy đủ, ví dụ: Căn cứ Quyết định số 85/QĐ-UBND ngày 20/01/2023 của … về …",
    codes={
        "thieu-so": "Căn cứ không có số, ký hiệu sau tên loại văn bản",
    },
    level=Level.GHI_CHU,
    mend=Mend.DU_LIEU,
    needs=(Role.CAN_CU,),
)(check)
