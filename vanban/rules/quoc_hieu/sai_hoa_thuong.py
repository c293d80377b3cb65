"""Capital letters of quốc hiệu and tiêu ngữ."""

import re
from collections.abc import Iterator

from vanban.roles.element import Role
from vanban.rules.rule import Clause, Context, Fault, rule
from vanban.rules.shown import fault, pieces, words

_TIEU_NGU = ("Độc", "lập", "Tự", "do", "Hạnh", "phúc")


def check(context: Context) -> Iterator[Fault]:
    """Wrong words are another rule's business."""
    for piece in pieces(context, Role.QUOC_HIEU):
        if words(piece) != words(piece).upper():
            yield fault("quoc-hieu", piece, words(piece), words(piece).upper())
    for piece in pieces(context, Role.TIEU_NGU):
        found = re.findall(r"\w+", words(piece))
        if [word.lower() for word in found] == [word.lower() for word in _TIEU_NGU] and tuple(found) != _TIEU_NGU:
            yield fault("tieu-ngu", piece, words(piece), "Độc lập - Tự do - Hạnh phúc")


RULE = rule(
    id="quoc-hieu/sai-hoa-thuong",
    title="Quốc hiệu, Tiêu ngữ sai chữ hoa, chữ thường",
    why="Quốc hiệu viết bằng chữ in hoa; Tiêu ngữ viết bằng chữ in thường, chỉ viết hoa chữ cái đầu của mỗi cụm từ.",
    clause=Clause("ND30-PL1", "Phần I, Mục II, khoản 1, điểm a, b"),
    fix="Gõ lại: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM và Độc lập - Tự do - Hạnh phúc.",
    codes={
        "quoc-hieu": "Quốc hiệu không viết bằng chữ in hoa",
        "tieu-ngu": "Tiêu ngữ viết hoa không đúng",
    },
    needs=(Role.QUOC_HIEU, Role.TIEU_NGU),
)(check)
