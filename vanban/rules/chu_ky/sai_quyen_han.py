"""How the prefixes TM., KT., TL., TUQ., Q. are written."""

import re
from collections.abc import Iterator

from vanban.roles.element import Role
from vanban.rules.rule import Clause, Context, Fault, Mend, rule
from vanban.rules.shown import fault, pieces, words

_STRANGE = re.compile(r"(?:T/M|K/T|T/L|TM/|KT/|TL/|TQ\.|T\.M\.?|K\.T\.?|T\.L\.?|THAY MẶT)(?!\w)")
_BARE = re.compile(r"(TM|KT|TL|TUQ|Q)(?= |,)")
_TIGHT = re.compile(r"(TM|KT|TL|TUQ|Q)\.(?=\w)")


def check(context: Context) -> Iterator[Fault]:
    """Capital letters are another rule's business."""
    for piece in pieces(context, Role.QUYEN_HAN_CHUC_VU):
        text = words(piece).upper()
        if match := _STRANGE.match(text):
            yield fault("viet-tat-la", piece, match.group(), "TM., KT., TL., TUQ. hoặc Q.")
        elif match := _BARE.match(text):
            yield fault("thieu-dau-cham", piece, match.group(), f"{match.group()}.")
        elif match := _TIGHT.match(text):
            yield fault("thieu-dau-cach", piece, text, f"{match.group()} {text[match.end() :]}")


RULE = rule(
    id="chu-ky/sai-quyen-han",
    title="Chữ viết tắt quyền hạn người ký viết sai",
    why="Quyền hạn ghi tắt là TM., KT., TL., TUQ., Q.; sau chữ viết tắt có dấu chấm và một dấu cách.",
    clause=Clause("ND30-PL1", "Phần I, Mục II, khoản 7"),
    fix="Viết TM. ỦY BAN NHÂN DÂN, KT. GIÁM ĐỐC, TL. GIÁM ĐỐC, TUQ. GIÁM ĐỐC, Q. GIÁM ĐỐC.",
    codes={
        "thieu-dau-cham": "Sau chữ viết tắt không có dấu chấm",
        "thieu-dau-cach": "Sau dấu chấm không có dấu cách",
        "viet-tat-la": "Chữ viết tắt không có trong Nghị định (T/M, K/T, TQ.…)",
    },
    mend=Mend.DU_LIEU,
    needs=(Role.QUYEN_HAN_CHUC_VU,),
)(check)
