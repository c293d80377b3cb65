"""The trích yếu of a công văn stands 6 pt under the number."""

from collections.abc import Iterator

from vanban.roles.element import Role
from vanban.rules.rule import Clause, Context, Fault, Level, rule
from vanban.rules.shown import fault, pieces


def check(context: Context) -> Iterator[Fault]:
    """Judged when both stand one under the other in the same cell."""
    number = next(pieces(context, Role.SO_KY_HIEU), None)
    subject = next(pieces(context, Role.TRICH_YEU_CONG_VAN), None)
    if number is None or subject is None or subject.paragraph.index != number.paragraph.index + 1:
        return
    here, there = number.paragraph, subject.paragraph
    if here.container != there.container or (here.place.row, here.place.cell) != (there.place.row, there.place.cell):
        return
    gaps = (here.format.after.pt, there.format.before.pt)
    if not max(gaps) - 0.5 <= 6 <= sum(gaps) + 0.5:
        yield fault("khoang-cach", subject, f"cách {max(gaps):g}pt", "cách 6pt")


RULE = rule(
    id="trich-yeu/cong-van-sai-khoang-cach",
    title="Trích yếu công văn không cách số, ký hiệu 6pt",
    why="Trích yếu công văn đặt dưới số, ký hiệu, cách dòng 6pt.",
    clause=Clause("ND30-PL1", "Phần I, Mục II, khoản 5"),
    fix="Đặt khoảng cách trước đoạn (Before) của trích yếu bằng 6pt.",
    codes={
        "khoang-cach": "Khoảng cách giữa số, ký hiệu và trích yếu khác 6pt",
    },
    level=Level.CANH_BAO,
    needs=(Role.TRICH_YEU_CONG_VAN,),
)(check)
