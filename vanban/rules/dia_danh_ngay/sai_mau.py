"""The grammar of place and date."""

import re
from collections.abc import Iterator

from vanban.roles.element import Role
from vanban.rules.rule import Clause, Context, Fault, Mend, rule
from vanban.rules.shown import fault, pieces, words

_MAU = "Hà Nội, ngày 05 tháng 01 năm 2020"
_BLANK = r"[\s\d._…]*"
_LONG = re.compile(rf"(?P<place>.*?)(?P<comma>\s*,?)\s*ngày{_BLANK}tháng{_BLANK}năm{_BLANK}", re.IGNORECASE)


def check(context: Context) -> Iterator[Fault]:
    """Room that a draft leaves for day and month is no fault."""
    for piece in pieces(context, Role.DIA_DANH_NGAY):
        match = _LONG.fullmatch(words(piece))
        if match is None:
            yield fault("khong-day-du", piece, words(piece), _MAU)
        elif not match["place"].strip():
            yield fault("thieu-dia-danh", piece, words(piece), _MAU)
        elif "," not in match["comma"]:
            yield fault("thieu-dau-phay", piece, words(piece), f"{match['place'].strip()}, ngày …")


RULE = rule(
    id="dia-danh-ngay/sai-mau",
    title="Địa danh và thời gian ban hành không đúng mẫu",
    why="Sau địa danh có dấu phẩy; thời gian viết đầy đủ ngày … tháng … năm …, bằng chữ số Ả Rập.",
    clause=Clause("ND30-PL1", "Phần I, Mục II, khoản 4"),
    fix="Viết theo mẫu Hà Nội, ngày 05 tháng 01 năm 2020.",
    codes={
        "thieu-dau-phay": "Sau địa danh không có dấu phẩy",
        "khong-day-du": "Thời gian không viết đủ ngày … tháng … năm …",
        "thieu-dia-danh": "Không có địa danh trước ngày tháng",
    },
    mend=Mend.DU_LIEU,
    needs=(Role.DIA_DANH_NGAY,),
)(check)
