"""A full-width line stands above the agency's address."""

from collections.abc import Iterator

from vanban.roles.element import Role
from vanban.rules.footing import addresses
from vanban.rules.rule import Clause, Context, Fault, Level, rule

_NEARLY_ALL = 0.95  # of the width of the text


def check(context: Context) -> Iterator[Fault]:
    """In footers; at the end of the text a line may be that of a table."""
    for address in addresses(context):
        paragraph, line = address.paragraph, address.line_above
        if line is None:
            yield Fault("thieu", paragraph.place, "phía trên không có đường kẻ", "đường kẻ nét liền, hết chiều ngang")
        elif line.length < paragraph.room * _NEARLY_ALL:
            told = f"đường kẻ dài {line.length.mm:.0f} mm"
            yield Fault("ngan", paragraph.place, told, f"dài hết chiều ngang, {paragraph.room.mm:.0f} mm")


RULE = rule(
    id="thanh-phan/dia-chi-sai-duong-ke",
    title="Đường kẻ trên địa chỉ cơ quan thiếu hoặc ngắn",
    why="Địa chỉ, thư điện tử, điện thoại của cơ quan đặt dưới một đường kẻ nét liền kéo dài hết chiều ngang vùng chữ.",
    clause=Clause("ND30-PL1", "Phần I, Mục III, khoản 4; Mục V, số thứ tự 12"),
    fix="Kẻ đường nét liền phía trên địa chỉ, từ lề trái đến lề phải.",
    codes={
        "thieu": "Phía trên địa chỉ cơ quan không có đường kẻ",
        "ngan": "Đường kẻ không kéo hết chiều ngang vùng chữ",
    },
    level=Level.CANH_BAO,
    needs=(Role.DIA_CHI_CO_QUAN,),
)(check)
