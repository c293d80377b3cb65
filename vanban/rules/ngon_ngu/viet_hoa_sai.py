"""Capitals in names of agencies and acts."""

from collections.abc import Iterator

from vanban.rules.rule import Clause, Context, Fault, Level, Mend, rule
from vanban.rules.shown import fault
from vanban.rules.wordings import any_word, every_match, wording

_TYPES = (
    "Nghị Định", "Quyết Định", "Nghị Quyết", "Chỉ Thị", "Thông Tư", "Kế Hoạch", "Công Văn", "Báo Cáo", "Tờ Trình",
    "Thông Báo",
)  # fmt: skip
_ENDS = "|".join(f"(?<={name.split()[1]} số)" for name in _TYPES)
_PATTERNS = {
    "uy-ban": wording(any_word("Ủy", "Uỷ") + r" Ban\b", "Ủy Ban", "Uỷ Ban"),
    "hoi-dong": wording(any_word("Hội") + r" Đồng (?:[Nn]hân [Dd]ân)\b"),
    "ten-loai": wording(any_word(*_TYPES) + r"(?= số\b)", f" số(?:{_ENDS})"),
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
