"""The rules under tiêu ngữ, agency and trích yếu have their lengths on paper."""

from collections.abc import Iterator

from vanban.roles.element import Role
from vanban.rules.printed import at_piece, lines_of
from vanban.rules.printed_rules import rule_under
from vanban.rules.rule import Clause, Context, Fault, Level, rule

_TOLERANCE = 0.06  # of the length of the text: a drawn line is never exact
_SHARES = {
    "tieu-ngu": (Role.TIEU_NGU, 1.0, 1.0, "bằng độ dài của dòng chữ"),
    "co-quan": (Role.CO_QUAN_BAN_HANH, 1 / 3, 1 / 2, "bằng 1/3 đến 1/2 độ dài của dòng chữ"),
    "trich-yeu": (Role.TRICH_YEU, 1 / 3, 1 / 2, "bằng 1/3 đến 1/2 độ dài của dòng chữ"),
}


def check(context: Context) -> Iterator[Fault]:
    """A text of several lines may be measured by any of them."""
    for code, (role, low, high, required) in _SHARES.items():
        widths = [line.box.width for line in lines_of(context, role)]
        line = rule_under(context, role)
        if line is None:
            continue
        if not min(widths) * (low - _TOLERANCE) <= line.length <= max(widths) * (high + _TOLERANCE):
            share = f"{line.length / max(widths):.0%} dòng chữ dài {max(widths).mm:.0f} mm"
            piece = context.van_ban.pieces(role)[-1]
            yield at_piece(code, piece, f"đường kẻ in dài {line.length.mm:.0f} mm, bằng {share}", required)


RULE = rule(
    id="trang-in/duong-ke-sai-do-dai",
    title="Đường kẻ in ra sai độ dài",
    why="Độ dài đường kẻ theo độ dài dòng chữ phía trên: bằng Tiêu ngữ, bằng 1/3 đến 1/2 tên cơ quan, trích yếu.",
    clause=Clause("ND30-PL1", "Phần I, Mục II, khoản 1, khoản 2, khoản 5"),
    fix="Kéo đường kẻ cho đúng độ dài và đặt cân đối giữa dòng chữ.",
    codes={
        "tieu-ngu": "Đường kẻ dưới Tiêu ngữ không bằng độ dài dòng chữ",
        "co-quan": "Đường kẻ dưới tên cơ quan không bằng 1/3-1/2 độ dài dòng chữ",
        "trich-yeu": "Đường kẻ dưới trích yếu không bằng 1/3-1/2 độ dài dòng chữ",
    },
    level=Level.CANH_BAO,
    on_paper=True,
)(check)
