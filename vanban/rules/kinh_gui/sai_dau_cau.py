"""Dashes and punctuation of several addressees."""

from collections.abc import Iterator
from itertools import pairwise

from vanban.roles.element import Role
from vanban.rules.doubled_signs import doubled
from vanban.rules.rule import Clause, Context, Fault, Mend, rule
from vanban.rules.shown import fault, pieces, words


def check(context: Context) -> Iterator[Fault]:
    """A name that goes over two paragraphs counts from its dash to its last line."""
    found = list(pieces(context, Role.NOI_KINH_GUI))
    if len(found) < 2:
        return
    dashed = [piece for piece in found if words(piece).startswith(("-", "–"))]
    if not dashed:
        yield fault("thieu-gach", found[0], words(found[0]), f"- {words(found[0])}")
        return
    for piece, after in pairwise(found):
        if after in dashed and not words(piece).endswith(";"):
            yield fault("thieu-cham-phay", piece, words(piece), f"{words(piece).rstrip(' .,')};")
    if not words(found[-1]).endswith("."):
        yield fault("thieu-cham-cuoi", found[-1], words(found[-1]), f"{words(found[-1]).rstrip(' ;,')}.")
    yield from doubled(found)


RULE = rule(
    id="kinh-gui/sai-dau-cau",
    title="Danh sách Kính gửi sai dấu câu",
    why=(
        "Gửi nhiều nơi thì đầu mỗi dòng có gạch đầu dòng, cuối dòng có dấu chấm phẩy, cuối dòng cuối cùng có dấu chấm."
    ),
    clause=Clause("ND30-PL1", "Phần I, Mục II, khoản 9"),
    fix="Viết mỗi nơi một dòng: - Bộ Nội vụ; … dòng cuối: - Bộ Tài chính.",
    codes={
        "thieu-gach": "Đầu dòng không có gạch đầu dòng (-)",
        "thieu-cham-phay": "Cuối dòng không có dấu chấm phẩy",
        "thieu-cham-cuoi": "Cuối dòng cuối cùng không có dấu chấm",
        "thua-dau": "Cuối dòng có hai dấu câu liền nhau, như ;; hoặc ..",
    },
    mend=Mend.DU_LIEU,
    needs=(Role.NOI_KINH_GUI,),
)(check)
