"""Letters in composed form."""

import unicodedata
from collections.abc import Iterator

from vanban.rules.rule import Clause, Context, Fault, Level, Mend, rule


def check(context: Context) -> Iterator[Fault]:
    """Every story; tells the first such word."""
    stories = tuple(context.reading.view.stories())
    if unicodedata.is_normalized("NFC", "\n".join([p.text for story in stories for p in story.paragraphs])):
        return
    for story in stories:
        for paragraph in story.paragraphs:
            if not unicodedata.is_normalized("NFC", paragraph.text):
                bad = next(word for word in paragraph.text.split() if not unicodedata.is_normalized("NFC", word))
                told = f"“{unicodedata.normalize('NFC', bad)}” gõ bằng dấu rời"
                yield Fault("to-hop", paragraph.place, told, "chữ Unicode dựng sẵn")


RULE = rule(
    id="chu/dau-roi",
    title="Chữ có dấu gõ rời (Unicode tổ hợp)",
    why=(
        "TCVN 6909:2001 trong văn bản hành chính dùng chữ dựng sẵn; chữ tổ hợp trông giống nhưng tìm kiếm, sắp "
        "xếp, so sánh đều sai."
    ),
    clause=Clause("ND30-PL1", "Phần I, Mục I, khoản 4"),
    fix="Chuyển mã từ Unicode tổ hợp sang Unicode dựng sẵn.",
    codes={
        "to-hop": "Có chữ tổ hợp (dấu rời)",
    },
    level=Level.CANH_BAO,
    mend=Mend.CHU,
)(check)
