"""No degree or academic rank before the signer's name."""

import re
from collections.abc import Iterator

from vanban.roles.element import Role
from vanban.rules.rule import Clause, Context, Fault, Level, Mend, rule
from vanban.rules.shown import fault, pieces, words

_DEGREE = re.compile(
    r"(?:(?:PGS|GS|TSKH|TS|Th\.?S|BS|CN|KS|DS|LS|NGƯT|NSƯT|NSND)\s*\.\s*)+|(?:TS|ThS|PGS|GS|BS|KS|CN) "
    r"|(?:Phó )?[Gg]iáo sư |Tiến sĩ |Thạc sĩ |Bác sĩ |Kỹ sư |Cử nhân |Nhà giáo "
)


def check(context: Context) -> Iterator[Fault]:
    """Military ranks are let be."""
    for piece in pieces(context, Role.HO_TEN):
        if match := _DEGREE.match(words(piece)):
            yield fault("hoc-ham", piece, words(piece), words(piece)[match.end() :])


RULE = rule(
    id="chu-ky/co-hoc-ham",
    title="Trước họ tên người ký có học hàm, học vị",
    why=(
        "Trước họ tên người ký không ghi học hàm, học vị và danh hiệu; trừ lực lượng vũ trang, giáo dục, y tế, "
        "khoa học do người đứng đầu ngành quy định."
    ),
    clause=Clause("ND30-PL1", "Phần I, Mục II, khoản 7"),
    fix="Bỏ học hàm, học vị trước họ tên.",
    codes={
        "hoc-ham": "Có học hàm, học vị, danh hiệu trước họ tên",
    },
    level=Level.CANH_BAO,
    mend=Mend.DU_LIEU,
    needs=(Role.HO_TEN,),
)(check)
