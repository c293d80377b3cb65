"""Every Phần, Chương, Mục has a title."""

import re
from collections.abc import Iterator

from vanban.roles.element import Role
from vanban.rules.rule import Clause, Context, Fault, Mend, rule
from vanban.rules.shown import fault, in_order, words

_PARTS = {
    "phan-chuong": (Role.PHAN_CHUONG, Role.TIEU_DE_PHAN_CHUONG),
    "muc": (Role.MUC, Role.TIEU_DE_MUC),
}


def check(context: Context) -> Iterator[Fault]:
    """A title follows on the next line, or stands on the same after the number."""
    for code, (part, title) in _PARTS.items():
        found = in_order(context, part, title)
        for index, (role, piece) in enumerate(found):
            followed = index + 1 < len(found) and found[index + 1][0] is title
            alone = re.fullmatch(r"(?:phần|chương|tiểu mục|mục)(?: thứ)? \S+", words(piece), re.IGNORECASE)
            if role is part and alone and not followed:
                yield fault(code, piece, words(piece), "tiêu đề in hoa ở dòng dưới")


RULE = rule(
    id="de-muc/thieu-tieu-de",
    title="Phần, chương, mục thiếu tiêu đề",
    why="Văn bản bố cục theo phần, chương, mục, tiểu mục thì mỗi phần, chương, mục, tiểu mục phải có tiêu đề.",
    clause=Clause("ND30-PL1", "Phần I, Mục II, khoản 6"),
    fix="Thêm tiêu đề in hoa ở dòng ngay dưới.",
    codes={
        "phan-chuong": "Phần, chương không có tiêu đề",
        "muc": "Mục, tiểu mục không có tiêu đề",
    },
    mend=Mend.DU_LIEU,
    needs=(Role.PHAN_CHUONG, Role.MUC),
)(check)
