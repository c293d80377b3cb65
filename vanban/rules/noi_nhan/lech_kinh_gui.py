"""`- Như trên;` stands first when there is `Kính gửi`, and only then."""

import re
from collections.abc import Iterator

from vanban.roles.element import Role
from vanban.rules.rule import Clause, Context, Fault, Mend, rule
from vanban.rules.shown import fault, pieces, words

_MAY = ("GM", "CĐ", "GGT", "CV", "")


def check(context: Context) -> Iterator[Fault]:
    """Some name above to whom they go in other words (`Kính mời`, `điện:`, `Được cử đến`), so they may say it too."""
    found = list(pieces(context, Role.DANH_SACH_NOI_NHAN))
    if not found:
        return
    above = next((piece for piece in found if re.match(r"\W*như trên\b", words(piece), re.IGNORECASE)), None)
    addressed = any(pieces(context, Role.KINH_GUI))
    if addressed and above is not found[0]:
        yield fault("thieu", found[0], words(found[0]), "- Như trên;")
    elif above and not addressed and context.van_ban.loai not in _MAY:
        yield fault("thua", above, words(above), "tên nơi nhận")


RULE = rule(
    id="noi-nhan/lech-kinh-gui",
    title='"Như trên" không khớp với Kính gửi',
    why=(
        "Văn bản có Kính gửi thì dòng đầu Nơi nhận là - Như trên;; không có Kính gửi thì không có gì ở trên để "
        "viện dẫn."
    ),
    clause=Clause("ND30-PL1", "Phần I, Mục II, khoản 9"),
    fix="Có Kính gửi: ghi - Như trên; ở dòng đầu. Không có Kính gửi: ghi tên nơi nhận.",
    codes={
        "thieu": "Có Kính gửi mà Nơi nhận không bắt đầu bằng - Như trên;",
        "thua": "Không có Kính gửi mà Nơi nhận có - Như trên;",
    },
    mend=Mend.DU_LIEU,
    needs=(Role.DANH_SACH_NOI_NHAN,),
)(check)
