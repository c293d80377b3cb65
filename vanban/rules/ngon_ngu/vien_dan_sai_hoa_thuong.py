"""Capitals in citations of parts of acts."""

from collections.abc import Iterator

from vanban.rules.rule import Clause, Context, Fault, Level, Mend, rule
from vanban.rules.shown import fault
from vanban.rules.wordings import every_match, wording

_PATTERNS = {
    "dieu": wording(
        r"(?:đ(?<=[\w,;] .)iều|t(?<=[\w,;] .)iểu mục) \d+\b(?! (?:kiện|khoản))", r"điều \d", r"tiểu mục \d"
    ),
    "chuong-phan": wording(
        r"(?:tại|theo|quy định|của|và|thuộc|ở|,) ((?:chương|phần) [IVXLC]+\b)", "chương [IVXLC]", "phần [IVXLC]"
    ),
    "khoan-diem": wording(
        r"(?:K(?<=[\w,] .)hoản \d+|Đ(?<=[\w,] .)iểm (?:\d+|[a-zđ]))"
        r"(?=,? (?:và|hoặc|Điều|Khoản|khoản|Mục|của|tại|này)\b|[,;.)]|$)",
        r"Khoản \d",
        r"Điểm [\da-zđ]",
    ),
}


def check(context: Context) -> Iterator[Fault]:
    """Only where the words can be nothing but a citation."""
    for code, piece, match in every_match(context, _PATTERNS):
        found = match[match.lastindex or 0]
        right = found.lower() if code == "khoan-diem" else found[0].upper() + found[1:]
        yield fault(code, piece, found, right)


RULE = rule(
    id="ngon-ngu/vien-dan-sai-hoa-thuong",
    title="Viện dẫn phần, chương, điều, khoản, điểm sai chữ hoa",
    why="Khi viện dẫn, viết hoa Phần, Chương, Mục, Tiểu mục, Điều; viết thường khoản, điểm.",
    clause=Clause("ND30-PL2", "Viện dẫn phần, chương, mục, tiểu mục, điều, khoản, điểm"),
    fix="Viết như: điểm a khoản 2 Điều 103 Mục 5 Chương XII Phần I.",
    codes={
        "dieu": "Viết thường chữ Điều, Tiểu mục khi viện dẫn",
        "chuong-phan": "Viết thường chữ Chương, Phần khi viện dẫn",
        "khoan-diem": "Viết hoa chữ Khoản, Điểm khi viện dẫn",
    },
    level=Level.CANH_BAO,
    mend=Mend.CHU,
)(check)
