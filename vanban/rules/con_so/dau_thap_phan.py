"""Decimals take a comma."""

from collections.abc import Iterator

from vanban.rules.rule import Clause, Context, Fault, Level, Mend, rule
from vanban.rules.shown import fault
from vanban.rules.wordings import every_match, wording

_DECIMAL = wording(r"\d(?<![\d.,].)\d{0,2}\.\d{1,2}(?= ?%| điểm\b)", r"\.\d{1,2}(?: ?%| điểm)")


def check(context: Context) -> Iterator[Fault]:
    """Only before `%` and `điểm`, where a number can be nothing else."""
    for code, piece, match in every_match(context, {"dau-cham": _DECIMAL}):
        yield fault(code, piece, match.group(), match.group().replace(".", ","))


RULE = rule(
    id="con-so/dau-thap-phan",
    title="Số thập phân dùng dấu chấm",
    why="Số trong văn bản tiếng Việt dùng dấu phẩy trước phần thập phân, dấu chấm giữa các nhóm hàng nghìn.",
    clause=Clause("QUY-UOC", "Dấu phẩy thập phân, dấu chấm hàng nghìn"),
    fix="Ghi 81,52% thay cho 81.52%.",
    codes={
        "dau-cham": "Số thập phân có dấu chấm",
    },
    level=Level.GHI_CHU,
    mend=Mend.CHU,
)(check)
