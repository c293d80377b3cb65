"""Faults of Kính gửi."""

from docx.shared import Mm

from tests.rules.documents import Good
from tests.rules.faults.fault import Fault, both, forms, looks, of_type, says, shape, shown, upper
from tests.rules.sheet import ALIGN, Part, Sheet, after, drop, look, say
from vanban.roles.element import Role

R = Role
_THREE = of_type("CV", "TTr")


def _without_dashes(sheet: Sheet) -> None:
    for part in sheet.of(R.NOI_KINH_GUI):
        say(part, lambda text: text.removeprefix("- "))


def _all_further_right(sheet: Sheet) -> None:
    for part in sheet.of(R.NOI_KINH_GUI):
        shape(part, left_indent=Mm(70))


def _two_on_the_line(sheet: Sheet) -> None:
    drop(*sheet.of(R.NOI_KINH_GUI))
    say(sheet.of(R.KINH_GUI)[0], "Kính gửi: Sở Tài chính; Sở Y tế")


def _one_below(sheet: Sheet) -> None:
    drop(*sheet.of(R.NOI_KINH_GUI)[1:])


def _in_another_type(sheet: Sheet) -> None:
    """Under the rule of the trích yếu."""
    line = sheet.line_under(R.TRICH_YEU)
    first = sheet.of(R.NOI_DUNG)[0].paragraph
    new = after(first, "Kính gửi: Ủy ban nhân dân tỉnh")
    line._p.addnext(new._p)
    part = Part(new, 0, len(new.text))
    look(part, bold=False, italic=False)
    shape(part, first_line_indent=Mm(0), alignment=ALIGN["left"])


def _in_several_lines(good: Good) -> bool:
    return len(shown(good, R.NOI_KINH_GUI)) > 1


FAULTS = (
    looks("kinh-gui/sai-co-chu:kinh-gui", R.KINH_GUI, size=12),
    looks("kinh-gui/sai-co-chu:noi-kinh-gui", R.NOI_KINH_GUI, size=15),
    looks("kinh-gui/sai-kieu-chu:dam", R.KINH_GUI, bold=True),
    looks("kinh-gui/sai-kieu-chu:nghieng", R.NOI_KINH_GUI, italic=True),
    says("kinh-gui/sai-kieu-chu:in-hoa", R.NOI_KINH_GUI, ".+", upper),
    says("kinh-gui/sai-dau-cau:thieu-cham-phay", R.NOI_KINH_GUI, ";", ","),
    says("kinh-gui/sai-dau-cau:thieu-cham-cuoi", R.NOI_KINH_GUI, r"\.$", ";", which=-1),
    says("kinh-gui/sai-dau-cau:thua-dau", R.NOI_KINH_GUI, r"\.$", "..", which=-1),
    Fault("kinh-gui/sai-dau-cau:thieu-gach", R.NOI_KINH_GUI, _without_dashes),
    forms("kinh-gui/gach-lech:khong-thang-nhau", R.NOI_KINH_GUI, which=-1, left_indent=Mm(20)),
    Fault("kinh-gui/gach-lech:khong-duoi-hai-cham", R.NOI_KINH_GUI, _all_further_right, _THREE),
    Fault("kinh-gui/sai-dong:nhieu-noi-cung-dong", R.KINH_GUI, _two_on_the_line, of_type("BC", "CV", "TTr")),
    Fault("kinh-gui/sai-dong:mot-noi-xuong-dong", R.NOI_KINH_GUI, _one_below, both(_THREE, _in_several_lines)),
    Fault(
        "kinh-gui/sai-loai:sai-loai",
        R.TRICH_YEU,
        _in_another_type,
        of_type("KH", "TB", "PG", "CT"),
        also={"noi-nhan/lech-kinh-gui:thieu": "Nơi nhận does not begin with Như trên, as it must under Kính gửi"},
    ),
    says("kinh-gui/thieu-hai-cham:thieu", R.KINH_GUI, "(?<=^Kính gửi):", ""),
)
