"""Nothing of the text stands in the margins."""

from collections.abc import Iterator

from vanban.core.lengths import Length, Mm
from vanban.pages.page import Box
from vanban.rules.printed import at, parts, printed, text_lines
from vanban.rules.rule import Clause, Context, Fault, rule

_TOLERANCE = Mm(0.5)
_CELL_MARGIN = Mm(2.4)  # Word hangs a table out by the margin of its cells, so that its words stand flush
_REQUIRED = "mọi nội dung nằm trong lề trang"


def check(context: Context) -> Iterator[Fault]:
    """The text by its words; drawings and tables by their lines. What is no text may stand above and below."""
    for paragraph, lines in text_lines(context):
        for line in lines:
            room = printed(context).room(line.page)
            if side := _outside(line.box, room, _TOLERANCE, all_sides=True):
                yield at("chu", paragraph, f"trang {line.page}: chữ lấn ra ngoài {side}", _REQUIRED)
                break
    for part in parts(context):
        for page in range(part.first, part.last + 1):
            yield from _drawn(context, page)


def _drawn(context: Context, page: int) -> Iterator[Fault]:
    found, room = printed(context).page(page), printed(context).room(page)
    for grid in found.grids:
        fits = grid.box.width <= room.width + 2 * _CELL_MARGIN
        if fits and (side := _outside(grid.box, room, _CELL_MARGIN)):
            yield Fault("bang", None, f"trang {page}: bảng lấn ra ngoài {side}", _REQUIRED)
    in_grids = [grid.box for grid in found.grids]
    lines = [stroke.box for stroke in found.strokes if not any(_in(stroke.box, grid) for grid in in_grids)]
    for box in (*found.pictures, *found.shapes, *lines):
        if not _in_the_head_or_foot(box, room) and (side := _outside(box, room, _CELL_MARGIN)):
            yield Fault("hinh", None, f"trang {page}: hình vẽ lấn ra ngoài {side}", _REQUIRED)


def _outside(box: Box, room: Box, tolerance: Length, *, all_sides: bool = False) -> str:
    """Over which margin a box reaches, and how far; "" when it stands inside."""
    over = {"lề trái": room.left - box.left, "lề phải": box.right - room.right}
    if all_sides:
        over |= {"lề trên": room.top - box.top, "lề dưới": box.bottom - room.bottom}
    side, most = max(over.items(), key=lambda pair: pair[1])
    return f"{side} {Length(most).mm:.1f} mm".replace(".", ",") if most > tolerance else ""


def _in(box: Box, grid: Box) -> bool:
    return grid.left <= box.left and box.right <= grid.right and grid.top <= box.top and box.bottom <= grid.bottom


def _in_the_head_or_foot(box: Box, room: Box) -> bool:
    return box.bottom <= room.top or box.top >= room.bottom


RULE = rule(
    id="trang-in/ra-ngoai-le",
    title="Nội dung in lấn ra ngoài lề trang",
    why="Lề trang để trống thì văn bản đóng tập, sao chụp không mất chữ.",
    clause=Clause("ND30-PL1", "Phần I, Mục I, khoản 3"),
    fix="Bỏ thụt lề âm, thu nhỏ hình hoặc bảng cho vừa khổ chữ, dời khung chữ vào trong lề.",
    codes={
        "chu": "Chữ nằm ngoài lề trang",
        "bang": "Bảng nằm lệch ra ngoài lề trang",
        "hinh": "Hình, nét vẽ nằm ngoài lề trang",
    },
    on_paper=True,
)(check)
