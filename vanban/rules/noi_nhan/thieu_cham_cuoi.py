"""The last line of the list ends with a dot."""

from collections.abc import Iterator

from vanban.roles.element import Role
from vanban.rules.rule import Clause, Context, Fault, Level, Mend, rule
from vanban.rules.shown import fault, pieces, words


def check(context: Context) -> Iterator[Fault]:
    """Whatever the last line says."""
    last = list(pieces(context, Role.DANH_SACH_NOI_NHAN))[-1:]
    for piece in last:
        if not words(piece).endswith("."):
            yield fault("thieu", piece, words(piece), f"{words(piece).rstrip(' ;,')}.")


RULE = rule(
    id="noi-nhan/thieu-cham-cuoi",
    title="Dòng cuối Nơi nhận thiếu dấu chấm",
    why="Dòng cuối cùng là Lưu: VT, … và kết thúc bằng dấu chấm.",
    clause=Clause("ND30-PL1", "Phần I, Mục II, khoản 9"),
    fix="Đặt dấu chấm cuối dòng Lưu.",
    codes={
        "thieu": "Dòng cuối không kết thúc bằng dấu chấm",
    },
    level=Level.CANH_BAO,
    mend=Mend.DU_LIEU,
    needs=(Role.DANH_SACH_NOI_NHAN,),
)(check)
