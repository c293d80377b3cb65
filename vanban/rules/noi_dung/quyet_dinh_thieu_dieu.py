"""A quyết định is laid out in articles."""

from collections.abc import Iterator

from vanban.roles.element import Role
from vanban.rules.rule import Clause, Context, Fault, Mend, rule
from vanban.rules.shown import fault, pieces


def check(context: Context) -> Iterator[Fault]:
    """Only when the line QUYẾT ĐỊNH: is there."""
    order = next(pieces(context, Role.LENH_BAN_HANH), None)
    if order and not any(pieces(context, Role.DIEU)):
        yield fault("thieu", order, "không có điều nào", "Điều 1. …")


RULE = rule(
    id="noi-dung/quyet-dinh-thieu-dieu",
    title="Quyết định không chia thành điều",
    why="Nội dung quyết định trình bày thành các điều: Điều 1, Điều 2, …",
    clause=Clause("ND30-PL3", "Mẫu 1.2, Mẫu 1.3"),
    fix="Trình bày nội dung thành Điều 1., Điều 2., …",
    codes={
        "thieu": "Sau QUYẾT ĐỊNH: không có điều nào",
    },
    mend=Mend.DU_LIEU,
    types=("QĐ",),
    needs=(Role.LENH_BAN_HANH,),
)(check)
