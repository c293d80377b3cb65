"""Faults of the names of the agencies."""

from docx.shared import Pt

from tests.rules.documents import Good
from tests.rules.faults.fault import all_looks, forms, looks, lower, says, shown
from tests.rules.faults.lines_under import line_missing, line_moved, line_too_short
from tests.rules.sheet import ALIGN
from vanban.roles.element import Role

R = Role


def _under_the_parent(good: Good) -> bool:
    """Where the line above it in the same cell names the parent."""
    here, above = shown(good, R.CO_QUAN_BAN_HANH)[:1], shown(good, R.CO_QUAN_CHU_QUAN)[-1:]
    return any(
        (a.paragraph.index + 1, a.paragraph.place.row) == (b.paragraph.index, b.paragraph.place.row)
        for a, b in zip(above, here, strict=False)
    )


FAULTS = (
    all_looks("co-quan/sai-co-chu:ban-hanh", R.CO_QUAN_BAN_HANH, size=11.5),
    looks("co-quan/sai-co-chu:chu-quan", R.CO_QUAN_CHU_QUAN, size=14),
    looks("co-quan/sai-kieu-chu:nghieng", R.CO_QUAN_BAN_HANH, italic=True),
    looks("co-quan/sai-kieu-chu:dam", R.CO_QUAN_CHU_QUAN, bold=True),
    looks("co-quan/sai-kieu-chu:khong-dam", R.CO_QUAN_BAN_HANH, bold=False),
    says("co-quan/sai-kieu-chu:khong-in-hoa", R.CO_QUAN_BAN_HANH, ".+", lower, which=0),
    says("co-quan/sai-kieu-chu:khong-in-hoa", R.CO_QUAN_CHU_QUAN, ".+", lower, which=0),
    forms("co-quan/khong-canh-giua:ban-hanh", R.CO_QUAN_BAN_HANH, alignment=ALIGN["right"]),
    forms("co-quan/khong-canh-giua:chu-quan", R.CO_QUAN_CHU_QUAN, alignment=ALIGN["right"]),
    forms("co-quan/cach-dong-khong-don:gian-dong", R.CO_QUAN_BAN_HANH, line_spacing=1.5),
    forms("co-quan/cach-dong-khong-don:cach-doan", R.CO_QUAN_BAN_HANH, fits=_under_the_parent, space_before=Pt(12)),
    line_missing("co-quan/thieu-dong-ke:thieu", R.CO_QUAN_BAN_HANH),
    line_too_short("co-quan/dong-ke-sai-do-dai:do-dai", R.CO_QUAN_BAN_HANH),
    line_moved("co-quan/dong-ke-lech:lech", R.CO_QUAN_BAN_HANH),
)
