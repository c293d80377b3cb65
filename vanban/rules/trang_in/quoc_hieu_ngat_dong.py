"""Quốc hiệu and tiêu ngữ stand on one line each."""

from collections.abc import Iterator

from vanban.roles.element import Role
from vanban.rules.printed import at_piece, printed
from vanban.rules.rule import Clause, Context, Fault, rule

_PARTS = {"quoc-hieu": Role.QUOC_HIEU, "tieu-ngu": Role.TIEU_NGU}


def check(context: Context) -> Iterator[Fault]:
    """A piece that the pages do not show is let be."""
    for code, role in _PARTS.items():
        for piece in context.van_ban.pieces(role):
            lines = printed(context).lines_of([piece])
            if len(lines) > 1:
                yield at_piece(code, piece, f"{role} in thành {len(lines)} dòng", f"{role} trên một dòng")


RULE = rule(
    id="trang-in/quoc-hieu-ngat-dong",
    title="Quốc hiệu hoặc Tiêu ngữ bị ngắt dòng khi in",
    why="Quốc hiệu và Tiêu ngữ là hai dòng chữ; ô quá hẹp hoặc chữ quá to làm dòng chữ bị ngắt thành hai.",
    clause=Clause("ND30-PL1", "Phần I, Mục II, khoản 1"),
    fix="Mở rộng ô bên phải của phần đầu văn bản (95-103 mm), hoặc dùng cỡ chữ 12 và 13.",
    codes={
        "quoc-hieu": "Quốc hiệu không nằm trọn trên một dòng",
        "tieu-ngu": "Tiêu ngữ không nằm trọn trên một dòng",
    },
    needs=(Role.QUOC_HIEU, Role.TIEU_NGU),
    on_paper=True,
)(check)
