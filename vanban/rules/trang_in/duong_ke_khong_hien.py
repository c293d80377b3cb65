"""The rules under tiêu ngữ, agency and trích yếu can be seen on paper."""

from collections.abc import Iterator

from vanban.roles.element import Role
from vanban.rules.printed import at_piece, lines_of
from vanban.rules.printed_rules import rule_under
from vanban.rules.rule import Clause, Context, Fault, Level, rule

_PARTS = {"tieu-ngu": Role.TIEU_NGU, "co-quan": Role.CO_QUAN_BAN_HANH, "trich-yeu": Role.TRICH_YEU}


def check(context: Context) -> Iterator[Fault]:
    """Of lines that the file has; one that it lacks is told of by other rules."""
    for code, role in _PARTS.items():
        if role in context.van_ban.rules and lines_of(context, role) and rule_under(context, role) is None:
            piece = context.van_ban.pieces(role)[-1]
            yield at_piece(code, piece, "trên trang in không thấy đường kẻ phía dưới", "đường kẻ ngang, nét liền")


RULE = rule(
    id="trang-in/duong-ke-khong-hien",
    title="Đường kẻ có trong tệp nhưng không hiện trên trang in",
    why="Đường kẻ màu trắng, bị che hoặc neo sai trang thì bản in không có đường kẻ.",
    clause=Clause("ND30-PL1", "Phần I, Mục II, khoản 1, khoản 2, khoản 5"),
    fix="Xóa đường kẻ cũ, kẻ lại nét liền màu đen ngay dưới dòng chữ.",
    codes={
        "tieu-ngu": "Dưới Tiêu ngữ không thấy đường kẻ",
        "co-quan": "Dưới tên cơ quan không thấy đường kẻ",
        "trich-yeu": "Dưới trích yếu không thấy đường kẻ",
    },
    level=Level.CANH_BAO,
    on_paper=True,
)(check)
