"""How each ground ends."""

from collections.abc import Iterator

from vanban.roles.element import Role
from vanban.rules.rule import Clause, Context, Fault, Mend, rule
from vanban.rules.shown import fault, pieces, words


def check(context: Context) -> Iterator[Fault]:
    """All but the last, then the last."""
    grounds = list(pieces(context, Role.CAN_CU))
    for piece in grounds[:-1]:
        if not words(piece).endswith(";"):
            yield fault("giua", piece, f"kết thúc bằng “{words(piece)[-1:]}”", "kết thúc bằng dấu chấm phẩy (;)")
    for piece in grounds[-1:]:
        if not words(piece).endswith("."):
            found = f"kết thúc bằng “{words(piece)[-1:]}”"
            yield fault("cuoi", piece, found, "căn cứ cuối cùng kết thúc bằng dấu chấm (.)")


RULE = rule(
    id="can-cu/sai-dau-ket",
    title="Căn cứ kết thúc bằng dấu sai",
    why="Sau mỗi căn cứ phải xuống dòng, cuối dòng có dấu chấm phẩy, căn cứ cuối cùng kết thúc bằng dấu chấm.",
    clause=Clause("ND30-PL1", "Phần I, Mục II, khoản 6"),
    fix="Đặt dấu ; cuối mỗi căn cứ và dấu . cuối căn cứ cuối cùng.",
    codes={
        "giua": "Căn cứ không kết thúc bằng dấu chấm phẩy",
        "cuoi": "Căn cứ cuối cùng không kết thúc bằng dấu chấm",
    },
    mend=Mend.DU_LIEU,
    needs=(Role.CAN_CU,),
)(check)
