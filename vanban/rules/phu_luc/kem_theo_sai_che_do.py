"""Number and date of the line are filled in on paper, blank in an electronic document."""

import re
from collections.abc import Iterator

from vanban.roles.element import Role
from vanban.rules.rule import Clause, Context, Fault, Level, Mend, Mode, rule
from vanban.rules.shown import fault, pieces, words

_NUMBER = re.compile(r"số\s*:?\s*\d+\s*/", re.IGNORECASE)
_DAY = re.compile(r"ngày\s*\d+", re.IGNORECASE)
_BLANK = re.compile(r"số\s*:?[\s._…]*/|ngày[\s._…]*tháng", re.IGNORECASE)


def check(context: Context) -> Iterator[Fault]:
    """A draft is not asked."""
    for piece in pieces(context, Role.KEM_THEO):
        text = words(piece)
        if context.mode is Mode.GIAY and _BLANK.search(text):
            yield fault("chua-dien", piece, text, "điền số, ký hiệu và ngày, tháng, năm")
        if context.mode is Mode.DIEN_TU and (_NUMBER.search(text) or _DAY.search(text)):
            yield fault("da-dien", piece, text, "để trống số và ngày, tháng")


RULE = rule(
    id="phu-luc/kem-theo-sai-che-do",
    title="Dòng kèm theo điền hoặc để trống không đúng dạng văn bản",
    why="Số, thời gian ban hành ở dòng kèm theo được điền đầy đủ trên văn bản giấy; văn bản điện tử không phải điền.",
    clause=Clause("ND30-PL1", "Phần I, Mục III, khoản 1"),
    fix="Văn bản giấy: điền số, ngày. Văn bản điện tử: để trống số, ngày.",
    codes={
        "chua-dien": "Văn bản giấy mà số hoặc ngày ở dòng kèm theo để trống",
        "da-dien": "Văn bản điện tử mà dòng kèm theo đã điền số hoặc ngày",
    },
    level=Level.CANH_BAO,
    mend=Mend.DU_LIEU,
    modes=(
        Mode.GIAY,
        Mode.DIEN_TU,
    ),
    needs=(Role.KEM_THEO,),
)(check)
