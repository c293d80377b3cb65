"""The recipients stand flush left."""

from collections.abc import Iterator

from vanban.core.lengths import Mm
from vanban.roles.element import Role
from vanban.rules.rule import Clause, Context, Fault, Level, rule
from vanban.rules.shown import fault, pieces

_PARTS = {"tu-noi-nhan": Role.NOI_NHAN, "danh-sach": Role.DANH_SACH_NOI_NHAN}
_NEAR = Mm(5)


def check(context: Context) -> Iterator[Fault]:
    """A small indent may be that of the cell."""
    for code, role in _PARTS.items():
        for piece in pieces(context, role):
            look = piece.paragraph.format
            if look.alignment in ("center", "right") or look.left + min(look.first_line, 0) > _NEAR:
                yield fault(code, piece, "không sát lề trái", "sát lề trái")


RULE = rule(
    id="noi-nhan/khong-canh-trai",
    title="Nơi nhận không canh sát lề trái",
    why='Từ "Nơi nhận" và danh sách được trình bày sát lề trái.',
    clause=Clause("ND30-PL1", "Phần I, Mục II, khoản 9"),
    fix="Căn trái, không thụt lề từ Nơi nhận và danh sách.",
    codes={
        "tu-noi-nhan": 'Từ "Nơi nhận" không sát lề trái',
        "danh-sach": "Danh sách nơi nhận không sát lề trái",
    },
    level=Level.CANH_BAO,
    needs=(Role.NOI_NHAN, Role.DANH_SACH_NOI_NHAN),
)(check)
