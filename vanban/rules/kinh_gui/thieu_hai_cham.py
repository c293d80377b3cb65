"""A colon after `Kính gửi`."""

import re
from collections.abc import Iterator

from vanban.roles.element import Role
from vanban.rules.rule import Clause, Context, Fault, Mend, rule
from vanban.rules.shown import fault, pieces, says_kinh_gui, words


def check(context: Context) -> Iterator[Fault]:
    """No space before the colon."""
    for piece in list(filter(says_kinh_gui, pieces(context, Role.KINH_GUI)))[:1]:
        if not re.match(r"kính g[ửở]i:", words(piece), re.IGNORECASE):
            yield fault("thieu", piece, words(piece), "Kính gửi: …")


RULE = rule(
    id="kinh-gui/thieu-hai-cham",
    title='Sau "Kính gửi" thiếu dấu hai chấm',
    why='Sau từ "Kính gửi" có dấu hai chấm, rồi đến tên cơ quan, cá nhân nhận.',
    clause=Clause("ND30-PL1", "Phần I, Mục II, khoản 9"),
    fix="Viết Kính gửi: … (dấu hai chấm sát chữ gửi).",
    codes={
        "thieu": 'Không có dấu hai chấm ngay sau "Kính gửi"',
    },
    mend=Mend.MAU,
    needs=(Role.KINH_GUI,),
)(check)
