"""The words of the line after the grounds."""

from collections.abc import Iterator

from vanban.roles.element import Role
from vanban.rules.rule import Clause, Context, Fault, Mend, rule
from vanban.rules.shown import fault, pieces, words

_ORDERS = {"QĐ": "QUYẾT ĐỊNH:", "NQ": "QUYẾT NGHỊ:"}


def check(context: Context) -> Iterator[Fault]:
    """One code a fault, so that each is told in its own words."""
    required = _ORDERS.get(context.van_ban.loai, "QUYẾT ĐỊNH:")
    for piece in pieces(context, Role.LENH_BAN_HANH):
        found = words(piece)
        if found.upper().rstrip(" :.") != required[:-1]:
            yield fault("sai-chu", piece, found, required)
        elif not found.endswith(":"):
            yield fault("thieu-hai-cham", piece, found, required)
        elif found != found.upper():
            yield fault("khong-in-hoa", piece, found, required)


RULE = rule(
    id="noi-dung/lenh-ban-hanh-sai-chu",
    title="Dòng QUYẾT ĐỊNH: viết sai",
    why="Quyết định ghi QUYẾT ĐỊNH:, nghị quyết ghi QUYẾT NGHỊ:, bằng chữ in hoa, sau có dấu hai chấm.",
    clause=Clause("ND30-PL3", "Mẫu 1.1, Mẫu 1.2, Mẫu 1.3"),
    fix="Viết QUYẾT ĐỊNH: hoặc QUYẾT NGHỊ:.",
    codes={
        "sai-chu": "Không đúng QUYẾT ĐỊNH: hoặc QUYẾT NGHỊ: của loại văn bản",
        "thieu-hai-cham": "Thiếu dấu hai chấm",
        "khong-in-hoa": "Không viết bằng chữ in hoa",
    },
    mend=Mend.DU_LIEU,
    types=("QĐ", "NQ"),
    needs=(Role.LENH_BAN_HANH,),
)(check)
