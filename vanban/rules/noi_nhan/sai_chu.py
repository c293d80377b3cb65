"""The words `Nơi nhận:`."""

import re
from collections.abc import Iterator

from vanban.core.chu import chuan_hoa
from vanban.roles.element import Role
from vanban.rules.rule import Clause, Context, Fault, rule
from vanban.rules.shown import fault, pieces, words


def check(context: Context) -> Iterator[Fault]:
    """Case is another rule's business; what stands far to the right on the line is the signature."""
    for piece in pieces(context, Role.NOI_NHAN):
        rest = piece.paragraph.text[piece.end :]
        if not words(piece).endswith(":"):
            yield fault("thieu-hai-cham", piece, words(piece), "Nơi nhận:")
        elif rest.strip() and not re.match(r" *[\n\t]| {5}", rest):
            yield fault("chung-dong", piece, chuan_hoa(piece.paragraph.text)[:40], "Nơi nhận: trên dòng riêng")


RULE = rule(
    id="noi-nhan/sai-chu",
    title='Từ "Nơi nhận" viết sai',
    why='Từ "Nơi nhận" trình bày trên một dòng riêng, sau có dấu hai chấm.',
    clause=Clause("ND30-PL1", "Phần I, Mục II, khoản 9"),
    fix="Viết Nơi nhận: trên dòng riêng.",
    codes={
        "thieu-hai-cham": 'Sau "Nơi nhận" không có dấu hai chấm',
        "chung-dong": 'Từ "Nơi nhận" không đứng trên dòng riêng',
    },
    needs=(Role.NOI_NHAN,),
)(check)
