"""The letters of the điểm follow the Vietnamese alphabet."""

import re
from collections.abc import Iterator

from vanban.roles.element import Role
from vanban.rules.ordering import LETTERS, letter
from vanban.rules.rule import Clause, Context, Fault, Mend, rule
from vanban.rules.shown import fault, in_order, words

_PARENTS = (Role.MUC_LA_MA, Role.DIEU, Role.KHOAN_CO_TIEU_DE, Role.KHOAN)


def check(context: Context) -> Iterator[Fault]:
    """The letters begin anew under every khoản; a list that goes back to `a` begins anew too."""
    before = 0
    for role, piece in in_order(context, *_PARENTS, Role.DIEM):
        match = re.match(r"(\w)[).]", words(piece)) if role is Role.DIEM else None
        if match is None:
            before = 0 if role is not Role.DIEM else before
            continue
        place = letter(match[1])
        if place is None:
            yield fault("chu-la", piece, match.group(), f"{LETTERS[before]})")
        elif place not in (1, before + 1):
            yield fault("sai-thu-tu", piece, match.group(), f"{LETTERS[min(before, len(LETTERS) - 1)]})")
        before = place or before + 1


RULE = rule(
    id="de-muc/diem-sai-thu-tu",
    title="Điểm không theo thứ tự bảng chữ cái tiếng Việt",
    why="Thứ tự các điểm trong mỗi khoản dùng chữ cái tiếng Việt: a, b, c, d, đ, e, g, h, i, k, …",
    clause=Clause("ND30-PL1", "Phần I, Mục II, khoản 6"),
    fix="Đánh lại điểm theo thứ tự a) b) c) d) đ) e) g) h) i) k) l) m) n) o) p) q) r) s) t) u) v) x) y).",
    codes={
        "sai-thu-tu": "Chữ cái không tiếp theo điểm trước",
        "chu-la": "Chữ cái không dùng để đánh điểm (f, j, w, z…)",
    },
    mend=Mend.DU_LIEU,
    needs=(Role.DIEM,),
)(check)
