"""Counts below ten take a leading zero."""

from collections.abc import Iterator

from vanban.rules.rule import Clause, Context, Fault, Level, Mend, rule
from vanban.rules.shown import fault
from vanban.rules.wordings import every_match, wording

_COUNT = wording(
    r"[1-9](?<![\w.,/-].)(?<!ngày .)(?<!tháng .)(?<!quý .)(?<!khoản .)(?<!điểm .)(?<!Điều .)(?<!số .)(?<!thứ .)"
    r"(?<!lần .)(?<!cấp .) (?:bản|bộ|đơn vị|nhiệm vụ|sáng kiến|ngày)\b(?! tháng)",
    r" (?<=[1-9].)(?:bản|bộ|đơn vị|nhiệm vụ|sáng kiến|ngày)",
)


def check(context: Context) -> Iterator[Fault]:
    """Only before words that are counted; months are left out, since `6 tháng` is also the name of a period."""
    for code, piece, match in every_match(context, {"mot-chu-so": _COUNT}):
        yield fault(code, piece, match.group(), f"0{match.group()}")


RULE = rule(
    id="con-so/dem-thieu-so-0",
    title="Số đếm nhỏ hơn 10 không có số 0 phía trước",
    why=(
        "Văn bản hành chính quen ghi 02 bản, 03 tháng, 05 đơn vị như chính Nghị định; đây là thói quen, không "
        "phải quy định."
    ),
    clause=Clause("QUY-UOC", "Số đếm nhỏ hơn 10 ghi hai chữ số"),
    fix="Ghi 02 bản, 03 đơn vị, 05 ngày.",
    codes={
        "mot-chu-so": "Số đếm ghi một chữ số trước danh từ đơn vị",
    },
    level=Level.GHI_CHU,
    mend=Mend.CHU,
)(check)
