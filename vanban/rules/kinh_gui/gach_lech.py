"""The dashes of the addressees stand under the colon."""

from collections.abc import Iterator

from vanban.core.lengths import Mm
from vanban.roles.element import Piece, Role
from vanban.rules.centring import runs_width
from vanban.rules.rule import Clause, Context, Fault, Level, rule
from vanban.rules.shown import fault, pieces, says_kinh_gui, words

_NEAR = Mm(3)


def check(context: Context) -> Iterator[Fault]:
    """Lines set by tabs, or centred, cannot be measured against the colon."""
    head = next(pieces(context, Role.KINH_GUI), None)
    dashed = [p for p in pieces(context, Role.NOI_KINH_GUI) if words(p).startswith("-") and "\t" not in p.text]
    if head is None or not dashed or "\t" in head.text:
        return
    places = [_start(piece) for piece in dashed]
    if any(piece.paragraph.format.alignment == "center" for piece in dashed) or max(places) - min(places) > _NEAR:
        yield fault("khong-thang-nhau", dashed[0], "gạch đầu dòng so le", "các gạch đầu dòng thẳng hàng")
    elif says_kinh_gui(head) and _measured(head):
        colon = _start(head) + runs_width(_until_colon(head).runs)
        if abs(colon - places[0]) > _NEAR:
            told = f"gạch cách dấu hai chấm {abs(colon - places[0]) * 25.4 / 72:.0f} mm"
            yield fault("khong-duoi-hai-cham", dashed[0], told, "gạch đầu dòng thẳng dưới dấu hai chấm")


def _measured(head: Piece) -> bool:
    at_the_margin = head.paragraph.format.alignment in ("left", "justify") and head.paragraph.place.table == 0
    return at_the_margin and ":" in head.text


def _start(piece: Piece) -> float:
    look = piece.paragraph.format
    return look.left + look.first_line


def _until_colon(piece: Piece) -> Piece:
    return Piece(piece.paragraph, piece.start, piece.start + piece.text.find(":"))


RULE = rule(
    id="kinh-gui/gach-lech",
    title="Gạch đầu dòng ở Kính gửi không thẳng dưới dấu hai chấm",
    why="Các gạch đầu dòng được trình bày thẳng hàng với nhau dưới dấu hai chấm.",
    clause=Clause("ND30-PL1", "Phần I, Mục II, khoản 9"),
    fix="Đặt thụt lề trái của các dòng nơi nhận bằng vị trí dấu hai chấm.",
    codes={
        "khong-thang-nhau": "Các gạch đầu dòng không thẳng hàng với nhau",
        "khong-duoi-hai-cham": "Gạch đầu dòng không nằm dưới dấu hai chấm",
    },
    level=Level.CANH_BAO,
    needs=(Role.NOI_KINH_GUI,),
)(check)
