"""The sizes of quốc hiệu, tiêu ngữ and date go up and down together."""

from collections.abc import Iterator

from vanban.roles.element import Role
from vanban.rules.law import LOOKS
from vanban.rules.rule import Clause, Context, Fault, Level, rule
from vanban.rules.shown import fault, pieces, shown_runs

_PARTS = {"tieu-ngu": Role.TIEU_NGU, "ngay-thang": Role.DIA_DANH_NGAY}


def check(context: Context) -> Iterator[Fault]:
    """Each is one point larger than quốc hiệu; sizes out of range are other rules' business."""
    base = _size(context, Role.QUOC_HIEU)
    for code, role in _PARTS.items():
        size = _size(context, role)
        if base and size and size != base + 1:
            found = f"Quốc hiệu cỡ {base:g}, {role.lower()} cỡ {size:g}"
            yield fault(code, next(pieces(context, role)), found, f"cỡ {base + 1:g}")


def _size(context: Context, role: Role) -> float | None:
    found = {run.format.size.pt for piece in pieces(context, role) for run in shown_runs(piece)}
    size = found.pop() if len(found) == 1 else 0
    return size if LOOKS[role].low.pt <= size <= LOOKS[role].high.pt else None


RULE = rule(
    id="quoc-hieu/co-chu-khong-thong-nhat",
    title="Cỡ chữ Quốc hiệu, Tiêu ngữ, ngày tháng không thống nhất",
    why="Cỡ chữ trong cùng một văn bản tăng, giảm phải thống nhất, ví dụ 13-14-14 hoặc 12-13-13.",
    clause=Clause("ND30-PL1", "Phần I, Mục V, chú thích 1"),
    fix=(
        "Dùng một trong hai bộ: Quốc hiệu 13, Tiêu ngữ 14, ngày tháng 14; hoặc Quốc hiệu 12, Tiêu ngữ 13, ngày "
        "tháng 13."
    ),
    codes={
        "tieu-ngu": "Cỡ chữ Tiêu ngữ không tương ứng với Quốc hiệu",
        "ngay-thang": "Cỡ chữ địa danh, ngày tháng không tương ứng với Quốc hiệu",
    },
    level=Level.CANH_BAO,
    needs=(Role.QUOC_HIEU,),
)(check)
