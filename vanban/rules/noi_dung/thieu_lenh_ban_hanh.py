"""A quyết định says QUYẾT ĐỊNH: after the grounds."""

from collections.abc import Iterator

from vanban.roles.element import Role
from vanban.rules.rule import Clause, Context, Fault, Mend, rule
from vanban.rules.shown import fault, pieces, words


def check(context: Context) -> Iterator[Fault]:
    """Judged by the last ground."""
    grounds, order = list(pieces(context, Role.CAN_CU)), next(pieces(context, Role.LENH_BAN_HANH), None)
    if grounds and order is None:
        yield fault("thieu", grounds[-1], "sau căn cứ không có dòng QUYẾT ĐỊNH:", "QUYẾT ĐỊNH: hoặc QUYẾT NGHỊ:")
    elif grounds and order and order.paragraph.index < grounds[-1].paragraph.index:
        yield fault("sai-cho", order, words(order), "đứng sau căn cứ cuối cùng")


RULE = rule(
    id="noi-dung/thieu-lenh-ban-hanh",
    title="Thiếu dòng QUYẾT ĐỊNH: hoặc QUYẾT NGHỊ:",
    why="Sau căn cứ, quyết định có dòng QUYẾT ĐỊNH:, nghị quyết có dòng QUYẾT NGHỊ:, rồi mới đến các điều.",
    clause=Clause("ND30-PL3", "Mẫu 1.1, Mẫu 1.2, Mẫu 1.3"),
    fix="Thêm dòng QUYẾT ĐỊNH: (nghị quyết: QUYẾT NGHỊ:) sau căn cứ cuối cùng.",
    codes={
        "thieu": "Không có dòng QUYẾT ĐỊNH: hoặc QUYẾT NGHỊ:",
        "sai-cho": "Dòng QUYẾT ĐỊNH: đứng trước căn cứ",
    },
    mend=Mend.DU_LIEU,
    types=("QĐ", "NQ"),
    needs=(Role.CAN_CU, Role.LENH_BAN_HANH),
)(check)
