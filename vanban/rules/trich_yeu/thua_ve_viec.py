"""`V/v` belongs to a công văn only."""

import re
from collections.abc import Iterator

from vanban.roles.element import Role
from vanban.rules.rule import Clause, Context, Fault, Mend, rule
from vanban.rules.shown import fault, pieces, words


def check(context: Context) -> Iterator[Fault]:
    """`V/v`, `v/v` and `VV:`."""
    for piece in list(pieces(context, Role.TRICH_YEU))[:1]:
        if match := re.match(r"v\s*/\s*v\b:?", words(piece), re.IGNORECASE):
            yield fault("thua", piece, match.group(), "không có V/v")


RULE = rule(
    id="trich-yeu/thua-ve-viec",
    title='Trích yếu dưới tên loại có "V/v"',
    why='"V/v" (về việc) chỉ dùng ở trích yếu công văn; dưới tên loại, trích yếu viết thẳng nội dung.',
    clause=Clause("ND30-PL1", "Phần I, Mục II, khoản 5"),
    fix='Bỏ "V/v", viết thẳng nội dung, ví dụ: Về công tác phòng, chống lụt bão.',
    codes={
        "thua": 'Trích yếu dưới tên loại bắt đầu bằng "V/v"',
    },
    mend=Mend.DU_LIEU,
    needs=(Role.TRICH_YEU,),
)(check)
