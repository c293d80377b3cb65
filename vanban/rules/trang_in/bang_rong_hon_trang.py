"""No table is wider than the text of its page."""

from collections.abc import Iterator

from vanban.core.lengths import Mm
from vanban.rules.printed import parts, printed
from vanban.rules.rule import Clause, Context, Fault, rule

_CELL_MARGIN = Mm(2.4)  # Word hangs a table out by the margin of its cells on either side


def check(context: Context) -> Iterator[Fault]:
    """By its outer lines, on every page it stands on."""
    for part in parts(context):
        for number in range(part.first, part.last + 1):
            room = printed(context).room(number)
            for grid in printed(context).page(number).grids:
                if grid.box.width > room.width + 2 * _CELL_MARGIN:
                    found = f"trang {number}: bảng rộng {grid.box.width.mm:.0f} mm"
                    yield Fault("rong", None, found, f"bảng không rộng hơn khổ chữ {room.width.mm:.0f} mm")


RULE = rule(
    id="trang-in/bang-rong-hon-trang",
    title="Bảng rộng hơn khổ chữ của trang",
    why="Bảng rộng hơn khổ chữ tràn ra lề, khi in hoặc sao chụp thì mất cột ngoài cùng.",
    clause=Clause("ND30-PL1", "Phần I, Mục I, khoản 2, khoản 3"),
    fix="Chọn AutoFit Window cho bảng, giảm độ rộng cột, hoặc đặt bảng trên trang nằm ngang.",
    codes={
        "rong": "Bảng rộng hơn phần giữa hai lề",
    },
    on_paper=True,
)(check)
