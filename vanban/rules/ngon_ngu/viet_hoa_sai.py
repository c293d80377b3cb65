"""Capitals in names of agencies and acts."""

import re
from collections.abc import Iterator

from vanban.rules.rule import Clause, Context, Fault, Level, Mend, rule
from vanban.rules.shown import fault
from vanban.rules.text_flow import every_match, whole_words

_TYPES = (
    "Nghị Định", "Quyết Định", "Nghị Quyết", "Chỉ Thị", "Thông Tư", "Kế Hoạch", "Công Văn", "Báo Cáo", "Tờ Trình",
    "Thông Báo",
)  # fmt: skip
_PATTERNS = {
    "uy-ban": re.compile(whole_words("Ủy", "Uỷ") + r" Ban\b"),
    "hoi-dong": re.compile(whole_words("Hội") + r" Đồng (?:[Nn]hân [Dd]ân)\b"),
    "ten-loai": re.compile(whole_words(*_TYPES) + r"(?= số\b)"),
}


def check(context: Context) -> Iterator[Fault]:
    """Only names that have one right way."""
    for code, piece, match in every_match(context, _PATTERNS):
        right = "Hội đồng nhân dân" if code == "hoi-dong" else match.group().capitalize()
        yield fault(code, piece, match.group(), right)


RULE = rule(
    id="ngon-ngu/viet-hoa-sai",
    title="Viết hoa sai tên cơ quan, tên loại văn bản",
    why=(
        "Tên cơ quan viết hoa chữ cái đầu của từ chỉ loại hình và từ chỉ chức năng: Ủy ban nhân dân, Hội đồng "
        "nhân dân; tên loại văn bản không viết hoa âm tiết sau."
    ),
    clause=Clause("ND30-PL2", "Tên cơ quan, tổ chức"),
    fix="Viết Ủy ban, Hội đồng nhân dân, Nghị định số, Quyết định số, Kế hoạch số.",
    codes={
        "uy-ban": 'Viết "Ủy Ban"',
        "hoi-dong": 'Viết "Hội Đồng"',
        "ten-loai": 'Viết hoa cả hai âm tiết của tên loại văn bản trước "số"',
    },
    level=Level.CANH_BAO,
    mend=Mend.CHU,
)(check)
