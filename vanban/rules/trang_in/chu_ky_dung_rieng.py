"""The signature block shares its page with at least two lines of the text."""

from collections.abc import Iterator

from vanban.roles.element import Role
from vanban.rules.printed import at_piece, lines_of, on_page, parts, text_lines
from vanban.rules.rule import Clause, Context, Fault, Level, rule

_FOOT = (Role.NOI_NHAN, Role.DANH_SACH_NOI_NHAN, Role.QUYEN_HAN_CHUC_VU, Role.HO_TEN)
_FEWEST = 2
_CODES = {0: "khong-co-chu", 1: "mot-dong"}


def check(context: Context) -> Iterator[Fault]:
    """The block by its first line; rows of a table above it count as lines of the text."""
    signature = lines_of(context, Role.QUYEN_HAN_CHUC_VU)
    if not signature or not parts(context) or signature[0].page == parts(context)[0].first:
        return
    page = signature[0].page
    begins = min(piece.paragraph.index for role in _FOOT for piece in context.van_ban.pieces(role))
    above = [(paragraph, lines) for paragraph, lines in text_lines(context) if paragraph.index < begins]
    count = len({round(line.words[0].baseline) for line in on_page(above, page)})
    if count < _FEWEST:
        piece = context.van_ban.pieces(Role.QUYEN_HAN_CHUC_VU)[0]
        found = f"trang {page} có khối chữ ký và {count} dòng nội dung"
        yield at_piece(_CODES[count], piece, found, f"ít nhất {_FEWEST} dòng nội dung ở cùng trang với khối chữ ký")


RULE = rule(
    id="trang-in/chu-ky-dung-rieng",
    title="Khối chữ ký đứng một mình ở trang cuối",
    why="Trang chỉ có chữ ký, không có nội dung thì có thể bị ghép vào văn bản khác.",
    clause=Clause("QUY-UOC", "Trang có chữ ký có ít nhất hai dòng nội dung"),
    fix="Bật Keep with next cho đoạn cuối của nội dung, hoặc chỉnh khoảng cách đoạn, giãn dòng trong mức cho phép.",
    codes={
        "khong-co-chu": "Trang có khối chữ ký không có dòng nội dung nào",
        "mot-dong": "Trang có khối chữ ký chỉ có một dòng nội dung",
    },
    level=Level.CANH_BAO,
    needs=(Role.QUYEN_HAN_CHUC_VU,),
    on_paper=True,
)(check)
