"""The trích yếu of a công văn begins with `V/v`."""

from collections.abc import Iterator

from vanban.roles.element import Role
from vanban.rules.rule import Clause, Context, Fault, Mend, rule
from vanban.rules.shown import fault, pieces, words


def check(context: Context) -> Iterator[Fault]:
    """Spelled as in the decree."""
    for piece in list(pieces(context, Role.TRICH_YEU_CONG_VAN))[:1]:
        if not words(piece).startswith("V/v "):
            yield fault("thieu", piece, words(piece), "V/v …")


RULE = rule(
    id="trich-yeu/thieu-ve-viec",
    title='Trích yếu công văn không có "V/v"',
    why='Trích yếu công văn bắt đầu bằng "V/v" (về việc).',
    clause=Clause("ND30-PL1", "Phần I, Mục V, số thứ tự 5, điểm b"),
    fix="Viết V/v trước trích yếu, ví dụ: V/v nâng bậc lương năm 2019.",
    codes={
        "thieu": 'Trích yếu công văn không bắt đầu bằng "V/v"',
    },
    mend=Mend.DU_LIEU,
    needs=(Role.TRICH_YEU_CONG_VAN,),
)(check)
