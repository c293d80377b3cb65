"""The signature block stands whole on one page, with Nơi nhận beside it."""

from collections.abc import Iterator

from vanban.roles.element import Role
from vanban.rules.printed import at_piece, lines_of
from vanban.rules.rule import Clause, Context, Fault, Level, rule

_BLOCK = (Role.QUYEN_HAN_CHUC_VU, Role.HO_TEN)


def check(context: Context) -> Iterator[Fault]:
    """The block by all its lines, and Nơi nhận by all its own."""
    signature = lines_of(context, *_BLOCK)
    pages = sorted({line.page for line in signature})
    if not pages:
        return
    piece = next(p for role in _BLOCK for p in context.van_ban.pieces(role))
    if len(pages) > 1:
        yield at_piece("bi-ngat", piece, f"khối chữ ký nằm trên trang {_listed(pages)}", "khối chữ ký trên một trang")
    recipients = sorted({line.page for line in lines_of(context, Role.NOI_NHAN, Role.DANH_SACH_NOI_NHAN)})
    if len(pages) == 1 and recipients and recipients != pages:
        found = f"chữ ký ở trang {pages[0]}, nơi nhận ở trang {_listed(recipients)}"
        yield at_piece("khac-noi-nhan", piece, found, "nơi nhận và chữ ký trên cùng một trang")


def _listed(pages: list[int]) -> str:
    return ", ".join(map(str, pages))


RULE = rule(
    id="trang-in/chu-ky-bi-tach",
    title="Khối chữ ký bị tách qua hai trang, hoặc khác trang với nơi nhận",
    why="Chức vụ, chữ ký, họ tên và nơi nhận trên cùng một trang thì không thể bị tráo trang.",
    clause=Clause("QUY-UOC", "Khối chữ ký và nơi nhận trên cùng một trang"),
    fix="Đặt nơi nhận và chữ ký trong một hàng bảng, bỏ chọn Allow row to break across pages, bật Keep with next.",
    codes={
        "bi-ngat": "Chức vụ và họ tên người ký ở hai trang",
        "khac-noi-nhan": "Nơi nhận không ở cùng trang với chữ ký",
    },
    level=Level.CANH_BAO,
    needs=(Role.QUYEN_HAN_CHUC_VU, Role.HO_TEN),
    on_paper=True,
)(check)
