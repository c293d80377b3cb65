"""The margins above and below the text hold only what the decree puts there."""

import re
from collections.abc import Iterator

from vanban.core.lengths import Pt
from vanban.pages.page import Word
from vanban.roles.element import Role
from vanban.roles.words import key
from vanban.rules.printed import parts
from vanban.rules.printed_numbers import margin_lines, printed_numbers
from vanban.rules.rule import Clause, Context, Fault, Level, rule

_MARKS = ("xem xong trả lại", "lưu hành nội bộ", "sao y", "sao lục", "trích sao", "bản sao")
_OF_A_SIGNATURE = Pt(10.6)  # the text of a digital signature, in size 10
_DIGIT = re.compile(r"\d")


def check(context: Context) -> Iterator[Fault]:
    """Page numbers, marks of circulation and copies, the text of a digital signature, the address on page 1."""
    address = "".join(key(piece.text) for piece in context.van_ban.pieces(Role.DIA_CHI_CO_QUAN))
    numbers = {(number.page, number.box) for number in printed_numbers(context)}
    for part in parts(context):
        for page in range(part.first, part.last + 1):
            boxes = [box for at, box in numbers if at == page]
            for words in margin_lines(context, page):
                text = " ".join(word.text for word in words)
                known = key(text) in address or key(text).startswith(_MARKS) or _signed(words)
                if not known and not any(box.holds(words[0].box) for box in boxes):
                    yield Fault("chu", None, f"trong lề có chữ “{text[:60]}”", "lề trên chỉ có số trang")


def _signed(words: tuple[Word, ...]) -> bool:
    text = " ".join(word.text for word in words)
    return max(word.size for word in words) <= _OF_A_SIGNATURE and bool(_DIGIT.search(text))


RULE = rule(
    id="trang-in/chu-trong-le",
    title="Lề trên hoặc lề dưới có chữ khác số trang",
    why="Trong lề chỉ có số trang, chỉ dẫn lưu hành, chữ ký số của bản sao và địa chỉ cơ quan ở trang đầu.",
    clause=Clause("ND30-PL1", "Phần I, Mục I, khoản 7; Mục IV"),
    fix="Xóa tên văn bản, tên cơ quan, đường dẫn ở phần đầu trang, chân trang.",
    codes={
        "chu": "Phần đầu trang hoặc chân trang có chữ thừa",
    },
    level=Level.CANH_BAO,
    on_paper=True,
)(check)
