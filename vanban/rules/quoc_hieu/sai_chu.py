"""The words of quốc hiệu and tiêu ngữ."""

import re
from collections.abc import Iterator

from vanban.core.remembering import remembered
from vanban.roles.element import Role
from vanban.roles.words import key
from vanban.rules.rule import Clause, Context, Fault, Mend, rule
from vanban.rules.shown import fault, joined, pieces

_TEXTS = {
    "quoc-hieu": (Role.QUOC_HIEU, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
    "tieu-ngu": (Role.TIEU_NGU, "Độc lập - Tự do - Hạnh phúc"),
}


def check(context: Context) -> Iterator[Fault]:
    """Capitals, dashes and the place of tone marks are other rules' business."""
    for code, (role, text) in _TEXTS.items():
        found = list(pieces(context, role))
        if found and _letters(joined(iter(found))) != _letters(text):
            yield fault(code, found[0], joined(iter(found)), text)


@remembered
def _letters(text: str) -> str:
    return " ".join(re.findall(r"\w+", key(text)))


RULE = rule(
    id="quoc-hieu/sai-chu",
    title="Quốc hiệu hoặc Tiêu ngữ sai chữ",
    why="Quốc hiệu và Tiêu ngữ do Hiến pháp và pháp luật quy định, không được thêm, bớt hay viết khác.",
    clause=Clause("ND30-PL1", "Phần I, Mục II, khoản 1"),
    fix="Gõ lại đúng nguyên văn Quốc hiệu và Tiêu ngữ.",
    codes={
        "quoc-hieu": "Quốc hiệu không đúng nguyên văn",
        "tieu-ngu": "Tiêu ngữ không đúng nguyên văn",
    },
    mend=Mend.MAU,
    needs=(Role.QUOC_HIEU, Role.TIEU_NGU),
)(check)
