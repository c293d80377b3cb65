"""Place and date stand on the line of the number."""

from collections.abc import Iterator

from vanban.roles.element import Role
from vanban.rules.rule import Clause, Context, Fault, Level, rule
from vanban.rules.shown import fault, pieces


def check(context: Context) -> Iterator[Fault]:
    """Same row of a table, or same paragraph; what stands in text boxes or in two tables cannot be judged."""
    number, day = next(pieces(context, Role.SO_KY_HIEU), None), next(pieces(context, Role.DIA_DANH_NGAY), None)
    if number is None or day is None:
        return
    here, there = number.paragraph.place, day.paragraph.place
    if here.text_box or there.text_box or number.paragraph.index == day.paragraph.index:
        return
    if here.table and there.table and here.table != there.table:
        return
    if not here.table or (here.table, here.row) != (there.table, there.row):
        yield fault("khac-dong", day, "địa danh, ngày tháng ở hàng khác", "cùng một dòng với số, ký hiệu")


RULE = rule(
    id="dia-danh-ngay/khac-dong-so",
    title="Địa danh, ngày tháng không cùng dòng với số, ký hiệu",
    why="Địa danh và thời gian ban hành được trình bày trên cùng một dòng với số, ký hiệu văn bản.",
    clause=Clause("ND30-PL1", "Phần I, Mục II, khoản 4"),
    fix="Đặt số, ký hiệu và địa danh, ngày tháng vào cùng một hàng của bảng đầu văn bản.",
    codes={
        "khac-dong": "Địa danh, ngày tháng đứng ở hàng khác với số, ký hiệu",
    },
    level=Level.CANH_BAO,
    needs=(Role.DIA_DANH_NGAY,),
)(check)
