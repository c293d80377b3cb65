"""Faults of the trích yếu."""

from docx.shared import Pt

from tests.rules.documents import Good
from tests.rules.faults.fault import forms, looks, says, shown, upper
from tests.rules.faults.lines_under import line_missing, line_moved, line_too_short
from tests.rules.sheet import ALIGN
from vanban.roles.element import Role

R = Role


def _under_the_number(good: Good) -> bool:
    number, about = shown(good, R.SO_KY_HIEU)[0].paragraph, shown(good, R.TRICH_YEU_CONG_VAN)[0].paragraph
    return number.index + 1 == about.index and number.container == about.container


FAULTS = (
    looks("trich-yeu/sai-co-chu:trich-yeu", R.TRICH_YEU, size=12.5),
    looks("trich-yeu/sai-co-chu:cong-van", R.TRICH_YEU_CONG_VAN, size=14),
    looks("trich-yeu/sai-kieu-chu:khong-dam", R.TRICH_YEU, bold=False),
    looks("trich-yeu/sai-kieu-chu:nghieng", R.TRICH_YEU, italic=True),
    says("trich-yeu/sai-kieu-chu:in-hoa", R.TRICH_YEU, ".+", upper),
    looks("trich-yeu/cong-van-sai-kieu-chu:dam", R.TRICH_YEU_CONG_VAN, bold=True),
    looks("trich-yeu/cong-van-sai-kieu-chu:nghieng", R.TRICH_YEU_CONG_VAN, italic=True),
    says("trich-yeu/cong-van-sai-kieu-chu:in-hoa", R.TRICH_YEU_CONG_VAN, "(?<=^V/v ).+", upper),
    forms("trich-yeu/khong-canh-giua:trich-yeu", R.TRICH_YEU, alignment=ALIGN["right"]),
    forms("trich-yeu/khong-canh-giua:cong-van", R.TRICH_YEU_CONG_VAN, alignment=ALIGN["right"]),
    forms(
        "trich-yeu/cong-van-sai-khoang-cach:khoang-cach",
        R.TRICH_YEU_CONG_VAN,
        fits=_under_the_number,
        space_before=Pt(0),
    ),
    line_missing("trich-yeu/thieu-dong-ke:thieu", R.TRICH_YEU),
    line_moved("trich-yeu/dong-ke-lech:lech", R.TRICH_YEU),
    line_too_short("trich-yeu/dong-ke-sai-do-dai:do-dai", R.TRICH_YEU),
    says("trich-yeu/thua-ve-viec:thua", R.TRICH_YEU, "^", "V/v ", which=0),
    says("trich-yeu/thieu-ve-viec:thieu", R.TRICH_YEU_CONG_VAN, "V/v", "Về việc"),
)
