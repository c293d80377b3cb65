"""What stands under TM. and KT. agrees with them."""

import re
from collections.abc import Iterator

from vanban.roles.element import Role
from vanban.rules.rule import Clause, Context, Fault, Level, Mend, rule
from vanban.rules.shown import fault, pieces, words

_PREFIX = re.compile(r"(TM|KT|TL|TUQ)\. ?(.+)")
_DEPUTIES = ("PHÓ ", "THỨ TRƯỞNG", "QUYỀN ", "KT.", "TL.")
_PERSONS = ("GIÁM ĐỐC", "CHỦ TỊCH", "BỘ TRƯỞNG", "TRƯỞNG", "CHÁNH", "CỤC TRƯỞNG", "HIỆU TRƯỞNG", "VIỆN TRƯỞNG")


def check(context: Context) -> Iterator[Fault]:
    """A name of a collective may go over several lines, so after TM. only the last line counts."""
    lines = list(pieces(context, Role.QUYEN_HAN_CHUC_VU))
    texts = [words(piece).upper() for piece in lines]
    for index, piece in enumerate(lines):
        match = _PREFIX.match(texts[index])
        if match is None:
            continue
        below = texts[index + 1] if index + 1 < len(texts) else ""
        if not below:
            yield fault("thieu-chuc-vu", piece, texts[index], "dòng dưới ghi chức vụ người ký")
        elif match[1] == "KT" and not any(text.startswith(_DEPUTIES) for text in texts[index + 1 :]):
            yield fault("kt-khong-pho", piece, f"{texts[index]} / {below}", f"{texts[index]} / PHÓ …")
        if match[1] == "TM" and match[2].startswith(_PERSONS):
            yield fault("tm-chuc-danh", piece, texts[index], "TM. và tên tập thể, ví dụ TM. ỦY BAN NHÂN DÂN")


RULE = rule(
    id="chu-ky/khong-khop-quyen-han",
    title="Chức vụ không khớp quyền hạn ký",
    why=(
        "TM. đứng trước tên tập thể; KT., TL., TUQ. đứng trước chức vụ người đứng đầu, dòng dưới là chức vụ "
        "người ký; cấp phó ký thay ghi PHÓ…"
    ),
    clause=Clause("ND30-PL1", "Phần I, Mục II, khoản 7"),
    fix="Ví dụ KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC; TL. GIÁM ĐỐC / CHÁNH VĂN PHÒNG; TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH.",
    codes={
        "kt-khong-pho": "Dưới KT. không phải chức vụ cấp phó",
        "thieu-chuc-vu": "Dưới dòng TM., KT., TL., TUQ. không có chức vụ người ký",
        "tm-chuc-danh": "TM. đứng trước chức vụ cá nhân",
    },
    level=Level.CANH_BAO,
    mend=Mend.DU_LIEU,
    needs=(Role.QUYEN_HAN_CHUC_VU,),
)(check)
